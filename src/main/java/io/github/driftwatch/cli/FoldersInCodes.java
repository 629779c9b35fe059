package io.github.driftwatch.cli;

import io.github.driftwatch.pseudonym.CodesMark;
import io.github.driftwatch.pseudonym.Pseudonyms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps names and codes, and codes of different keys, out of one folder: a run carries on what an earlier one left. */
final class FoldersInCodes {

    /** What earlier runs leave to be read back. */
    private static final List<String> LEFT_BEHIND =
            List.of("summary.json", "acknowledged.csv", "notices.csv", "notices-issued.csv");

    private FoldersInCodes() {}

    /**
     * Makes sure that a folder of earlier reports speaks of people as this run does.
     *
     * @param option the option that names the folder
     * @param folder the folder; absent, missing or empty is well
     * @param pseudonyms the codes of this run; absent where identifiers and names stay
     */
    static void require(String option, @Nullable Path folder, @Nullable Pseudonyms pseudonyms) {
        if (folder == null || LEFT_BEHIND.stream().noneMatch(name -> Files.exists(folder.resolve(name)))) {
            return;
        }
        String there = CodesMark.in(folder);
        String here = pseudonyms == null ? null : pseudonyms.fingerprint();
        if (there == null && here != null) {
            throw new WrongCommandException(option + ": the reports in " + folder
                    + " hold identifiers and names, and this run's are codes: expected a folder without reports, or with"
                    + " codes of the same key. Give another folder.");
        }
        if (there != null && here == null) {
            throw new WrongCommandException(option + ": the reports in " + folder
                    + " hold codes in place of identifiers and names: expected the same --pseudonymise KEYFILE. Give it,"
                    + " or another folder.");
        }
        if (there != null && !there.equals(here)) {
            throw new WrongCommandException(option + ": the codes in " + folder + " are of another key (" + there
                    + ", and this one is " + here + "): expected the same key. Give that key file, or another folder.");
        }
    }
}

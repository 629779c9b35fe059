package io.github.driftwatch.cli;

import io.github.driftwatch.output.FolderBusyException;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.output.ReportFolder;
import io.github.driftwatch.pseudonym.CodesMark;
import io.github.driftwatch.pseudonym.Pseudonyms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Folders of earlier reports that a run carries on from: what a killed run left half moved is completed first, and names and
 * codes, and codes of different keys, are kept out of one folder.
 */
final class EarlierFolders {

    /** What earlier runs leave to be read back. */
    private static final List<String> LEFT_BEHIND =
            List.of("summary.json", "acknowledged.csv", "notices.csv", "notices-issued.csv");

    private EarlierFolders() {}

    /**
     * Makes sure that a folder of earlier reports is whole, and speaks of people as this run does.
     *
     * @param option the option that names the folder
     * @param folder the folder; absent, missing or empty is well
     * @param pseudonyms the codes of this run; absent where identifiers and names stay
     * @throws OutputException where what a killed run left cannot be completed
     * @throws FolderBusyException where another run is writing there
     */
    static void require(String option, @Nullable Path folder, @Nullable Pseudonyms pseudonyms)
            throws OutputException, FolderBusyException {
        if (folder == null) {
            return;
        }
        ReportFolder.settle(folder);
        if (LEFT_BEHIND.stream().noneMatch(name -> Files.exists(folder.resolve(name)))) {
            return;
        }
        String there = CodesMark.in(folder);
        String here = pseudonyms == null ? null : pseudonyms.fingerprint();
        if (there == null && here != null) {
            throw new WrongCommandException(option + ": the reports in " + folder
                    + " hold identifiers and names, and this run's are codes: expected "
                    + (option.equals("--out") ? "a folder without reports, or with codes" : "reports in codes")
                    + " of the same key. Give another folder.");
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

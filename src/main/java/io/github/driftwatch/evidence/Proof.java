package io.github.driftwatch.evidence;

import io.github.driftwatch.evidence.Register.Entry;
import io.github.driftwatch.source.UnusableInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * What a summary is held against that is kept elsewhere. Each gives what is wrong, a line each; nothing where the summary
 * is the one that was written.
 */
public final class Proof {

    /** A seal is 64 letters and a line break. */
    private static final int MOST_BYTES = 1024;

    private Proof() {}

    /** Held against a digest that somebody kept. */
    public static List<String> byDigest(WrittenReport report, String digest) {
        return report.digest().equals(digest)
                ? List.of()
                : List.of("summary.json: not the one whose digest was given: its digest is " + report.digest());
    }

    /**
     * Held against the register: the last report entered for the folder is the one that it has to hold.
     *
     * @throws UnusableInputException where the register cannot be read
     */
    public static List<String> byRegister(WrittenReport report, Register register) throws UnusableInputException {
        List<Entry> entries = register.entries();
        String folder = Register.shown(report.folder());
        List<Entry> ofFolder =
                entries.stream().filter(entry -> entry.folder().equals(folder)).toList();
        List<Entry> same = entries.stream()
                .filter(entry -> entry.digest().equals(report.digest()))
                .toList();
        if (same.isEmpty()) {
            return List.of("summary.json: not in the register " + register.file() + ", which has "
                    + (ofFolder.isEmpty()
                            ? "no report of this folder"
                            : "the report as at "
                                    + ofFolder.get(ofFolder.size() - 1).asAt() + " as the last one of this folder"));
        }
        Entry found = same.get(same.size() - 1);
        Entry last = ofFolder.isEmpty() ? found : ofFolder.get(ofFolder.size() - 1);
        return last.digest().equals(report.digest())
                ? List.of()
                : List.of("summary.json: an older report, as at " + found.asAt()
                        + ", and the last that the register has of" + " this folder is as at " + last.asAt());
    }

    /**
     * Held against the seal beside it.
     *
     * @throws UnusableInputException where the seal cannot be read
     */
    public static List<String> byKey(WrittenReport report, byte[] key) throws UnusableInputException {
        Path file = report.folder().resolve(Seal.FILE);
        if (!report.isSealed()) {
            return List.of(Seal.FILE + ": missing: the report was not sealed"
                    + (Files.exists(file) ? "; the one that is there is an earlier one's" : ""));
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return List.of(Seal.FILE + ": missing: it was taken away");
        }
        try {
            String found = Files.size(file) > MOST_BYTES
                    ? ""
                    : new String(Files.readAllBytes(file), StandardCharsets.US_ASCII).strip();
            return Seal.isOf(key, report.digest(), found)
                    ? List.of()
                    : List.of(Seal.FILE + ": not what this key makes of summary.json: it was changed, or sealed with"
                            + " another key");
        } catch (IOException e) {
            throw new UnusableInputException(
                    file + " cannot be verified: it may not be read. Check that the account that"
                            + " runs this may read it, and run again.");
        }
    }
}

package io.github.driftwatch.pseudonym;

import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.output.ReportFolder;
import io.github.driftwatch.output.StagedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The word in a folder of reports that its identifiers and names are codes, and of which key. Runs read back what earlier
 * ones left there, so names and codes, or codes of two keys, must not meet in one folder.
 */
public final class CodesMark {

    /** The file that says so. */
    public static final String FILE = "pseudonymised.txt";

    private static final Pattern FINGERPRINT = Pattern.compile("key-[0-9A-Z]{10}");

    /** Longer than the sentence, and short enough to be read at once. */
    private static final int MOST_BYTES = 4096;

    private CodesMark() {}

    /** Puts the word among the files of a run, complete. */
    public static StagedFile write(ReportFolder folder, Pseudonyms pseudonyms) throws OutputException {
        String word = "Identifiers and names in the reports of this folder are codes, made with the key that has the"
                + " fingerprint " + pseudonyms.fingerprint() + ".\r\n";
        try (StagedFile file = folder.create(FILE)) {
            file.write(word.getBytes(StandardCharsets.US_ASCII));
            return file;
        } catch (IOException e) {
            throw folder.failure(FILE, e);
        }
    }

    /** The fingerprint of the key that a folder's codes were made with; absent where it says nothing of codes. */
    public static @Nullable String in(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                return null;
            }
            Matcher fingerprint =
                    FINGERPRINT.matcher(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            return fingerprint.find() ? fingerprint.group() : null;
        } catch (IOException e) {
            return null;
        }
    }
}

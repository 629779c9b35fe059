package io.github.driftwatch.report;

import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.output.ReportFolder;
import io.github.driftwatch.output.StagedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** {@code summary.json}, which names all other files of a check with their digests, and its seal beside it. */
final class SummaryFile {

    static final String FILE = "summary.json";

    /** What whoever has the key makes of the summary. */
    static final String SEAL = "summary.seal";

    private SummaryFile() {}

    /**
     * Writes them.
     *
     * @param outputs the other files, complete
     * @param taken how long the run has taken so far
     * @return the summary with what was written
     */
    static CheckSummary write(CheckSummary summary, List<OutputFile> outputs, Duration taken, ReportFolder folder)
            throws OutputException {
        CheckSummary.Written written = new CheckSummary.Written(outputs, "", folder.folder(), taken);
        StagedFile file = folder.create(FILE);
        try {
            SummaryJson.write(summary.with(written), file);
        } catch (IOException e) {
            throw folder.failure(FILE, e);
        }
        seal(file.sha256(), summary.settings().seal(), folder);
        return summary.with(written.digested(file.sha256()));
    }

    private static void seal(String digest, @Nullable UnaryOperator<String> seal, ReportFolder folder)
            throws OutputException {
        if (seal != null) {
            try (StagedFile file = folder.create(SEAL)) {
                file.write((seal.apply(digest) + "\n").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                throw folder.failure(SEAL, e);
            }
        }
    }
}

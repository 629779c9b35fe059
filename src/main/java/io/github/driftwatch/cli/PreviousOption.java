package io.github.driftwatch.cli;

import io.github.driftwatch.comparison.ComparedList;
import io.github.driftwatch.comparison.Previous;
import io.github.driftwatch.comparison.Tonight;
import io.github.driftwatch.output.FolderBusyException;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.report.CheckSummary;
import io.github.driftwatch.run.Request;
import io.github.driftwatch.source.Paths;
import io.github.driftwatch.source.UnusableInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The earlier run that a command compares with. */
final class PreviousOption {

    @Option(
            names = "--previous",
            paramLabel = "FOLDER",
            description = "Compare with the check in this folder: the column change says new, worse, same or better."
                    + " For check it may be the folder of --out, whose reports are read before they are replaced.")
    private @Nullable Path folder;

    /** The folder; absent where nothing is compared. */
    @Nullable
    Path folder() {
        return folder;
    }

    /** Makes sure that a list does not take the place of one of that run's files, which its summary has the digests of. */
    void requireKept(@Nullable Path out) {
        if (folder != null && out != null && Files.exists(out) && Paths.isWithin(out, folder)) {
            throw new WrongCommandException("--out: " + out + " is in the folder of --previous, and writing there would"
                    + " replace what that check wrote; give another file.");
        }
    }

    /** That run, for a command that shows one list and writes no folder. */
    Previous read(Request request, int horizonDays, ComparedList list)
            throws UnusableInputException, OutputException, FolderBusyException {
        EarlierFolders.require("--previous", folder, request.pseudonyms());
        Tonight tonight = new Tonight(
                request.asAt(),
                request.procedures(),
                Version.number(),
                CheckSummary.FORMAT_VERSION,
                horizonDays,
                Set.of(list));
        return Previous.read(folder, null, tonight);
    }
}

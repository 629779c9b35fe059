package io.github.driftwatch.run;

import io.github.driftwatch.ingest.UnusableInputException;
import io.github.driftwatch.notices.NoticeRound;
import io.github.driftwatch.notices.NoticeRow;
import io.github.driftwatch.output.FolderBusyException;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.report.NoticeFolder;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.table.ReportWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * The list of notices on its own.
 *
 * @param rows who is to be told what, by day
 * @param unheard what would be listed and has nobody to go to
 */
public record NoticeReport(List<NoticeRow> rows, List<NoticeRow> unheard) {

    public NoticeReport {
        rows = List.copyOf(rows);
        unheard = List.copyOf(unheard);
    }

    /**
     * Reads and evaluates; what is told is not entered anywhere.
     *
     * @throws UnusableInputException where the input, or what an earlier run told, cannot be used
     */
    public static NoticeReport of(Request request, NoticesWanted wanted) throws UnusableInputException {
        NoticeRound round = wanted.round(request, null);
        AssessedExport.read(request).each(assessment -> round.accept(assessment.history(), row -> {}));
        return new NoticeReport(round.rows(), round.unheard());
    }

    /**
     * Reads, evaluates, and writes the list with its ledger into a folder: both or neither.
     *
     * @throws UnusableInputException where the input, or what an earlier run told, cannot be used
     * @throws OutputException where the folder cannot be written into
     * @throws FolderBusyException where another run is writing into it
     */
    public static NoticeReport into(
            Path path, Request request, NoticesWanted wanted, Format format, ReportWriter writer)
            throws UnusableInputException, OutputException, FolderBusyException {
        try (NoticeFolder folder = NoticeFolder.open(path)) {
            NoticeRound round = wanted.round(request, path);
            AssessedExport export = AssessedExport.read(request);
            round.begin(folder::ledger);
            export.each(assessment -> round.accept(assessment.history(), folder::ledger));
            folder.finish(round.rows(), format, writer);
            return new NoticeReport(round.rows(), round.unheard());
        }
    }
}

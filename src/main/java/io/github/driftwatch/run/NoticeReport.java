package io.github.driftwatch.run;

import io.github.driftwatch.notices.IssuedNotices;
import io.github.driftwatch.notices.NoticeRound;
import io.github.driftwatch.notices.NoticeRow;
import io.github.driftwatch.output.FolderBusyException;
import io.github.driftwatch.output.Keeping;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.report.NoticeFolder;
import io.github.driftwatch.source.UnusableInputException;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.table.ReportWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * The list of notices on its own.
 *
 * @param rows who is to be told what, by day
 * @param unheard what would be listed and has nobody to go to
 * @param takenAsTold how many of days before those of a first run were entered as told
 */
public record NoticeReport(List<NoticeRow> rows, List<NoticeRow> unheard, long takenAsTold) {

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
        IssuedNotices earlier = wanted.earlier(null, request.asAt(), request.today());
        AssessedExport export = AssessedExport.read(request);
        NoticeRound round = round(request, wanted, export, earlier);
        export.each(assessment -> round.accept(assessment.history(), row -> {}));
        return new NoticeReport(round.rows(), round.unheard(), 0);
    }

    /**
     * Reads, evaluates, and writes the list with its ledger into a folder: both or neither.
     *
     * @param keeping who may read them
     * @throws UnusableInputException where the input, or what an earlier run told, cannot be used
     * @throws OutputException where the folder cannot be written into
     * @throws FolderBusyException where another run is writing into it
     */
    public static NoticeReport into(
            Path path, Keeping keeping, Request request, NoticesWanted wanted, Format format, ReportWriter writer)
            throws UnusableInputException, OutputException, FolderBusyException {
        try (NoticeFolder folder = NoticeFolder.open(path, keeping)) {
            IssuedNotices earlier = wanted.earlier(path, request.asAt(), request.today());
            AssessedExport export = AssessedExport.read(request);
            NoticeRound round = round(request, wanted, export, earlier);
            if (request.pseudonyms() != null) {
                folder.mark(request.pseudonyms());
            }
            round.begin(folder::ledger);
            export.each(assessment -> round.accept(assessment.history(), folder::ledger));
            folder.finish(round.rows(), format, writer);
            return new NoticeReport(round.rows(), round.unheard(), round.takenAsTold());
        }
    }

    /** A letter is printed from the list: a second one on the same day is not to print it again. */
    private static NoticeRound round(
            Request request, NoticesWanted wanted, AssessedExport export, IssuedNotices earlier)
            throws UnusableInputException {
        earlier.goOnAs(export.export().histories().plans(), request.asAt());
        return new NoticeRound(
                request.procedures(),
                request.asAt(),
                export.unassessed(),
                wanted.scope(request.asAt(), false),
                earlier);
    }
}

package io.github.driftwatch.report;

import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.output.ReportFolder;
import io.github.driftwatch.output.StagedFile;
import io.github.driftwatch.report.ahead.AheadSheets;
import io.github.driftwatch.report.ahead.LoadMap;
import io.github.driftwatch.report.ahead.WorkAhead;
import io.github.driftwatch.table.ReportTable;
import io.github.driftwatch.table.TableFile;
import io.github.driftwatch.table.WorkbookFile;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The workbook of a check: the summary and the charts first, then a sheet for each report, and the work ahead. */
final class CheckWorkbook {

    static final String FILE = "driftwatch.xlsx";

    private final ReportFolder folder;
    private final StagedFile staged;
    private final WorkbookFile book;
    private final SummarySheet summary;
    private final ChartsSheet charts;
    private @Nullable AheadSheets ahead;

    private CheckWorkbook(ReportFolder folder, StagedFile staged, WorkbookFile book) throws IOException {
        this.folder = folder;
        this.staged = staged;
        this.book = book;
        this.summary = SummarySheet.in(book);
        this.charts = ChartsSheet.in(book);
    }

    static CheckWorkbook in(ReportFolder folder) throws OutputException {
        StagedFile staged = folder.create(FILE);
        try {
            return new CheckWorkbook(folder, staged, WorkbookFile.create(staged, folder.staging()));
        } catch (IOException e) {
            throw folder.failure(FILE, e);
        }
    }

    /** A further sheet for a report. */
    TableFile sheet(ReportTable<?> table) throws IOException {
        return book.sheet(table);
    }

    /** Takes the sheet of a report away again. */
    void remove(ReportTable<?> table) {
        book.remove(table.name());
    }

    /** Begins the sheets that show what is coming up as work to be planned. */
    void openAhead() throws OutputException {
        try {
            ahead = AheadSheets.in(book);
        } catch (IOException e) {
            throw folder.failure(FILE, e);
        }
    }

    /** Fills these sheets, where they were begun. */
    void ahead(WorkAhead work, int horizonDays, LoadMap load) throws OutputException {
        if (ahead != null) {
            try {
                ahead.fill(work, horizonDays, load);
            } catch (IOException e) {
                throw folder.failure(FILE, e);
            }
        }
    }

    /** Draws the charts. */
    void charts(ChartFigures figures) throws OutputException {
        try {
            charts.fill(figures);
        } catch (IOException e) {
            throw folder.failure(FILE, e);
        }
    }

    /**
     * Completes it, every sheet of a report having been closed.
     *
     * @param rows the rows of all its reports
     */
    OutputFile complete(CheckSummary found, long rows) throws OutputException {
        try {
            summary.fill(found);
            book.save();
            book.close();
        } catch (IOException e) {
            throw folder.failure(FILE, e);
        }
        return OutputFile.of(FILE, staged, rows);
    }

    /** Lets go of what a failure left open; the folder removes the file. */
    void close() {
        try {
            book.close();
        } catch (IOException e) {
            // It was saved before, or is given up.
        }
    }
}

package io.github.driftwatch.report.ahead;

import io.github.driftwatch.report.DueRow;
import io.github.driftwatch.report.ReportTables;
import io.github.driftwatch.table.ReportWriter;
import io.github.driftwatch.table.WorkbookFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A workbook of what is coming up: the list, the work ahead week by week, and each chair's load. */
public final class AheadBook {

    private AheadBook() {}

    /**
     * Writes it; the stream is closed.
     *
     * @param horizonDays how many days ahead the list looks
     */
    public static void write(List<DueRow> upcoming, WorkAhead work, int horizonDays, LoadMap load, OutputStream out)
            throws IOException {
        try (WorkbookFile book = WorkbookFile.create(out)) {
            ReportWriter.fill(book.sheet(ReportTables.UPCOMING), ReportTables.UPCOMING, upcoming);
            AheadSheets.in(book).fill(work, horizonDays, load);
            book.save();
        }
    }
}

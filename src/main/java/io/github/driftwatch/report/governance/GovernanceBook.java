package io.github.driftwatch.report.governance;

import io.github.driftwatch.governance.Governance.Measured;
import io.github.driftwatch.report.Words;
import io.github.driftwatch.table.WorkbookFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The workbook: the page for a minute, a sheet for each measure, the figures of the charts, and the definitions. */
final class GovernanceBook {

    private static final String DEFINITIONS = "definitions";
    private static final List<Integer> DEFINITION_WIDTHS = List.of(8, 24, 52, 28);

    private GovernanceBook() {}

    /**
     * Writes it; the stream is closed.
     *
     * @param privateFolder where pages are put aside on the way
     */
    static void write(Shown shown, GovernanceFacts facts, OutputStream out, Path privateFolder) throws IOException {
        try (WorkbookFile book = WorkbookFile.create(out, privateFolder)) {
            FirstPage first = FirstPage.in(book, shown, facts);
            List<MeasureSheet> sheets = new ArrayList<>();
            for (Measured measure : shown.governance().measures()) {
                sheets.add(MeasureSheet.in(book, shown, measure));
            }
            ChartSheet charts = ChartSheet.in(book);
            charts.fill(
                    new ChartTables(shown, facts.target()),
                    Words.day(shown.governance().period().to()));
            first.fill(charts);
            for (MeasureSheet sheet : sheets) {
                sheet.fill(charts);
            }
            SheetPage definitions = SheetPage.in(book, DEFINITIONS, DEFINITION_WIDTHS);
            new Definitions(definitions, shown, facts).write();
            definitions.writePages(Words.day(shown.governance().period().to()));
            book.save();
        }
    }
}

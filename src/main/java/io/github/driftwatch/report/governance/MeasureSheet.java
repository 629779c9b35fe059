package io.github.driftwatch.report.governance;

import io.github.driftwatch.governance.Definition;
import io.github.driftwatch.governance.Governance.Measured;
import io.github.driftwatch.report.Words;
import io.github.driftwatch.table.WorkbookFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The sheet of one measure. */
final class MeasureSheet {

    private static final int LABEL_WIDTH = 44;
    private static final int FIGURE_WIDTH = 9;
    private static final int CHART_ROWS = 17;
    private static final int LONGEST_NAME = 31;

    private final Shown shown;
    private final Measured measure;
    private final SheetPage page;

    private MeasureSheet(Shown shown, Measured measure, SheetPage page) {
        this.shown = shown;
        this.measure = measure;
        this.page = page;
    }

    /** Makes the sheet, still empty, so that it comes where it belongs. */
    static MeasureSheet in(WorkbookFile workbook, Shown shown, Measured measure) throws IOException {
        List<Integer> widths = new ArrayList<>(List.of(LABEL_WIDTH));
        widths.addAll(Collections.nCopies(FigureTable.COLUMNS, FIGURE_WIDTH));
        return new MeasureSheet(shown, measure, SheetPage.in(workbook, name(measure.definition()), widths));
    }

    /** Such as {@code G6 Reviews held in time}, as a workbook takes it. */
    static String name(Definition definition) {
        String whole = (definition.id() + " " + definition.title()).replaceAll("[\\\\/?*\\[\\]:'\\p{Cntrl}]", " ");
        return whole.length() <= LONGEST_NAME
                ? whole
                : whole.substring(0, LONGEST_NAME - 1).strip() + "…";
    }

    void fill(ChartSheet charts) throws IOException {
        new MeasureFigures(page, shown, measure)
                .write(() -> charts(charts.of(measure.definition().id())));
        page.writePages(Words.day(shown.governance().period().to()));
    }

    private void charts(List<ChartSheet.Drawing> drawings) {
        for (ChartSheet.Drawing drawing : drawings) {
            page.together(() -> page.skip(CHART_ROWS));
            drawing.draw(page, page.next() - CHART_ROWS, 0, page.next(), page.columns());
            page.skip(1);
        }
    }
}

package io.github.driftwatch.report.governance;

import io.github.driftwatch.table.PageLayout;
import io.github.driftwatch.table.WorkbookFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The workbook's first sheet: what a board reads in a minute, on one page of A4. */
final class FirstPage {

    private static final String NAME = "summary";
    private static final int COLUMN_WIDTH = 4;
    private static final int HALF = Opening.COLUMNS / 2;
    private static final int CHART_ROWS = 17;

    private final SheetPage page;
    private final Shown shown;
    private final GovernanceFacts facts;

    private FirstPage(SheetPage page, Shown shown, GovernanceFacts facts) {
        this.page = page;
        this.shown = shown;
        this.facts = facts;
    }

    /** Makes the sheet, still empty, so that it comes first. */
    static FirstPage in(WorkbookFile workbook, Shown shown, GovernanceFacts facts) throws IOException {
        List<Integer> widths = Collections.nCopies(Opening.COLUMNS, COLUMN_WIDTH);
        return new FirstPage(SheetPage.in(workbook, NAME, widths), shown, facts);
    }

    void fill(ChartSheet charts) throws IOException {
        new Opening(page, shown, facts).write(() -> charts(charts.first()));
        PageLayout.page(page.sheet());
        page.write();
    }

    /** Two side by side, the last alone over the whole width. */
    private void charts(List<ChartSheet.Drawing> drawings) {
        List<ChartSheet.Drawing> left = new ArrayList<>(drawings);
        while (!left.isEmpty()) {
            int top = page.next();
            boolean alone = left.size() == 1 || left.size() == 3;
            left.remove(0).draw(page, top, 0, top + CHART_ROWS, alone ? Opening.COLUMNS : HALF);
            if (!alone) {
                left.remove(0).draw(page, top, HALF, top + CHART_ROWS, Opening.COLUMNS);
            }
            page.skip(CHART_ROWS);
        }
        page.skip(1);
    }
}

package io.github.driftwatch.report.governance;

import io.github.driftwatch.governance.Governance;
import io.github.driftwatch.report.Words;
import io.github.driftwatch.table.PageLayout;
import io.github.driftwatch.table.WorkbookFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The workbook's first sheet: what a board reads in a minute, on one page of A4. */
final class FirstPage {

    private static final String NAME = "summary";
    private static final int COLUMNS = 24;
    private static final int COLUMN_WIDTH = 4;
    private static final int HALF = COLUMNS / 2;
    private static final int TITLE = 9;
    private static final int FIGURE = 3;
    private static final int CHART_ROWS = 17;

    private final Page page;
    private final Shown shown;
    private final GovernanceFacts facts;

    private FirstPage(Page page, Shown shown, GovernanceFacts facts) {
        this.page = page;
        this.shown = shown;
        this.facts = facts;
    }

    /** Makes the sheet, still empty, so that it comes first. */
    static FirstPage in(WorkbookFile workbook, Shown shown, GovernanceFacts facts) throws IOException {
        return new FirstPage(Page.in(workbook, NAME, Collections.nCopies(COLUMNS, COLUMN_WIDTH)), shown, facts);
    }

    void fill(ChartSheet charts) throws IOException {
        Governance governance = shown.governance();
        List<Headline> headlines = Headlines.of(shown);
        page.title("Child protection plans: governance report");
        page.subtitle(Words.day(governance.period().from()) + " to "
                + Words.day(governance.period().to()) + ", held against "
                + facts.procedures().inWords() + ". Made on " + Words.day(facts.madeOn()) + " from "
                + Words.count(facts.plans(), "plan") + ".");
        KeySentences.of(shown, headlines, facts).forEach(page::sentence);
        page.skip(1);
        figures(headlines);
        page.skip(1);
        charts(charts.first());
        new BenchmarkTable(page, shown, facts).write();
        foot();
        PageLayout.page(page.sheet());
        page.write();
    }

    private void figures(List<Headline> headlines) {
        List<NamedPeriod> periods = NamedPeriod.compared(shown.governance());
        page.heading(0, TITLE, "");
        page.heading(TITLE, FIGURE, "This period");
        for (int i = 1; i < periods.size(); i++) {
            page.heading(
                    place(i), FIGURE, periods.get(i).name() == PeriodName.BEFORE ? "Period before" : "Year before");
            page.heading(place(i) + FIGURE, FIGURE, "Change");
        }
        page.skip(1);
        for (Headline headline : headlines) {
            page.label(0, TITLE, headline.title());
            String format = headline.share() ? "0.0\" %\"" : Page.WHOLE;
            page.cell(TITLE, FIGURE, headline.now(), format);
            for (int i = 1; i < periods.size(); i++) {
                page.cell(place(i), FIGURE, headline.cell(i), format);
                page.cell(place(i) + FIGURE, FIGURE, headline.change(i), "@");
            }
            page.skip(1);
        }
    }

    /** The first column of a period, by its place among those compared. */
    private static int place(int period) {
        return TITLE + FIGURE + 2 * FIGURE * (period - 1);
    }

    /** Two side by side, the last alone over the whole width. */
    private void charts(List<ChartSheet.Drawing> drawings) {
        List<ChartSheet.Drawing> left = new ArrayList<>(drawings);
        while (!left.isEmpty()) {
            int top = page.next();
            boolean alone = left.size() == 1 || left.size() == 3;
            left.remove(0).draw(page, top, 0, top + CHART_ROWS, alone ? COLUMNS : HALF);
            if (!alone) {
                left.remove(0).draw(page, top, HALF, top + CHART_ROWS, COLUMNS);
            }
            page.skip(CHART_ROWS);
        }
        page.skip(1);
    }

    private void foot() {
        page.subtitle((shown.suppressed() ? "c: withheld, as the number is small or would give a small one away. " : "")
                + "z: does not apply, as there was nothing to count. The sheet definitions says how each figure is"
                + " counted. Driftwatch " + facts.programVersion() + ".");
    }
}

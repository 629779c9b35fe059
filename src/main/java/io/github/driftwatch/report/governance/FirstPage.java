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
    private static final int COLUMNS = 12;
    private static final int COLUMN_WIDTH = 9;
    private static final int HALF = COLUMNS / 2;
    private static final int TITLE = 4;
    private static final int FIGURE = 2;
    private static final int CHART_ROWS = 15;

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
        new BenchmarkTable(page, facts).write();
        foot();
        PageLayout.page(page.sheet());
        page.write();
    }

    private void figures(List<Headline> headlines) {
        List<NamedPeriod> periods = NamedPeriod.compared(shown.governance());
        page.heading(0, TITLE, "");
        page.heading(TITLE, FIGURE, "This period");
        page.heading(TITLE + FIGURE, FIGURE, "Period before");
        page.heading(TITLE + 2 * FIGURE, periods.size() > 2 ? 1 : 2, "Change");
        if (periods.size() > 2) {
            page.heading(TITLE + 2 * FIGURE + 1, 2, "A year before");
            page.heading(TITLE + 3 * FIGURE + 1, 1, "Change");
        } else {
            page.heading(TITLE + 3 * FIGURE, 2, "");
        }
        page.skip(1);
        for (Headline headline : headlines) {
            page.label(0, TITLE, headline.title());
            String format = headline.share() ? "0.0\" %\"" : Page.WHOLE;
            page.cell(TITLE, FIGURE, headline.now(), format);
            page.cell(TITLE + FIGURE, FIGURE, headline.cell(1), format);
            page.cell(TITLE + 2 * FIGURE, periods.size() > 2 ? 1 : 2, headline.change(1), "@");
            if (periods.size() > 2) {
                page.cell(TITLE + 2 * FIGURE + 1, 2, headline.cell(2), format);
                page.cell(TITLE + 3 * FIGURE + 1, 1, headline.change(2), "@");
            } else {
                page.cell(TITLE + 3 * FIGURE, 2, null, "@");
            }
            page.skip(1);
        }
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

package io.github.driftwatch.report.governance;

import io.github.driftwatch.governance.Governance;
import io.github.driftwatch.report.Words;
import java.util.List;

/** What a governance report begins with: the figures that are asked about first, and what they come to. */
final class Opening {

    /** How many columns it takes. */
    static final int COLUMNS = 24;

    private static final int TITLE = 9;
    private static final int FIGURE = 3;

    private final Page page;
    private final Shown shown;
    private final GovernanceFacts facts;

    Opening(Page page, Shown shown, GovernanceFacts facts) {
        this.page = page;
        this.shown = shown;
        this.facts = facts;
    }

    /** @param charts puts the charts where the page goes on */
    void write(Runnable charts) {
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
        charts.run();
        new BenchmarkTable(page, shown, facts).write();
        foot();
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
            String format = headline.share() ? Page.SHARE : Page.WHOLE;
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

    private void foot() {
        page.subtitle((shown.suppressed() ? "c: withheld, as the number is small or would give a small one away. " : "")
                + "z: does not apply, as there was nothing to count. The definitions, at the end, say how each figure is"
                + " counted. Driftwatch " + facts.programVersion() + ".");
    }
}

package io.github.driftwatch.report.governance;

import static io.github.driftwatch.report.governance.MadeUpFigures.HELD;
import static io.github.driftwatch.report.governance.MadeUpFigures.IN_TIME;
import static io.github.driftwatch.report.governance.MadeUpFigures.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.benchmark.BenchmarkRow;
import io.github.driftwatch.benchmark.PublishedFigure;
import org.junit.jupiter.api.Test;

/** What a report begins with, from its title to its foot. */
class OpeningTest {

    @Test
    void theFiguresBesideThoseOfOtherPeriods() {
        PublishedFigure share = new PublishedFigure(91.0, null);
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear()
                .measure("G1", "Plans open", OPEN)
                .measure("G6", "Reviews held", HELD, IN_TIME)
                .compared(OPEN, "1240", "1250", "")
                .compared(IN_TIME, "96/100", "93/100", "0/0")
                .target("95")
                .beside(new BenchmarkRow(2025, BenchmarkRow.Level.COUNTRY, "England", share, share, share));

        assertThat(told(figures, figures.shown())).isEqualTo("""
                # Child protection plans: governance report
                small: 1 April 2026 to 30 September 2026, held against designated-review (version 1.0). Made on 20 November 2026 from 1,200 plans.
                Reviews held: in time: 96.0 %, 1 point above the target of 95 %.
                The largest change since the period before: Reviews held: in time, from 93.0 % to 96.0 %.
                .
                0+9 [] | 9+3 [This period] | 12+3 [Period before] | 15+3 [Change] | 18+3 [Year before] | 21+3 [Change]
                0+9 Plans open | 9+3 1240 | 12+3 1250 | 15+3 ▼ −10 @ | 18+3 - | 21+3  @
                0+9 Reviews held: in time | 9+3 96.0 0.0" %" | 12+3 93.0 0.0" %" | 15+3 ▲ +3.0 points @ | 18+3 z 0.0" %" | 21+3  @
                .
                (charts)
                0+9 [Plans reviewed in time, % on 31 March] | 9+3 [2025]
                0+9 England | 9+3 91.0 0.0
                .
                small: z: does not apply, as there was nothing to count. The definitions, at the end, say how each figure is counted. Driftwatch 9.8.
                """);
    }

    @Test
    void aPeriodOfAYearStandsBesideTheYearBeforeOnce() {
        MadeUpFigures figures = MadeUpFigures.of(MadeUpFigures.period("2025-10-01", "2026-09-30"))
                .measure("G1", "Plans open", OPEN)
                .compared(OPEN, "40", "40", "40");

        assertThat(told(figures, figures.shown())).contains("""
                .
                0+9 [] | 9+3 [This period] | 12+3 [Period before] | 15+3 [Change]
                0+9 Plans open | 9+3 40 | 12+3 40 | 15+3 no change @
                .
                """);
    }

    @Test
    void aLetterInPlaceOfASmallNumberIsExplained() {
        MadeUpFigures figures =
                MadeUpFigures.ofHalfAYear().measure("G1", "Plans open", OPEN).compared(OPEN, "4", "40", "50");

        assertThat(told(figures, figures.suppressed()))
                .contains("0+9 Plans open | 9+3 c | 12+3 40 | 15+3  @ | 18+3 50 | 21+3  @\n")
                .contains("small: c: withheld, as the number is small or would give a small one away. z: does not");
    }

    private static String told(MadeUpFigures figures, Shown shown) {
        ToldPage page = new ToldPage(Opening.COLUMNS);
        new Opening(page, shown, figures.facts()).write(() -> page.sentence("(charts)"));
        return page.told();
    }
}

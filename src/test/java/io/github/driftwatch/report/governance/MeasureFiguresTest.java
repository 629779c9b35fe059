package io.github.driftwatch.report.governance;

import static io.github.driftwatch.report.governance.MadeUpFigures.ENDED;
import static io.github.driftwatch.report.governance.MadeUpFigures.HALF_YEAR;
import static io.github.driftwatch.report.governance.MadeUpFigures.HELD;
import static io.github.driftwatch.report.governance.MadeUpFigures.IN_TIME;
import static io.github.driftwatch.report.governance.MadeUpFigures.OPEN;
import static io.github.driftwatch.report.governance.MadeUpFigures.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.governance.Group;
import io.github.driftwatch.governance.Line;
import io.github.driftwatch.governance.Line.Kind;
import io.github.driftwatch.governance.Split;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of one measure, from its title to the tables of its parts. */
class MeasureFiguresTest {

    @Test
    void countsStandBesideThoseOfOtherPeriods() {
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear()
                .measure("G2", "Plans begun and ended", STARTED, ENDED, STARTED.hidden())
                .compared(STARTED, "1240", "30", "")
                .compared(ENDED, "7", "0", "8");

        assertThat(told(figures)).isEqualTo("""
                # G2  Plans begun and ended
                small: 1 Apr 2026 to 30 Sep 2026
                Plans begun and ended are counted.
                .
                {
                0 [] | 1+3 [This period / 1 Apr 2026 to 30 Sep 2026] | 4+3 [The period before / 1 Oct 2025 to 31 Mar 2026] | 7+3 [A year before / 1 Apr 2025 to 30 Sep 2025]
                0 [All plans] | 1+3 [Count] | 4+3 [Count] | 7+3 [Count]
                0 Plans started | 1+3 1240 | 4+3 30 | 7+3 -
                0 Plans ended | 1+3 7 | 4+3 0 | 7+3 8
                .
                }
                (charts)
                """);
    }

    @Test
    void sharesHaveWhatTheyAreOf() {
        Line notDone = Line.count("G6", "x", "Report sent: not done", "").of(HELD);
        Line median = Line.median("G6", "median", "Days late, median", "days");
        Line longest = Line.greatest("G6", "longest", "Longest delay", "days");
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear()
                .measure("G6", "Reviews held", HELD, IN_TIME, notDone, median, longest)
                .compared(HELD, "100", "90", "0")
                .compared(IN_TIME, "60/100", "60/90", "0/0")
                .compared(notDone, "1/3", "0/3", "")
                .compared(median, "=3.25", "=", "")
                .compared(longest, "=12", "=9", "=8.5");

        assertThat(told(figures)).endsWith("""
                {
                0 [] | 1+3 [This period / 1 Apr 2026 to 30 Sep 2026] | 4+3 [The period before / 1 Oct 2025 to 31 Mar 2026] | 7+3 [A year before / 1 Apr 2025 to 30 Sep 2025]
                0 [All plans] | 1 [Count] | 2 [Of] | 3 [%] | 4 [Count] | 5 [Of] | 6 [%] | 7 [Count] | 8 [Of] | 9 [%]
                0 Reviews held | 1 100 | 2 - | 3 - 0.0 | 4 90 | 5 - | 6 - 0.0 | 7 0 | 8 - | 9 - 0.0
                0 In time | 1 60 | 2 100 | 3 60.0 0.0 | 4 60 | 5 90 | 6 66.7 0.0 | 7 0 | 8 0 | 9 z 0.0
                0 Report sent | 1 1 | 2 3 | 3 33.3 0.0 | 4 0 | 5 3 | 6 0.0 0.0 | 7 - | 8 - | 9 - 0.0
                .
                }
                {
                0 [] | 1+3 [This period / 1 Apr 2026 to 30 Sep 2026] | 4+3 [The period before / 1 Oct 2025 to 31 Mar 2026] | 7+3 [A year before / 1 Apr 2025 to 30 Sep 2025]
                0 [All plans (values)] | 1+3 [Value] | 4+3 [Value] | 7+3 [Value]
                0 Days late, median (days) | 1+3 3.3 0.0 | 4+3 z 0.0 | 7+3 - 0.0
                0 Longest delay (days) | 1+3 12 | 4+3 9 | 7+3 9
                .
                }
                (charts)
                """);
    }

    @Test
    void estimatesHaveTheirIntervals() {
        Line open = new Line("G16", "open-24", "Still open after 24 months", Kind.ESTIMATE, "%", null, true, true);
        Line median = Line.median("G16", "median", "Median months", "months");
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear()
                .measure("G16", "How long plans last", open, median)
                .compared(open, "=7.25 5..10.04", "=8 6..11", "")
                .compared(median, "=9", "", "");

        assertThat(told(figures)).contains("""
                0 [All plans (values)] | 1 [%] | 2 [Low] | 3 [High] | 4 [%] | 5 [Low] | 6 [High] | 7 [%] | 8 [Low] | 9 [High]
                0 Still open after 24 months (%) | 1 7.3 0.0 | 2 5.0 0.0 | 3 10.0 0.0 | 4 8.0 0.0 | 5 6.0 0.0 | 6 11.0 0.0 | 7 - 0.0 | 8 - 0.0 | 9 - 0.0
                .
                """).contains("""
                0 [All plans (values)] | 1+3 [Value] | 4+3 [Value] | 7+3 [Value]
                0 Median months | 1+3 9.0 0.0 | 4+3 - 0.0 | 7+3 - 0.0
                """);
    }

    @ParameterizedTest(name = "{0} months, of which there is room for {1}")
    @CsvSource({"1, 1", "9, 9", "10, 9"})
    void whatLooksAheadStandsByItself(int months, int shown) {
        Line due = Line.count("G17", "due", "Reviews to hold", "reviews");
        Line expected = new Line("G17", "open", "Plans open", Kind.ESTIMATE, "plans", null, true, true);
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear()
                .ahead(months)
                .measure("G17", "The months ahead", OPEN, due, expected)
                .compared(OPEN, "12", "11", "10");
        HALF_YEAR
                .nextMonths(months)
                .forEach(month -> figures.all(due, month, "5").all(expected, month, "=7.5"));
        StringBuilder headings = new StringBuilder("0 [Month up to the end of]");
        StringBuilder dues = new StringBuilder("0 Reviews to hold");
        StringBuilder values = new StringBuilder("0 Plans open");
        for (int i = 1; i <= shown; i++) {
            headings.append(" | ")
                    .append(i)
                    .append(" [")
                    .append(NamedPeriod.month(HALF_YEAR.nextMonths(i).get(i - 1)))
                    .append(']');
            dues.append(" | ").append(i).append(" 5");
            values.append(" | ").append(i).append(" 7.5 0.0");
        }

        assertThat(told(figures)).endsWith("""
                0 [All plans] | 1+3 [Count] | 4+3 [Count] | 7+3 [Count]
                0 Plans open | 1+3 12 | 4+3 11 | 7+3 10
                .
                }
                """ + headings + "\n" + dues + "\n" + values + "\n.\n(charts)\n");
    }

    @Test
    void theTrendIsToldMonthByMonth() {
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear()
                .months(3)
                .measure("G1", "Plans open", OPEN)
                .measure("G6", "Reviews held", HELD, IN_TIME)
                .measure("G18", "Month by month")
                .monthly(OPEN, "10", "11", "12")
                .monthly(IN_TIME, "3/4", "", "1/3");

        assertThat(told(figures)).isEqualTo("""
                # G18  Month by month
                small: 1 Apr 2026 to 30 Sep 2026
                Month by month are counted.
                .
                (charts)
                {
                0 [Month] | 1 [Plans open] | 2 [In time] | 3 [In time, %]
                0 Jul 26 | 1 10 | 2 3 | 3 75.0 0.0
                0 Aug 26 | 1 11 | 2 - | 3 - 0.0
                0 Sep 26 | 1 12 | 2 1 | 3 33.3 0.0
                .
                }
                """);
    }

    @Test
    void itsPartsComeLastEachSplitUnderItsName() {
        MadeUpFigures figures =
                MadeUpFigures.ofHalfAYear().measure("G1", "Plans open", OPEN).all(OPEN, HALF_YEAR, "12");
        for (Split split : Split.values()) {
            if (split != Split.ALL) {
                figures.figure(OPEN, HALF_YEAR, new Group(split, "one"), "12");
            }
        }

        assertThat(told(figures).lines().filter(line -> line.startsWith("##") || line.startsWith("(")))
                .containsExactly(
                        "(charts)",
                        "## By team",
                        "(a list)",
                        "(all together)",
                        "## By conference chair",
                        "(a list)",
                        "(all together)",
                        "## By category",
                        "(a list)",
                        "(all together)",
                        "## By age",
                        "(a list)",
                        "(all together)");
    }

    /** Of the last measure. */
    private static String told(MadeUpFigures figures) {
        ToldPage page = new ToldPage(FigureTable.COLUMNS + 1);
        Shown shown = figures.shown();
        int last = shown.governance().measures().size() - 1;
        new MeasureFigures(page, shown, shown.governance().measures().get(last)).write(() -> page.sentence("(charts)"));
        return page.told();
    }
}

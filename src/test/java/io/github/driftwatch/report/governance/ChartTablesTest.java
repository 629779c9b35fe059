package io.github.driftwatch.report.governance;

import static io.github.driftwatch.report.governance.MadeUpFigures.HALF_YEAR;
import static io.github.driftwatch.report.governance.MadeUpFigures.HELD;
import static io.github.driftwatch.report.governance.MadeUpFigures.IN_TIME;
import static io.github.driftwatch.report.governance.MadeUpFigures.OPEN;
import static io.github.driftwatch.report.governance.MadeUpFigures.REQUIRED;
import static io.github.driftwatch.report.governance.MadeUpFigures.REVIEWED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.governance.Line;
import io.github.driftwatch.governance.Line.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the charts show: a gap wherever there is no number. */
class ChartTablesTest {

    private static final Line SHORT =
            Line.countAtTheEnd("G3", "short", "up to 3 months", "plans").of(OPEN);
    private static final Line LONG =
            Line.countAtTheEnd("G3", "long", "longer", "plans").of(OPEN);

    @Test
    void durationsOfThePeriodsCompared() {
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear()
                .measure("G1", "Plans open", OPEN)
                .measure("G3", "Durations", OPEN, SHORT, LONG)
                .all(OPEN, HALF_YEAR, "20")
                .compared(SHORT, "12/20", "8/20", "7/20")
                .compared(LONG, "3/20", "9/20", "");

        assertThat(charts(figures.shown(), null)).containsExactly("""
                        Columns, #,##0, first, with [G3]: Plans open, by how long they have run | up Plans
                        up to 3 months, longer
                        This period 1F3864 LINE: 12 3
                        The period before 5B9BD5 LINE: 8 9
                        A year before A6A6A6 LINE: 7 -
                        """);
        assertThat(charts(figures.suppressed(), null).get(0))
                .as("a small number is a gap")
                .contains("This period 1F3864 LINE: 12 -\n");
    }

    @Test
    void reviewsInTimeByMonthWithTheTarget() {
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear()
                .months(3)
                .measure("G6", "Reviews held", HELD, IN_TIME, share("G6", "late"))
                .measure("G7", "Plans reviewed", REQUIRED, REVIEWED)
                .monthly(IN_TIME, "9/10", "", "7/10")
                .monthly(REVIEWED, "0/0", "1/3", "2/3");

        assertThat(charts(figures.shown(), new BigDecimal("95.5"))).containsExactly("""
                Lines, 0.0, first, percent, with [G6, G7, G18]: Reviews in time, by month | up % in time
                Jul 26, Aug 26, Sep 26
                Reviews held in time 1F3864 POINTS: 90.0 - 70.0
                Plans reviewed in time (national) 5B9BD5 LINE: - 33.3 66.7
                Target C55A11 DASHES: 95.5 95.5 95.5
                """);
        assertThat(charts(figures.shown(), null).get(0)).doesNotContain("Target");
    }

    @Test
    void longPlansAndAllPlansAtMonthEnds() {
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear()
                .months(2)
                .measure("G1", "Plans open", OPEN, Line.count("G1", "other", "Other", "plans"))
                .measure("G5", "Long plans", from(9), from(14), from(15), from(24), share("G5", "from-9-to-15"))
                .monthly(OPEN, "10", "12")
                .monthly(from(14), "4", "5")
                .monthly(from(15), "2", "3")
                .monthly(from(24), "1", "0");

        assertThat(charts(figures.shown(), null)).containsExactly("""
                        Lines, #,##0, first, with [G5, G18]: Long plans at month ends | up Plans
                        Aug 26, Sep 26
                        15 months or more 5B9BD5 POINTS: 2 3
                        24 months or more 1F3864 POINTS: 1 0
                        15 months or more C55A11 POINTS: - -
                        """, """
                        Lines, #,##0, with [G1, G18]: Plans open at month ends | up Plans
                        Aug 26, Sep 26
                        Plans open 1F3864 POINTS: 10 12
                        """);
    }

    @Test
    void plansStillOpenWithTheirInterval() {
        Line half = estimate("G16", "open-6", "Still open");
        Line year = estimate("G16", "open-12", "Still open");
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear()
                .measure("G16", "How long", half, year, estimate("G16", "median", "Median"), share("G16", "open-9"))
                .all(half, HALF_YEAR, "=80 70..90")
                .all(year, HALF_YEAR, "=");

        assertThat(charts(figures.shown(), null)).containsExactly("""
                Lines, 0.0, percent, with [G16]: Share of plans still open after so many months | up % of plans | across Months since the plan began
                6, 12
                Still open 1F3864 LINE: 80.0 -
                95 % interval, low 5B9BD5 THIN: 70.0 -
                95 % interval, high 5B9BD5 THIN: 90.0 -
                """);
    }

    @Test
    void theMonthsAheadOnceAsIfNothingEndedAndOnceAsPlansHaveLasted() {
        Line due = Line.count("G17", "due", "Reviews, if nothing ends", "reviews");
        Line likely = estimate("G17", "open", "Plans open, as plans have lasted");
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear()
                .ahead(2)
                .measure("G17", "Ahead", due, likely, Line.count("G17", "now", "Now", "plans"))
                .all(due, HALF_YEAR.nextMonths(2).get(0), "7")
                .all(likely, HALF_YEAR.nextMonths(2).get(1), "=7.5");

        assertThat(charts(figures.shown(), null)).containsExactly("""
                        Columns, #,##0, with [G17]: The months ahead, if nothing ends | up Reviews, plans
                        Oct 26, Nov 26
                        Reviews 5B9BD5 LINE: 7 -
                        """, """
                        Columns, 0.0, with [G17]: The months ahead, as plans have lasted | up Reviews, plans
                        Oct 26, Nov 26
                        Plans open 5B9BD5 LINE: - 7.5
                        """);
    }

    @Test
    void whatIsToBeSaidToWhoDoesNotSeeIt() {
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear()
                .measure("G4", "Durations", SHORT)
                .measure("G3", "Durations", SHORT)
                .compared(SHORT, "12/20", "8/20", "7/20");

        assertThat(ReportChart.of(new ChartTables(figures.shown(), null)))
                .extracting(ReportChart::description)
                .containsExactly(
                        "Columns: Plans open, by how long they have run, for This period, The period before, A year"
                                + " before",
                        "Columns: Plans ended, by how long they ran, for This period, The period before, A year before");
    }

    private static List<String> charts(Shown shown, @Nullable BigDecimal target) {
        return ReportChart.of(new ChartTables(shown, target)).stream()
                .map(ChartTablesTest::words)
                .toList();
    }

    private static String words(ReportChart chart) {
        ChartTable table = chart.table();
        StringBuilder words = new StringBuilder();
        words.append(chart.form() == ReportChart.Form.LINES ? "Lines, " : "Columns, ")
                .append(chart.format())
                .append(chart.onFirst() ? ", first" : "")
                .append(chart.percent() ? ", percent" : "")
                .append(", with ")
                .append(chart.measures())
                .append(": ")
                .append(table.title())
                .append(" | up ")
                .append(table.up())
                .append(table.across().isEmpty() ? "" : " | across " + table.across())
                .append('\n')
                .append(String.join(", ", table.labels()))
                .append('\n');
        for (ChartTable.Shape shape : table.columns()) {
            words.append(shape.name() + " " + shape.colour() + " " + shape.look() + ": ")
                    .append(shape.figures().stream()
                            .map(figure -> figure == null ? "-" : figure.toPlainString())
                            .collect(Collectors.joining(" ")))
                    .append('\n');
        }
        return words.toString();
    }

    private static Line share(String measure, String id) {
        return Line.count(measure, id, id, "plans").of(OPEN);
    }

    private static Line from(int months) {
        return Line.countAtTheEnd("G5", "from-" + months + "-months", months + " months or more", "plans");
    }

    private static Line estimate(String measure, String id, String title) {
        return new Line(measure, id, title, Kind.ESTIMATE, "%", null, true, true);
    }
}

package io.github.driftwatch.report.governance;

import static io.github.driftwatch.report.governance.MadeUpFigures.ENDED;
import static io.github.driftwatch.report.governance.MadeUpFigures.HALF_YEAR;
import static io.github.driftwatch.report.governance.MadeUpFigures.HELD;
import static io.github.driftwatch.report.governance.MadeUpFigures.IN_TIME;
import static io.github.driftwatch.report.governance.MadeUpFigures.OPEN;
import static io.github.driftwatch.report.governance.MadeUpFigures.REQUIRED;
import static io.github.driftwatch.report.governance.MadeUpFigures.REVIEWED;
import static io.github.driftwatch.report.governance.MadeUpFigures.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.governance.Line;
import io.github.driftwatch.governance.Line.Kind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures the first page has, and how they and their changes are written. */
class HeadlinesTest {

    @Test
    void thoseThatAreAskedAboutFirstInTheirOrder() {
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear()
                .measure("G16", "How long", estimate("open-12"), estimate("open-24"), estimate("open-24-months"))
                .measure("G15", "Drift", count("G15", "green", "none"), count("G15", "red", "severe"))
                .measure("G9", "Long plans reviewed", count("G9", "due", "Due"), share("G9", "in-time", "In time"))
                .measure("G8", "Earlier plans", share("G8", "ever", "An earlier plan"), share("G8", "recent", "Recent"))
                .measure("G5", "Long plans", from(9), from(15), from(18), from(24), from(36))
                .measure("G7", "Plans reviewed in time", REQUIRED, REVIEWED)
                .measure("G6", "Reviews held in time", HELD, IN_TIME)
                .measure("G2", "Begun and ended", STARTED, ENDED, count("G2", "passed", "Passed"))
                .measure("G1", "Plans open", OPEN, count("G1", "later", "Later"))
                .measure("G3", "Durations", share("G3", "up-to-3", "Short"));
        figures.governance()
                .measures()
                .forEach(measure -> measure.lines()
                        .forEach(line -> figures.all(
                                line,
                                HALF_YEAR,
                                line.kind() == Kind.ESTIMATE ? "=12.5" : line.of() == null ? "7" : "3/4")));

        assertThat(Headlines.of(figures.shown()))
                .extracting(headline -> headline.title() + ": " + HeadlineTable.text(headline.now(), headline.share()))
                .containsExactly(
                        "Plans open: 7",
                        "Plans started: 7",
                        "Plans ended: 7",
                        "Reviews held in time: 75.0 %",
                        "Plans reviewed in time (national): 75.0 %",
                        "15 months or more: 7",
                        "18 months or more: 7",
                        "24 months or more: 7",
                        "Earlier plans: an earlier plan: 75.0 %",
                        "Long plans reviewed: in time: 75.0 %",
                        "Plans in the drift band severe: 7",
                        "Share still open after 24 months: 12.5 %");
    }

    @Test
    void oneWithoutAFigureOfThePeriodIsPassedOver() {
        MadeUpFigures figures =
                MadeUpFigures.ofHalfAYear().measure("G1", "Plans open", OPEN).all(OPEN, HALF_YEAR.before(), "12");

        assertThat(Headlines.of(figures.shown())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "from-9-months, 9",
        "open-24, 24",
        "9-to-15, 15",
        "2-years, 2",
        "open, 0",
        "in-2026, 0",
        "up-to-999, 999"
    })
    void aNameSaysOfHowManyMonthsItIs(String id, int months) {
        assertThat(Headlines.months(count("G5", id, "any"))).isEqualTo(months);
    }

    @ParameterizedTest(name = "{0} after {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # now | then | share | with an arrow  | with a sign
            12    | 10   | false | ▲ +2           | +2
            10    | 12   | false | ▼ −2           | −2
            12    | 12   | false | no change      | no change
            90.1  | 90.0 | true  | ▲ +0.1 points  | +0.1 points
            87.5  | 90.0 | true  | ▼ −2.5 points  | −2.5 points
            90.00 | 90.0 | true  | no change      | no change
                  | 10   | false | ''             | ''
            10    |      | false | ''             | ''
            """)
    void howAFigureHasChanged(
            @Nullable BigDecimal now, @Nullable BigDecimal then, boolean share, String arrow, String sign) {
        assertThat(Change.words(now, then, share)).isEqualTo(arrow);
        assertThat(Change.signed(now, then, share)).isEqualTo(sign);
    }

    @ParameterizedTest(name = "{0}, a share {1}")
    @CsvSource(delimiter = '|', textBlock = """
            12      | false | 12
            1234567 | false | 1,234,567
            c       | false | c
            z       | true  | z
            """)
    void aFigureOfTheTerminal(String cell, boolean share, String shown) {
        Object value = cell.matches("[0-9]+") ? (Object) Integer.valueOf(cell) : cell;
        assertThat(HeadlineTable.text(value, share)).isEqualTo(shown);
    }

    @Test
    void aFigureThatThereIsNoneOf() {
        Headline headline = new Headline("any", "G1", false, List.of(5, "c"));

        assertThat(HeadlineTable.text(null, true)).isNull();
        assertThat(headline.cell(1)).isEqualTo("c");
        assertThat(headline.cell(2)).isNull();
        assertThat(headline.number(1)).isNull();
        assertThat(headline.number(0)).isEqualTo(BigDecimal.valueOf(5));
        assertThat(headline.change(1)).isEmpty();
    }

    private static Line count(String measure, String id, String title) {
        return Line.countAtTheEnd(measure, id, title, "plans");
    }

    private static Line share(String measure, String id, String title) {
        return count(measure, id, title).of(OPEN);
    }

    private static Line from(int months) {
        return count("G5", "from-" + months + "-months", months + " months or more");
    }

    private static Line estimate(String id) {
        return new Line("G16", id, "Still open", Kind.ESTIMATE, "%", null, true, true);
    }
}

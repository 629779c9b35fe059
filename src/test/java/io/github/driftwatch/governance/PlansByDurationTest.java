package io.github.driftwatch.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** G1 to G5, a plan at a time: which lines count it. */
class PlansByDurationTest {

    private static final Set<String> MEASURES = Set.of("G1", "G2", "G3", "G4", "G5");

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(textBlock = """
            # plan, counted in, why
            'start 2026-03-31', 'G1/open G2/started G3/up-to-3-months', 'began on the last day'
            'start 2026-04-01', '', 'began the day after'
            'start 2025-10-01', 'G1/open G2/started G3/over-3-to-6-months', 'began on the first day'
            'start 2025-09-30', 'G1/open G3/over-6-months-to-1-year', 'began the day before'
            'start 2025-12-30', 'G1/open G2/started G3/up-to-3-months', 'exactly 91 days'
            'start 2025-12-29', 'G1/open G2/started G3/over-3-to-6-months', '92 days'
            'start 2025-06-30', 'G1/open G3/over-6-months-to-1-year G5/from-9-months', 'a day more than 9 months'
            'start 2025-07-01', 'G1/open G3/over-6-months-to-1-year', 'a day less'
            'start 2025-03-31', 'G1/open G3/1-to-2-years G5/from-9-months', 'exactly a year'
            'start 2025-04-01', 'G1/open G3/over-6-months-to-1-year G5/from-9-months', 'a day less'
            'start 2024-12-31', 'G1/open G3/1-to-2-years G5/from-9-months G5/from-15-months', 'exactly 15 months'
            'start 2025-01-01', 'G1/open G3/1-to-2-years G5/from-9-months', 'a day less'
            'start 2024-07-01', 'G1/open G3/1-to-2-years G5/from-9-months G5/from-15-months G5/from-18-months', 'a day less than 21 months'
            'start 2024-03-31', 'G1/open G3/2-years-or-more G5/from-9-months G5/from-15-months G5/from-18-months G5/from-21-months G5/from-24-months', 'exactly two years'
            'start 2024-04-01', 'G1/open G3/1-to-2-years G5/from-9-months G5/from-15-months G5/from-18-months G5/from-21-months', 'a day less'
            'start 2026-01-05; end 2026-03-31', 'G2/started G2/ended G4/up-to-3-months', 'ended on the last day: no longer open on it'
            'start 2026-01-05; end 2026-04-01', 'G1/open G2/started G3/up-to-3-months', 'ended the day after: an end to come'
            'start 2025-02-03; end 2025-10-01', 'G2/ended G4/over-6-months-to-1-year', 'ended on the first day'
            'start 2025-02-03; end 2025-09-30', '', 'ended the day before'
            'start 2026-01-05; end 2026-01-05', 'G2/started G2/ended G4/up-to-3-months', 'began and ended on one day'
            'start 2026-03-31; end 2026-03-31', 'G2/started G2/ended G4/up-to-3-months', 'that day the last'
            'start 2025-12-01; end 2026-03-02', 'G2/started G2/ended G4/up-to-3-months', 'ended after 91 days'
            'start 2025-12-01; end 2026-03-03', 'G2/started G2/ended G4/over-3-to-6-months', 'after 92'
            'start 2024-03-04; end 2026-03-04', 'G2/ended G4/2-years-or-more', 'after exactly two years'
            'start 2024-03-04; end 2026-03-03', 'G2/ended G4/1-to-2-years', 'a day sooner'
            """)
    void countsAPlan(String plan, String lines, String why) {
        Period period = Authority.period("2025-10-01", "2026-03-31");
        assertThat(Authority.counts(Authority.of(plan).in(period), period, MEASURES))
                .as(why)
                .isEqualTo(lines);
    }

    @ParameterizedTest(name = "{0} up to {1}: {3}")
    @CsvSource(textBlock = """
            # start,    last day,   band, why
            2025-08-31, 2026-02-28, over-3-to-6-months,     'six months from a 31st end with the shorter month'
            2025-08-31, 2026-03-01, over-6-months-to-1-year, 'and are over on the day after'
            2025-07-31, 2026-01-31, over-3-to-6-months,     'six months to the day'
            2025-07-31, 2026-02-01, over-6-months-to-1-year, 'and a day'
            2025-01-31, 2025-07-31, over-3-to-6-months,     'from the end of January'
            2024-02-29, 2025-02-27, over-6-months-to-1-year, 'a day short of a year from a leap day'
            2024-02-29, 2025-02-28, 1-to-2-years,           'a year from a leap day'
            2024-02-29, 2026-02-27, 1-to-2-years,           'a day short of two'
            2024-02-29, 2026-02-28, 2-years-or-more,        'two years from a leap day'
            2023-11-30, 2024-02-29, up-to-3-months,         '91 days, though three months are over'
            2025-11-30, 2026-03-01, up-to-3-months,         '91 days, where three months were over on the day before'
            2026-05-01, 2026-08-01, over-3-to-6-months,     '92 days, which are three months'
            """)
    void countsMonthsByTheDayOfTheMonth(String start, String last, String band, String why) {
        Period period = Authority.period(last, last);
        Governance governance = Authority.of("start " + start).in(period);
        assertThat(Authority.counts(governance, period, Set.of("G3"))).as(why).isEqualTo("G3/" + band);
    }

    @Test
    void countsAnAuthority() {
        Period period = Authority.period("2025-10-01", "2026-03-31");
        Governance governance = Authority.of(
                        "C1 North: start 2026-03-30",
                        "C2 North: start 2025-11-03; end 2026-02-02",
                        "C3 South: start 2024-01-08",
                        "C4 South: start 2024-09-02; end 2025-11-10",
                        "C5 South: start 2025-04-07")
                .in(period);
        assertThat(Authority.counts(governance, period, MEASURES))
                .isEqualTo("G1/open=3 G2/started=2 G2/ended=2 G3/up-to-3-months G3/over-6-months-to-1-year"
                        + " G3/2-years-or-more G4/up-to-3-months G4/1-to-2-years G5/from-9-months=2"
                        + " G5/from-15-months G5/from-18-months G5/from-21-months G5/from-24-months");
        assertThat(Authority.counts(governance, period.before(), MEASURES))
                .as("on 30 September 2025: C3 20 months, C4 12, C5 5")
                .isEqualTo("G1/open=3 G2/started G3/over-3-to-6-months G3/1-to-2-years=2 G5/from-9-months=2"
                        + " G5/from-15-months G5/from-18-months");
        assertThat(Authority.counts(governance, period.yearBefore(), MEASURES))
                .as("on 31 March 2025: C3 14 months, C4 6; nothing in the half-year")
                .isEqualTo("G1/open=2 G3/over-6-months-to-1-year G3/1-to-2-years G5/from-9-months");
        Group south = new Group(Split.TEAM, "South");
        assertThat(governance.figures().of(OpenPlans.OPEN, period, south).orElseThrow())
                .extracting(GovernanceFigure::count)
                .isEqualTo(2);
        assertThat(governance
                        .figures()
                        .of(governance.measures().get(4).lines().get(0), period, south)
                        .orElseThrow())
                .extracting(GovernanceFigure::count, GovernanceFigure::of)
                .containsExactly(2, 2);
    }
}

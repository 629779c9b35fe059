package io.github.driftwatch.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.HistoryReach;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** G7, a plan at a time, on 31 March 2026. */
class PlansReviewedInTimeTest {

    private static final Period PERIOD = Authority.period("2025-04-01", "2026-03-31");

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(textBlock = """
            # plan, ever, in the last 12 months, why
            'start 2025-12-31', none, none, 'open for 90 days'
            'start 2025-12-30', in time, in time, '91 days: the first review is due that day, and not overdue'
            'start 2025-12-29', late, late, '92 days and no review'
            'start 2025-12-29; review 2026-03-30', in time, in time, 'held on its day'
            'start 2025-12-28; review 2026-03-30', late, late, 'held a day late'
            'start 2025-12-29; review 2026-04-01', late, late, 'held after the last day: overdue on it'
            'start 2026-01-05; icpc 2025-12-01', none, none, 'open for 85 days, whenever the conference was'
            'start 2025-12-29; icpc 2025-12-22; review 2026-03-23', in time, in time, 'counted from the conference'
            'start 2025-12-29; icpc 2025-12-22; review 2026-03-24', late, late, 'a day late from the conference'
            'start 2025-07-01; review 2025-09-29', in time, in time, 'the second is due on the last day, and not overdue'
            'start 2025-07-01; review 2025-10-01; end 2026-05-01', late, late, 'the first a day late; an end to come'
            'start 2025-07-02; review 2025-09-28', late, late, 'overdue since yesterday'
            'start 2025-07-02; review 2025-10-01', in time, in time, '91 days, then 181 so far'
            'start 2025-06-30; review 2025-09-29; review 2026-03-31', in time, in time, 'held on its day, the last'
            'start 2025-06-30; review 2025-09-28; review 2026-03-31', late, late, 'a day late'
            'start 2025-07-02; review 2025-10-01; end 2026-03-31', none, none, 'ended on the last day'
            'start 2024-10-01; review 2025-01-02; review 2025-06-02; review 2025-12-02', late, in time, 'the first was due on 31 December 2024, and late'
            'start 2024-12-30; review 2025-04-01; review 2025-09-30; review 2026-03-31', late, in time, 'due on 31 March 2025: a year and a day ago'
            'start 2024-12-31; review 2025-04-02; review 2025-09-30; review 2026-03-31', late, late, 'due on 1 April 2025: in the 12 months'
            'start 2024-10-01; review 2024-10-01; review 2024-12-31; review 2025-06-02; review 2025-12-02', in time, in time, 'what was held on the day of the conference does not count'
            'start 2025-12-29; review 2026-03-02 cancelled', late, late, 'called off'
            """)
    void judgesAPlan(String plan, String ever, String lastYear, String why) {
        assertThat(counts(Authority.of(plan))).as(why).isEqualTo(lines(ever));
        assertThat(counts(Authority.of(plan).lastYearOnly())).as(why).isEqualTo(lines(lastYear));
    }

    private static String lines(String is) {
        return is.equals("none") ? "" : "G7/open G7/judged" + (is.equals("late") ? "" : " G7/in-time");
    }

    @Test
    void leavesOutPlansWhoseReviewsAreNotAllKnown() {
        Authority authority = Authority.of(
                        "start 2024-10-01; review 2025-06-02; review 2025-12-02", "start 2025-12-29; review 2026-03-30")
                .reaching(HistoryReach.from(LocalDate.of(2025, 1, 1)));
        Governance governance = authority.in(PERIOD);
        assertThat(Authority.counts(governance, PERIOD, Set.of("G7")))
                .isEqualTo("G7/open=2 G7/judged G7/in-time G7/not-judged");
        assertThat(Authority.figure(governance, PERIOD, "G7/in-time")
                        .orElseThrow()
                        .of())
                .isEqualTo(1);
    }

    @Test
    void namesItsIntervals() {
        assertThat(Authority.of().in(PERIOD).measures().stream()
                        .filter(measured -> measured.definition().id().equals("G7"))
                        .findFirst()
                        .orElseThrow()
                        .definition()
                        .counts())
                .isEqualTo(
                        "Plans open on the period's last day that began 91 days before it, or earlier. In time are those"
                                + " whose first review was held within 91 days of the initial conference and every later one"
                                + " within 183 days of the one before it; a review that is overdue on that day counts against the"
                                + " plan. Shares are of the plans whose reviews are all in the export.");
    }

    private static String counts(Authority authority) {
        return Authority.counts(authority.in(PERIOD), PERIOD, Set.of("G7"));
    }
}

package io.github.driftwatch.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.HistoryReach;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** G6, a plan at a time, with the first review due 91 days after the conference and each later one 183 days on. */
class ReviewsInTimeTest {

    private static final Period PERIOD = Authority.period("2026-01-01", "2026-06-30");
    private static final String IN_TIME = "G6/held G6/judged G6/in-time";
    private static final String LATE = "G6/held G6/judged G6/late";

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(textBlock = """
            # plan, is, why
            'start 2025-10-06; review 2026-01-05', in time, 'on its day'
            'start 2025-10-06; review 2026-01-06', late, 'a day after it'
            'start 2025-10-02; review 2026-01-01', in time, 'on the first day of the period'
            'start 2025-10-01; review 2025-12-31', none, 'on the day before'
            'start 2026-04-01; review 2026-06-30', in time, 'on the last day'
            'start 2026-04-01; review 2026-07-01', none, 'on the day after'
            'start 2025-07-01; review 2025-09-29; review 2026-03-31', in time, 'the second, on its day'
            'start 2025-07-01; review 2025-09-29; review 2026-04-01', late, 'a day after it'
            'start 2025-07-01; review 2025-12-01; review 2026-03-31', in time, 'a late one before the period is not of it'
            'start 2025-12-01; icpc 2025-12-01 not-quorate; review 2026-01-01', in time, 'a month after a conference that was not quorate'
            'start 2025-12-01; icpc 2025-12-01 not-quorate; review 2026-01-02', late, 'the earliest of two due dates binds'
            'start 2026-01-05; icpc 2025-12-22; review 2026-03-23', in time, 'counted from the conference'
            'start 2026-01-05; icpc 2025-12-22; review 2026-03-24', late, 'and not from the start'
            'start 2026-01-05; review 2026-03-02; review 2026-03-02', in time, 'two rows of one day are one review'
            'start 2026-01-05; review 2026-01-05', none, 'on the day of the conference'
            'start 2026-01-05; review 2026-03-02; end 2026-03-02', in time, 'on the day that the plan ended'
            'start 2026-01-05; review 2026-03-03; end 2026-03-02', none, 'after the plan ended'
            'start 2026-01-05; review 2026-03-02; end 2026-09-01', in time, 'an end after the period has not come'
            'start 2026-01-05; review 2026-03-02 cancelled', none, 'called off'
            'start 2026-01-05; review 2026-03-02 scheduled', none, 'booked, and nothing said since'
            'start 2026-01-05; drc 2026-03-02', none, 'a designated review is none'
            """)
    void judgesAReview(String plan, String is, String why) {
        String lines = is.equals("none") ? "" : is.equals("late") ? LATE : IN_TIME;
        assertThat(counts(Authority.of(plan))).as(why).isEqualTo(lines);
    }

    @ParameterizedTest(name = "{0}, held on {1}: {3}")
    @CsvSource(textBlock = """
            # profile,          third review, is, why
            review-conferences, 2026-01-09, in time, 'the 183rd day from the second'
            review-conferences, 2026-01-10, late,    'a day after it'
            designated-review,  2026-01-07, in time, '15 months from the conference come sooner'
            designated-review,  2026-01-08, late,    'a day over 15 months'
            """)
    void judgesByEveryRuleOfTheProfile(String profile, String third, String is, String why) {
        Authority authority = Authority.of("start 2024-10-07; review 2025-01-06; review 2025-07-10; review " + third)
                .under(profile);
        assertThat(counts(authority)).as(why).isEqualTo(is.equals("late") ? LATE : IN_TIME);
    }

    @Test
    void saysHowLateTheRestWere() {
        Governance governance = Authority.of(
                        "start 2026-01-05; review 2026-04-06",
                        "start 2026-01-05; review 2026-04-07",
                        "start 2026-01-05; review 2026-04-09",
                        "start 2026-01-05; review 2026-04-14",
                        "start 2026-01-05; review 2026-05-06")
                .in(PERIOD);
        assertThat(Authority.counts(governance, PERIOD, Set.of("G6")))
                .isEqualTo("G6/held=5 G6/judged=5 G6/in-time G6/late=4");
        assertThat(Authority.figure(governance, PERIOD, "G6/in-time")
                        .orElseThrow()
                        .of())
                .isEqualTo(5);
        assertThat(Authority.figure(governance, PERIOD, "G6/days-late-median").orElseThrow())
                .extracting(GovernanceFigure::value, GovernanceFigure::restsOn)
                .containsExactly(5.5, 4);
        assertThat(Authority.figure(governance, PERIOD, "G6/days-late-longest").orElseThrow())
                .extracting(GovernanceFigure::value, GovernanceFigure::restsOn)
                .containsExactly(30.0, 4);
        assertThat(Authority.figure(governance, PERIOD.before(), "G6/days-late-longest")
                        .orElseThrow())
                .extracting(GovernanceFigure::value, GovernanceFigure::restsOn)
                .containsExactly(null, 0);
    }

    @Test
    void doesNotJudgeWhatEarlierReviewsMayHaveAskedForSooner() {
        HistoryReach reach = HistoryReach.from(LocalDate.of(2025, 1, 1));
        assertThat(counts(Authority.of("start 2024-10-07; review 2025-06-02; review 2026-01-05")
                        .under("designated-review")
                        .reaching(reach)))
                .as("the second, or the third with 15 months to it")
                .isEqualTo("G6/held G6/not-judged");
        assertThat(counts(Authority.of("start 2025-10-06; review 2026-01-06").reaching(reach)))
                .as("every review of the plan is known")
                .isEqualTo(LATE);
    }

    private static String counts(Authority authority) {
        return Authority.counts(authority.in(PERIOD), PERIOD, Set.of("G6"));
    }
}

package io.github.driftwatch.trend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.HistoryReach;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.timeline.PlanStory;
import io.github.driftwatch.timeline.UnassessedRule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverdueTrendTest {

    private static final Procedures PROCEDURES = Procedures.of(new ProfileLoader().load("review-conferences"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # as at, month ends, why
            2024-03-30, 2023-12-31 2024-01-31 2024-02-29, 'the day before a month end; a leap year'
            2024-03-31, 2024-01-31 2024-02-29 2024-03-31, 'a month end is its own'
            2024-04-01, 2024-01-31 2024-02-29 2024-03-31, 'the day after'
            2023-02-28, 2022-12-31 2023-01-31 2023-02-28, 'the last day of a short month'
            2024-02-28, 2023-11-30 2023-12-31 2024-01-31, 'not the last day of a longer one'
            """)
    void looksBackOverMonthEnds(LocalDate asAt, String ends, String why) {
        assertThat(trend(HistoryReach.WHOLE, asAt, 3, "start 2020-01-06").monthEnds())
                .as(why)
                .extracting(end -> end.day().toString())
                .containsExactly(ends.split(" ", -1));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # plans, counts from November to February, why
            'start 2026-11-02', '1/0 1/0 1/0 1/1', 'Review 1 was due on 1 February'
            'start 2026-10-31', '1/0 1/0 1/1 1/1', 'due on 30 January: overdue on the 31st'
            'start 2026-11-01', '1/0 1/0 1/0 1/1', 'due on the month end itself'
            'start 2026-11-02; end 2027-02-28', '1/0 1/0 1/0 0/0', 'ended on a month end: no longer open on it'
            'start 2026-11-02; end 2027-03-01', '1/0 1/0 1/0 1/1', 'ended since'
            'start 2026-12-31', '0/0 1/0 1/0 1/0', 'open from its first day'
            'start 2026-11-02; review 2027-03-01 held', '1/0 1/0 1/0 1/1', 'held since: overdue then'
            'start 2026-11-02; review 2027-01-25 held', '1/0 1/0 1/0 1/0', 'held in time; that no next one is booked does not count'
            'start 2025-11-03; review 2026-01-05; review 2026-07-01; reflective-meeting 2026-09-01; review 2026-11-02 manager', '1/0 1/0 1/0 1/0', 'nothing overdue'
            'start 2026-07-06; review 2026-09-01; review 2026-11-02 not-manager; review 2027-02-28', '1/0 1/0 1/0 1/0', 'a breach is not overdue'
            """)
    void countsPlansAsTheyStoodThen(String plan, String counts, String why) {
        LocalDate asAt = LocalDate.of(2027, 3, 10);
        assertThat(counts(trend(HistoryReach.WHOLE, asAt, 4, plan))).as(why).isEqualTo(counts);
    }

    @Test
    void countsEachPlanOnce() {
        OverdueTrend trend =
                trend(HistoryReach.WHOLE, LocalDate.of(2027, 2, 28), 1, "start 2025-01-06", "start 2027-02-01");
        assertThat(counts(trend)).isEqualTo("2/1");
        assertThat(trend.monthEnds().get(0).share()).isEqualTo(0.5);
        assertThat(new MonthEnd(LocalDate.of(2027, 2, 28), 0, 0).share()).isNull();
    }

    @Test
    void leavesOutWhatTheRunDoes() {
        List<UnassessedRule> unassessed = PROCEDURES.profiles().get(0).rules().stream()
                .filter(rule -> rule.expectations().stream()
                        .anyMatch(expected -> expected.occurrence().equals("review")))
                .map(rule -> new UnassessedRule(rule, "as the run says"))
                .toList();
        OverdueTrend trend = OverdueTrend.of(
                List.of(PlanStory.told("start 2026-11-02")),
                HistoryReach.WHOLE,
                PROCEDURES,
                unassessed,
                LocalDate.of(2027, 3, 10),
                4);
        assertThat(counts(trend)).isEqualTo("1/0 1/0 1/0 1/0");
        assertThat(trend.bookingRules()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            review-conferences, RC-8
            designated-review, RC-8 DR-8
            calderdale, ''
            north-yorkshire, NY-17 NY-18
            """)
    void namesTheRulesThatRestOnBookings(String profile, String rules) {
        OverdueTrend trend = OverdueTrend.of(
                List.of(),
                HistoryReach.WHOLE,
                Procedures.of(new ProfileLoader().load(profile)),
                List.of(),
                LocalDate.of(2027, 3, 10),
                1);
        assertThat(trend.bookingRules().stream().map(Rule::id).collect(Collectors.joining(" ")))
                .isEqualTo(rules);
    }

    @Test
    void leavesOutMonthEndsBeforeTheExportBegins() {
        LocalDate asAt = LocalDate.of(2027, 3, 31);
        LocalDate from = LocalDate.of(2027, 1, 31);
        assertThat(days(trend(HistoryReach.from(from), asAt, 12, "start 2026-01-05")))
                .isEqualTo("2027-01-31 2027-02-28 2027-03-31");
        assertThat(days(trend(HistoryReach.from(from.plusDays(1)), asAt, 12, "start 2026-01-05")))
                .isEqualTo("2027-02-28 2027-03-31");
        assertThat(days(trend(HistoryReach.fromAndLastBefore(from), asAt, 12, "start 2026-01-05")))
                .isEqualTo("2027-01-31 2027-02-28 2027-03-31");
        assertThat(days(trend(HistoryReach.LATEST_ONLY, asAt, 12, "start 2026-01-05")))
                .as("of each plan the latest review alone tells of no earlier day")
                .isEqualTo("2027-03-31");
        assertThat(days(trend(HistoryReach.fromAndLastBefore(from).andNoneBefore(asAt), asAt, 12, "start 2026-01-05")))
                .isEqualTo("2027-03-31");
        assertThat(trend(HistoryReach.from(from), asAt, 12, "start 2026-01-05").knownFrom())
                .isEqualTo(from);
    }

    @Test
    void saysWhetherAnyPlanHasEnded() {
        LocalDate asAt = LocalDate.of(2027, 3, 10);
        assertThat(trend(HistoryReach.WHOLE, asAt, 1, "start 2026-01-05; end 2027-03-10")
                        .endedPlans())
                .isTrue();
        assertThat(trend(HistoryReach.WHOLE, asAt, 1, "start 2026-01-05; end 2027-03-11")
                        .endedPlans())
                .isFalse();
    }

    private static OverdueTrend trend(HistoryReach reach, LocalDate asAt, int number, String... stories) {
        List<PlanHistory> plans = Arrays.stream(stories)
                .map(PlanStory::told)
                .map(history -> history.reaching(reach))
                .toList();
        return OverdueTrend.of(plans, reach, PROCEDURES, List.of(), asAt, number);
    }

    /** Of each month end, plans open and plans overdue. */
    private static String counts(OverdueTrend trend) {
        return trend.monthEnds().stream()
                .map(end -> end.open() + "/" + end.overdue())
                .collect(Collectors.joining(" "));
    }

    private static String days(OverdueTrend trend) {
        return trend.monthEnds().stream().map(end -> end.day().toString()).collect(Collectors.joining(" "));
    }
}

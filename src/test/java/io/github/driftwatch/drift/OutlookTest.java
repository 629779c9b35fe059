package io.github.driftwatch.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.HistoryReach;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.timeline.Evaluation;
import io.github.driftwatch.timeline.PlanStory;
import io.github.driftwatch.timeline.UnassessedRule;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reviews still possible, each case with the days on which they are held worked out by hand. */
class OutlookTest {

    private static final int[] MONTHS = {15, 18, 21, 24};

    @ParameterizedTest(name = "{0}, {1}: {4}")
    @CsvSource(textBlock = """
            # profile, as at, story, before, why (the days of the reviews)
            review-conferences, 2026-02-01, 'start 2026-01-05', '{15=2, 18=3, 21=3, 24=4}', '6 Apr, 6 Oct 2026; 7 Apr, 7 Oct 2027'
            designated-review, 2026-02-01, 'start 2026-01-05', '{15=2, 18=3, 21=3, 24=4}', 'Review 3 on 5 Apr 2027, the day of 15 months itself; Review 4 on 5 Oct'
            north-yorkshire, 2026-02-01, 'start 2026-01-05', '{15=2, 18=3, 21=3, 24=4}', 'every six months: 5 Apr, 5 Oct'
            review-conferences, 2026-06-01, 'start 2026-01-05; review 2026-04-06 held; review 2026-08-03 scheduled', '{15=2, 18=2, 21=3, 24=3}', 'booked for 3 Aug; then 2 Feb, 4 Aug 2027'
            review-conferences, 2026-06-01, 'start 2026-01-05; review 2026-04-06 held next 2026-08-03', '{15=2, 18=2, 21=3, 24=3}', 'the same, as the review before it said'
            designated-review, 2026-06-01, 'start 2026-01-05; review 2026-04-06 held; review 2026-08-03 scheduled', '{15=2, 18=2, 21=3, 24=4}', 'held as booked, and so no longer booked for Review 3; then 2 Feb, 4 Aug, 4 Nov 2027'
            review-conferences, 2026-06-01, 'start 2026-01-05; review 2026-04-06 held; review 2026-11-20 scheduled; review 2026-12-10', '{15=2, 18=3, 21=3, 24=4}', 'two booked, the first too late; then 11 Jun, 11 Dec 2027'
            review-conferences, 2026-06-01, 'start 2026-01-05', '{15=2, 18=3, 21=3, 24=4}', 'overdue, so today; 1 Dec; 2 Jun, 2 Dec 2027'
            review-conferences, 2026-06-01, 'start 2026-01-05; review 2026-07-01 scheduled', '{15=2, 18=3, 21=3, 24=4}', 'overdue and booked for 1 Jul; 31 Dec; 2 Jul 2027, 1 Jan 2028'
            review-conferences, 2026-08-10, 'start 2025-01-06; review 2025-04-07; review 2025-10-06; review 2026-04-06', '{21=0, 24=1}', 'on the day of 21 months itself: not before it'
            review-conferences, 2026-10-06, 'start 2025-01-06; review 2025-04-07; review 2025-10-06; review 2026-04-06', '{24=1}', 'due today'
            review-conferences, 2026-10-06, 'start 2025-01-06; review 2025-04-07; review 2025-10-06; review 2026-04-06; review 2026-10-06 scheduled', '{24=1}', 'booked for today'
            review-conferences, 2026-10-06, 'start 2025-01-06; review 2025-04-07; review 2025-10-06; review 2026-04-06; review 2026-10-06', '{24=0}', 'held today: the next is due on 7 Apr 2027'
            review-conferences, 2026-10-01, 'start 2026-01-05; born 2008-09-01; review 2026-04-06', '{15=1, 18=2, 21=2, 24=3}', 'a review around a birthday that has passed cannot be made good: 6 Oct; 7 Apr, 7 Oct 2027'
            review-conferences, 2026-02-01, 'start 2026-01-05; end 2026-12-31', '{15=2, 18=3, 21=3, 24=4}', 'an end to come is disregarded'
            review-conferences, 2026-02-01, 'start 2026-01-05; review 2026-03-01 held', '{15=2, 18=3, 21=3, 24=4}', 'what is said to be held and lies ahead has not happened'
            review-conferences, 2026-02-01, 'start 2026-01-05; review 2026-08-03 held', '{15=2, 18=3, 21=3, 24=4}', 'nor has it once the first has been held: 6 Apr, 6 Oct 2026; 7 Apr, 7 Oct 2027'
            review-conferences, 2026-02-01, 'start 2026-01-05; review 2026-08-03 cancelled', '{15=2, 18=3, 21=3, 24=4}', 'called off'
            review-conferences, 2026-02-01, 'start 2026-01-05; icpc 2026-01-05 not-quorate', '{15=3, 18=3, 21=4, 24=4}', 'one within a month; 5 Feb, 7 Aug 2026; 6 Feb, 8 Aug 2027'
            review-conferences, 2026-02-01, 'start 2024-01-05', '{}', 'all are reached'
            review-conferences, 2026-02-01, 'start 2025-01-05; end 2025-12-31', '{}', 'it has ended'
            designated-review, 2027-04-01, 'start 2026-01-05; review 2026-04-06; review 2026-10-06; review 2027-03-01; six-month-review-agreed 2027-04-01', '{15=0, 18=0, 21=1, 24=2}', 'Review 4 on 31 Aug 2027; from then on every three months: 30 Nov'
            """)
    void countsTheReviewsThatCanStillBeHeld(String profile, LocalDate asAt, String story, String before, String why) {
        assertThat(outlook(profile, PlanStory.told(story), asAt)).as(why).hasToString(before);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(textBlock = """
            # profile, reviews from, before, why
            review-conferences, 2026-01-01, '{21=0, 24=1}', 'the latest review is known, and the next is counted from it'
            review-conferences, 2026-05-01, '{}', 'the latest review may have been any day before'
            designated-review, 2026-01-01, '{}', 'it may be the third or the fourth'
            designated-review, 2025-01-01, '{21=1, 24=2}', 'nothing is lacking: Review 3 is overdue, so one today; then on 6 Oct, by when the fourth is due'
            """)
    void saysNothingThatRestsOnUnseenReviews(String profile, LocalDate from, String before, String why) {
        String story =
                from.isAfter(LocalDate.of(2026, 4, 6)) ? "start 2025-01-06" : "start 2025-01-06; review 2026-04-06";
        PlanHistory history = PlanStory.told(story).reaching(HistoryReach.from(from));
        assertThat(outlook(profile, history, LocalDate.of(2026, 8, 10))).as(why).hasToString(before);
    }

    @Test
    void saysNothingWhereNoRuleAsksForReviews() {
        Procedures procedures = Procedures.of(new ProfileLoader().load("calderdale"));
        List<UnassessedRule> all = procedures.profiles().get(0).rules().stream()
                .map(rule -> new UnassessedRule(rule, "no reviews"))
                .toList();
        LocalDate asAt = LocalDate.of(2026, 2, 1);
        PlanHistory history = PlanStory.told("start 2026-01-05");
        assertThat(new Outlook(procedures, all)
                        .reviewsBefore(new Evaluation(procedures, asAt, all).assess(history), asAt, MONTHS))
                .isEmpty();
    }

    private static SortedMap<Integer, Integer> outlook(String profile, PlanHistory history, LocalDate asAt) {
        Procedures procedures = Procedures.of(new ProfileLoader().load(profile));
        return new Outlook(procedures, List.of())
                .reviewsBefore(new Evaluation(procedures, asAt, List.of()).assess(history), asAt, MONTHS);
    }
}

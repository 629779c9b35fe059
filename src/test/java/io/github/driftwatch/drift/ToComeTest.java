package io.github.driftwatch.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.HistoryReach;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.timeline.Evaluation;
import io.github.driftwatch.timeline.PlanStory;
import io.github.driftwatch.timeline.UnassessedRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The meetings that a plan has before it up to a day, each worked out by hand. */
class ToComeTest {

    /** With its 15 months on 10 Jul 2026, 18 on 10 Oct 2026, 21 on 10 Jan and 24 on 10 Apr 2027. */
    private static final String LONG = "start 2025-04-10; review 2025-07-10; review 2026-01-08; review 2026-07-09";

    @ParameterizedTest(name = "{0}, {1} to {2}: {3}")
    @CsvSource(textBlock = """
            # profile, as at, until, story, days, why
            review-conferences, 2026-06-01, 2027-03-01, 'start 2026-01-05; review 2026-04-06; review 2026-08-03 scheduled', '2026-08-03 2027-02-02', 'as booked; the next 183 days after it'
            review-conferences, 2026-12-01, 2027-06-30, 'start 2026-01-05; review 2026-04-06', '2026-12-01 2027-06-02', 'Review 2 is overdue since 6 Oct, so today'
            review-conferences, 2026-12-01, 2027-06-02, 'start 2026-01-05; review 2026-04-06', '2026-12-01 2027-06-02', 'a review on the last day itself'
            review-conferences, 2026-12-01, 2027-06-01, 'start 2026-01-05; review 2026-04-06', '2026-12-01', 'a review on the day after'
            review-conferences, 2026-09-30, 2026-12-31, 'LONG', '', 'no designated review is asked for'
            designated-review, 2026-09-30, 2027-04-08, 'LONG', '2027-01-08 2027-04-08 designated 2026-10-09', 'Review 4 after 183 days, Review 5 three months after it; the designated review before 18 months'
            designated-review, 2026-09-30, 2027-04-07, 'LONG', '2027-01-08 designated 2026-10-09', 'Review 5 on the day after'
            designated-review, 2026-09-30, 2026-10-09, 'LONG', 'designated 2026-10-09', 'the designated review on the last day itself'
            designated-review, 2026-09-30, 2026-10-08, 'LONG', '', 'on the day after'
            designated-review, 2026-10-09, 2026-12-31, 'LONG', 'designated 2026-10-09', 'due today'
            designated-review, 2026-10-10, 2026-12-31, 'LONG', 'designated 2026-10-10', 'overdue since yesterday, so today'
            designated-review, 2026-11-20, 2026-12-31, 'LONG', 'designated 2026-11-20', 'overdue for six weeks'
            designated-review, 2026-09-30, 2026-12-31, 'LONG; drc 2026-07-09', '', 'held, on the day of the third review'
            designated-review, 2026-09-30, 2026-12-31, 'LONG; drc 2026-07-08', 'designated 2026-10-09', 'held the day before the third review called for it'
            designated-review, 2026-09-30, 2026-12-31, 'LONG; drc 2026-11-02 scheduled', 'designated 2026-10-09', 'a booking does not move it'
            designated-review, 2026-09-30, 2026-12-31, 'LONG; drc 2026-10-05 held', 'designated 2026-10-09', 'what is said to be held and lies ahead has not happened'
            designated-review, 2026-09-30, 2027-04-10, 'LONG; drc-postponed 2026-09-01', '2027-01-08 2027-04-08 designated 2027-04-10', 'put off: by 24 months'
            designated-review, 2026-09-30, 2027-04-09, 'LONG; drc-postponed 2026-09-01', '2027-01-08 2027-04-08', 'that is on the day after'
            designated-review, 2026-09-30, 2026-12-31, 'LONG; drc-postponed 2026-10-01', 'designated 2026-10-09', 'a decision that is still to come'
            designated-review, 2026-09-30, 2026-12-31, 'LONG; drift-concern 2026-09-05', 'designated 2026-10-05', 'a month after a concern: one meeting does for both'
            designated-review, 2026-09-30, 2026-12-31, 'start 2026-06-01; review 2026-08-31; drift-concern 2026-09-10', 'designated 2026-10-10', 'a month after a concern about a plan that is not long'
            designated-review, 2026-09-30, 2026-12-31, 'start 2026-06-01; review 2026-08-31; drift-concern 2026-10-01', '', 'a concern that is still to come is not known'
            designated-review, 2026-09-30, 2027-03-31, 'start 2025-08-15; review 2025-11-14; review 2026-05-15', '2026-11-14 designated 2027-02-14', 'called for by the third review, which is still to come'
            designated-review, 2026-09-30, 2026-12-31, 'LONG; end 2026-10-31', 'designated 2026-10-09', 'an end to come is disregarded'
            """)
    void theDaysOfTheMeetings(String profile, LocalDate asAt, LocalDate until, String story, String days, String why) {
        PlanHistory history = PlanStory.told(story.replace("LONG", LONG));
        assertThat(toCome(profile, history, asAt, until, List.of())).as(why).isEqualTo(days);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # story, days, why
            'review 2026-01-10; review 2026-02-10; review 2026-04-06', '2026-10-06', 'three are known: whether there were more is no matter'
            'review 2026-02-10; review 2026-04-06', 'not known', 'the third review may be overdue, or held before'
            'review 2026-02-10; review 2026-04-06; review 2026-09-07 scheduled', 'not known', 'one that is booked has not been held'
            """)
    void whatRestsOnUnseenReviewsIsNotKnown(String story, String days, String why) {
        PlanHistory history =
                PlanStory.told("start 2025-01-06; " + story).reaching(HistoryReach.from(LocalDate.of(2026, 1, 1)));
        assertThat(toCome("calderdale", history, LocalDate.of(2026, 8, 10), LocalDate.of(2026, 12, 31), List.of()))
                .as(why)
                .isEqualTo(days);
    }

    @Test
    void aRuleThatTheRunCannotAssessAsksForNoDesignatedReview() {
        List<UnassessedRule> unassessed = new ProfileLoader()
                .load("designated-review").rules().stream()
                        .filter(rule -> Set.of("DR-3", "DR-4").contains(rule.id()))
                        .map(rule -> new UnassessedRule(rule, "not here"))
                        .toList();
        assertThat(toCome(
                        "designated-review",
                        PlanStory.told(LONG),
                        LocalDate.of(2026, 9, 30),
                        LocalDate.of(2026, 12, 31),
                        unassessed))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            review-conferences, false
            calderdale,         false
            north-yorkshire,    false
            designated-review,  true
            """)
    void someProceduresAskForDesignatedReviews(String profile, boolean asks) {
        Profile loaded = new ProfileLoader().load(profile);
        assertThat(new Outlook(Procedures.of(loaded), List.of()).asksForDesignatedReviews())
                .isEqualTo(asks);
        List<UnassessedRule> all = loaded.rules().stream()
                .map((Rule rule) -> new UnassessedRule(rule, "not here"))
                .toList();
        assertThat(new Outlook(Procedures.of(loaded), all).asksForDesignatedReviews())
                .isFalse();
    }

    /** The days of the reviews, and that of the designated review where one falls due. */
    private static String toCome(
            String profile, PlanHistory history, LocalDate asAt, LocalDate until, List<UnassessedRule> unassessed) {
        Procedures procedures = Procedures.of(new ProfileLoader().load(profile));
        ToCome toCome = new Outlook(procedures, unassessed)
                .toCome(new Evaluation(procedures, asAt, unassessed).assess(history), asAt, until);
        LocalDate designated = toCome.designatedReview();
        Stream<String> reviews = toCome.reviewsUnknown()
                ? Stream.of("not known")
                : toCome.reviews().stream().map(LocalDate::toString);
        return String.join(
                " ",
                Stream.concat(reviews, designated == null ? Stream.empty() : Stream.of("designated " + designated))
                        .toList());
    }
}

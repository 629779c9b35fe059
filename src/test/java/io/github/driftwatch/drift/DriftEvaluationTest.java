package io.github.driftwatch.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.HistoryReach;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.timeline.Evaluation;
import io.github.driftwatch.timeline.PlanStory;
import io.github.driftwatch.timeline.UnassessedRule;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a run lacks is said once, what a plan lacks for the plan, and nothing after the as-at date counts. */
class DriftEvaluationTest {

    private static final Procedures DESIGNATED = Judged.procedures("designated-review");
    private static final LocalDate AS_AT = LocalDate.of(2026, 5, 1);

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            everything     | ``         | ``            | ``
            no events      | EVENTS     | ``            | F2 in part: no events were supplied, F8 no events were supplied
            no actions     | ACTIONS    | ``            | F9 no actions were supplied
            no scores      | SCORES     | ``            | F10 no scores were supplied
            no concerns    | ``         | drift-concern | F2 in part: drift-concern is not recorded here, F8 drift-concern is not recorded here
            none put off   | ``         | drc-postponed | F2 in part: drc-postponed is not recorded here
            no bookings    | ``         | bookings      | F2 in part: reviews booked for later are not recorded here, F13 reviews booked for later are not recorded here
            """)
    void whatTheRunLacksIsSaidOnce(String why, String lacking, String notRecorded, String expected) {
        EnumSet<Table> supplied = EnumSet.allOf(Table.class);
        if (!lacking.isEmpty()) {
            supplied.remove(Table.valueOf(lacking));
        }
        Set<String> kinds = notRecorded.isEmpty() ? Set.of() : Set.of(notRecorded);
        List<UnassessedRule> rules = UnassessedRule.in(DESIGNATED, supplied, kinds);
        DriftEvaluation evaluation =
                new DriftEvaluation(DESIGNATED, AS_AT, rules, new Supplied(supplied, Set.of(), kinds, Set.of()));

        PlanDrift drift = judge(evaluation, PlanStory.told("start 2026-04-01; born 2018-05-01"), rules);

        assertThat(evaluation.unassessed())
                .as(why)
                .extracting(flag -> flag.id() + " " + flag.reason())
                .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected.split(", ")));
        assertThat(drift.unknown())
                .as("what is said once is not said of each plan")
                .noneMatch(flag -> evaluation.unassessed().stream()
                        .anyMatch(once ->
                                once.id().equals(flag.id()) && !once.reason().startsWith("in part")));
    }

    @Test
    void aLayoutWithoutDesignatedReviewsTellsNothingOfThem() {
        Supplied supplied = new Supplied(EnumSet.allOf(Table.class), Set.of(), Set.of(), Set.of("designated-review"));
        DriftEvaluation evaluation = new DriftEvaluation(DESIGNATED, AS_AT, List.of(), supplied);

        PlanDrift drift = judge(evaluation, PlanStory.told("start 2024-01-08; born 2018-05-01"), List.of());

        assertThat(evaluation.unassessed())
                .extracting(flag -> flag.id() + " " + flag.reason())
                .containsExactly("F2 in part: this layout holds no designated reviews");
        assertThat(Judged.flag("F2", drift)).isEqualTo("none");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            ``                    | an earlier plan may not be there | none
            2023-05-01/2024-05-01 | one that is there is raised      | 1: An earlier plan ended on 1 May 2024, 20 months before this one began
            """, quoteCharacter = '`')
    void theLatestPlanAloneDoesNotTellOfEarlierOnes(String others, String why, String expected) {
        Supplied supplied = new Supplied(EnumSet.allOf(Table.class), Set.of(Table.PLANS), Set.of(), Set.of());
        DriftEvaluation evaluation = new DriftEvaluation(
                DESIGNATED, AS_AT, UnassessedRule.whereOnlyTheLatestIs(DESIGNATED, Set.of(Table.PLANS)), supplied);

        PlanDrift drift = evaluation
                .judge(
                        new Evaluation(DESIGNATED, AS_AT, List.of())
                                .assess(PlanStory.told("start 2026-01-05; born 2018-05-01")),
                        Judged.others(others))
                .orElseThrow();

        assertThat(evaluation.unassessed())
                .extracting(flag -> flag.id() + " " + flag.reason())
                .containsExactly("F7 only the latest plan of each child is in the export");
        assertThat(Judged.flag("F7", drift)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 300, textBlock = """
            start 2024-12-01; icpc 2024-12-01 quorate; review 2026-03-10 quorate; review 2026-06-01 quorate | one before may have been held | not known: designated reviews before 1 Mar 2026 are not in the export
            start 2026-03-01; icpc 2026-03-01 quorate; drift-concern 2026-03-20; review 2026-04-20 quorate | a concern since | 3: Designated review overdue since 20 Apr 2026 (80 days)
            start 2024-12-01; icpc 2024-12-01 quorate; drift-concern 2026-03-20; review 2026-04-20 quorate | what is certain scores | 3: Designated review overdue since 20 Apr 2026 (80 days)
            """)
    void aDesignatedReviewThatMayBeLackingDoesNotScore(String story, String why, String expected) {
        PlanHistory partial =
                PlanStory.told(story + "; born 2018-05-01").reaching(HistoryReach.from(LocalDate.of(2026, 3, 1)));

        PlanDrift drift = Judged.plan(DESIGNATED, partial, LocalDate.of(2026, 7, 9), "");

        assertThat(Judged.flag("F2", drift)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 400, textBlock = """
            start 2024-12-01; icpc 2024-12-01 quorate; review 2026-03-10 quorate; review 2026-04-20 quorate; review 2026-06-01 quorate; score 2026-04-20 a 5; score 2026-06-01 a 4 | the reviews between are all known | 2: Mean score 4.0 on 1 Jun 2026, down from 5.0 on 20 Apr 2026
            start 2024-12-01; icpc 2024-12-01 quorate; review 2026-03-10 quorate; review 2026-06-01 quorate; score 2026-03-10 a 5; score 2026-06-01 a 4 | one before may be lacking            | not known: reviews before 2026-03-01 are not in the export
            start 2024-12-01; icpc 2024-12-01 quorate; review 2026-06-01 quorate; score 2026-06-01 a 4 | scored once, and more may have been held | not known: reviews before 2026-03-01 are not in the export
            """)
    void scoresAreComparedWhereNoReviewBetweenCanBeLacking(String story, String why, String expected) {
        PlanHistory partial =
                PlanStory.told(story + "; born 2018-05-01").reaching(HistoryReach.from(LocalDate.of(2026, 3, 1)));

        PlanDrift drift = Judged.plan(DESIGNATED, partial, LocalDate.of(2026, 7, 9), "");

        assertThat(Judged.flag("F10", drift)).as(why).isEqualTo(expected);
    }

    @Test
    void theLatestVisitsAloneDoNotTellOfVisits() {
        Procedures county = Judged.procedures("north-yorkshire");
        Set<Table> latestOnly = Set.of(Table.VISITS);
        DriftEvaluation evaluation = new DriftEvaluation(
                county,
                AS_AT,
                UnassessedRule.whereOnlyTheLatestIs(county, latestOnly),
                new Supplied(EnumSet.allOf(Table.class), latestOnly, Set.of(), Set.of()));

        assertThat(evaluation.unassessed())
                .extracting(flag -> flag.id() + " " + flag.reason())
                .containsExactly("F12 only the latest of each plan's visits are in the export");
    }

    @ParameterizedTest(name = "{1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 500, textBlock = """
            start 2025-01-06; icpc 2025-01-06 quorate; review 2026-04-20 quorate | F4 | may have been late before | not known: reviews before the latest are not in the export
            start 2025-01-06; icpc 2025-01-06 quorate; review 2026-04-20 not-quorate | F5 | the last one is known | 1: Review on 20 Apr 2026 was not quorate
            start 2025-01-06; icpc 2025-01-06 quorate; review 2026-03-01 cancelled; review 2026-04-20 quorate | F6 | may have been called off before | not known: reviews before the latest are not in the export
            start 2025-01-06; icpc 2025-01-06 quorate; review 2026-03-01 cancelled; review 2026-03-08 cancelled; review 2026-04-20 quorate | F6 | two are two | 1: 2 reviews called off: 1 Mar 2026 (cancelled), 8 Mar 2026 (cancelled)
            start 2025-01-06; icpc 2025-01-06 quorate; score 2026-01-01 a 5; score 2026-04-20 a 4; review 2026-04-20 quorate | F10 | one between may be lacking | not known: reviews before the latest are not in the export
            start 2025-01-06; icpc 2025-01-06 quorate; score 2026-04-20 a 4; score 2026-04-25 a 3; review 2026-04-20 quorate | F10 | one between may be lacking here too | not known: reviews before the latest are not in the export
            start 2025-01-06; icpc 2025-01-06 quorate; review 2026-04-20 quorate | F1 | time is known | 2: On the plan for 15 months (since 6 Jan 2025)
            """)
    void whatAPartialHistoryLeavesOpenNeverScores(String story, String flag, String why, String expected) {
        PlanHistory partial = PlanStory.told(story + "; born 2018-05-01").reaching(HistoryReach.LATEST_ONLY);

        PlanDrift drift = Judged.plan(DESIGNATED, partial, AS_AT, "");

        assertThat(Judged.flag(flag, drift)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            start 2026-04-01; icpc 2026-04-01 quorate; expected 2026-06-01 | still to be born                  | none
            start 2026-04-01; icpc 2026-04-01 quorate; expected 2026-05-01 | expected today                    | none
            start 2026-04-01; icpc 2026-04-01 quorate; expected 2026-04-30 | born by now, and the day not known | none
            start 2026-04-01; icpc 2026-04-01 quorate                      | nothing known of the birth        | none
            """)
    void whatWaitsForTheBirthIsNotUnknownBeforeIt(String story, String why, String expected) {
        assertThat(Judged.flag("F3", Judged.plan(DESIGNATED, story, AS_AT, "")))
                .as(why)
                .isEqualTo(expected);
    }

    @Test
    void nothingAfterTheAsAtDateCounts() {
        String known = "start 2025-01-06; icpc 2025-01-06 quorate; born 2018-05-01; review 2025-04-01 quorate;"
                + " review 2025-09-20 quorate; action 2026-04-01; score 2025-04-01 a 5; score 2025-09-20 a 5";
        String later =
                known + "; review 2026-05-02 held; drift-concern 2026-05-02; score 2026-05-02 a 1; end 2026-05-02";
        String done = later.replace("action 2026-04-01", "action 2026-04-01 done 2026-05-02");

        PlanDrift expected = Judged.plan(DESIGNATED, known, AS_AT, "");
        PlanDrift drift = Judged.plan(DESIGNATED, done, AS_AT, "");

        assertThat(drift.raised()).isEqualTo(expected.raised()).isNotEmpty();
        assertThat(drift.unknown()).isEqualTo(expected.unknown());
        assertThat(drift.reviewsHeld()).isEqualTo(2);
    }

    @Test
    void aPlanThatIsNotOpenIsNotJudged() {
        DriftEvaluation evaluation = Judged.evaluation(DESIGNATED, AS_AT);
        for (String story : List.of("start 2026-05-02", "start 2025-01-06; end 2026-05-01")) {
            PlanHistory history = PlanStory.told(story);
            assertThat(evaluation.judge(new Evaluation(DESIGNATED, AS_AT, List.of()).assess(history), List.of()))
                    .as(story)
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            start 2026-03-01                                          | none booked: the day that it is due      | 0 | -          | 2026-05-31
            start 2026-03-01; review 2026-05-20 scheduled             | booked                                   | 0 | -          | 2026-05-20
            start 2026-01-05                                          | overdue                                  | 0 | -          | 2026-04-06
            start 2025-12-01; review 2026-02-20; review 2026-04-28    | the interval from the last one held      | 2 | 2026-04-28 | 2026-10-28
            """)
    void tellsTheReviewsThatWereAndTheNext(String story, String why, int held, LocalDate last, LocalDate next) {
        PlanDrift drift = Judged.plan(DESIGNATED, story + "; born 2018-05-01", AS_AT, "");

        assertThat(drift.reviewsHeld()).isEqualTo(held);
        assertThat(drift.lastReview()).isEqualTo(last);
        assertThat(drift.nextReview()).as(why).isEqualTo(next);
    }

    private static PlanDrift judge(DriftEvaluation evaluation, PlanHistory history, List<UnassessedRule> rules) {
        return evaluation
                .judge(new Evaluation(DESIGNATED, AS_AT, rules).assess(history), List.of())
                .orElseThrow();
    }
}

package io.github.driftwatch.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.drift.DriftEvaluation;
import io.github.driftwatch.drift.Outlook;
import io.github.driftwatch.drift.Supplied;
import io.github.driftwatch.model.HistoryReach;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.ProfileLoader;
import io.github.driftwatch.survival.PlanSurvival;
import io.github.driftwatch.timeline.Evaluation;
import io.github.driftwatch.timeline.PlanStory;
import io.github.driftwatch.timeline.UnassessedRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the months ahead hold, drift and lessons, each case counted by hand. */
class AheadDriftAndLessonsTest {

    private static final Period HALF_YEAR = new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 9, 30));

    private static DurationPieces pieces() {
        return new DurationPieces(
                OpenPlans.ID, DurationPieces.marks(procedures().governance()));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # story, what falls in which of the six months from October 2026 to March 2027, why
            'start 2026-08-01', 'reviews 1: 1', 'the first on 31 Oct, the last day of the month; the second on 2 May 2027'
            'start 2026-08-02', 'reviews 2: 1', 'the first on 1 Nov, the first day of the next'
            'start 2026-06-01', 'reviews 1: 1, reach-9 6: 1', 'overdue since 31 Aug, so at once, on 30 Sep; the next on 1 Apr is too late, but 9 months on 1 Mar'
            'start 2026-06-01; review 2026-08-31; review 2026-11-16 scheduled', 'reviews 6: 1, reach-9 6: 1', 'due on 2 Mar; that it is booked for 16 Nov was perhaps not known then'
            'start 2026-06-01; end 2026-09-30', '', 'ended on the last day'
            'start 2026-06-01; end 2026-10-01', 'reviews 1: 1, reach-9 6: 1', 'an end to come is not known'
            'start 2025-04-10; review 2025-07-10; review 2026-01-08; review 2026-07-09', 'reviews 4: 1, designated-reviews 1: 1, reach-18 1: 1, reach-21 4: 1', 'Review 4 due on 8 Jan; the designated review by 9 Oct, 18 months on 10 Oct, 21 months on 10 Jan'
            'start 2025-04-10; review 2025-07-10; review 2026-01-08; review 2026-07-09; drc-postponed 2026-09-01', 'reviews 4: 1, reach-18 1: 1, reach-21 4: 1', 'put off: next by 24 months, after the six months'
            'start 2025-04-10; review 2025-07-10; review 2026-01-08; review 2026-07-09; drc 2026-12-01 scheduled', 'reviews 4: 1, designated-reviews 1: 1, reach-18 1: 1, reach-21 4: 1', 'a booking changes nothing'
            'start 2025-08-15; review 2025-11-14; review 2026-05-15', 'reviews 2: 1, designated-reviews 5: 1, reach-15 2: 1, reach-18 5: 1', 'Review 3 on 14 Nov; the designated review before 15 Feb, though nothing asks for it yet'
            """)
    void theMonthsAhead(String story, String expected, String why) {
        PlanHistory history = PlanStory.told(story);
        Procedures procedures = procedures();
        MonthsAhead measure = new MonthsAhead(
                procedures().governance(),
                pieces(),
                new Outlook(procedures, List.of()),
                PlanSurvival.of(List.of(history.plan()), HALF_YEAR.to()));
        List<Period> months = HALF_YEAR.nextMonths(6);
        String found = figures(measure, List.of(history)).stream()
                .filter(figure -> figure.line().published() && figure.count() != null && figure.count() > 0)
                .map(figure -> figure.line().id() + " " + (1 + months.indexOf(figure.period())) + ": " + figure.count())
                .collect(Collectors.joining(", "));
        assertThat(Stream.of(found.split(", ")).sorted())
                .as(why)
                .containsExactlyElementsOf(Stream.of(expected == null ? "" : expected)
                        .flatMap(all -> Stream.of(all.split(", ")))
                        .sorted()
                        .toList());
    }

    @Test
    void eachPlanCountsForTheChanceThatItIsStillOpen() {
        List<PlanHistory> plans = new ArrayList<>();
        // Forty plans reached 4 months; ten of them ended in the month after.
        for (int i = 0; i < 30; i++) {
            plans.add(PlanStory.told("start 2025-01-01; end 2025-12-01"));
        }
        for (int i = 0; i < 10; i++) {
            plans.add(PlanStory.told("start 2025-01-01; end 2025-05-10"));
        }
        PlanHistory open = PlanStory.told("start 2026-06-01; review 2026-08-31");
        PlanSurvival survival =
                PlanSurvival.of(plans.stream().map(PlanHistory::plan).toList(), HALF_YEAR.to());
        MonthsAhead measure =
                new MonthsAhead(procedures().governance(), pieces(), new Outlook(procedures(), List.of()), survival);
        List<GovernanceFigure> figures = figures(measure, List.of(open));
        GovernanceFigure expected = figures.stream()
                .filter(figure -> figure.line().id().equals("reach-9-expected")
                        && figure.period().equals(HALF_YEAR.nextMonths(6).get(5)))
                .findFirst()
                .orElseThrow();
        assertThat(expected.value()).as("9 months on 1 Mar").isEqualTo(0.75);
        GovernanceFigure review = figures.stream()
                .filter(figure -> figure.line().id().equals("reviews-expected") && figure.restsOn() == 1)
                .findFirst()
                .orElseThrow();
        assertThat(review.period().from()).as("due on 2 Mar 2027").isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(review.value()).as("30 of 40 went on for so long").isEqualTo(0.75);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # story, figures, why
            'start 2026-08-01', 'green=1', 'nothing to say of it'
            'start 2026-06-01', 'amber=1 F3=1', 'its first review is overdue: 3 points'
            'start 2024-09-30; review 2024-12-30; review 2025-06-30; review 2025-12-30; review 2026-03-30; review 2026-06-30; review 2026-09-29', 'red=1 F1=1 F2=1', '24 months on the last day'
            'start 2026-06-01; review 2026-08-31; review 2026-10-20; review 2027-04-20 scheduled', 'green=1', 'held since; the one booked is the one after'
            'start 2026-06-01; end 2026-09-30', '', 'not open at the end'
            """)
    void driftAtTheEnd(String story, String expected, String why) {
        Procedures procedures = procedures();
        DriftEvaluation evaluation = new DriftEvaluation(
                procedures,
                HALF_YEAR.to(),
                bookings(procedures),
                new Supplied(EnumSet.allOf(Table.class), Set.of(), Set.of(), Set.of()));
        DriftBands measure = new DriftBands(evaluation, procedures.flagsInForce());
        assertThat(counts(measure, List.of(PlanStory.told(story)))).as(why).isEqualTo(expected == null ? "" : expected);
        assertThat(measure.lines().stream().map(Line::id))
                .as("F13 rests on bookings")
                .doesNotContain("F13");
    }

    @Test
    void saysOfHowManyPlansTheDriftIsNotAllKnown() {
        Procedures procedures = procedures();
        DriftBands measure = new DriftBands(
                new DriftEvaluation(
                        procedures,
                        HALF_YEAR.to(),
                        bookings(procedures),
                        new Supplied(EnumSet.allOf(Table.class), Set.of(), Set.of(), Set.of())),
                procedures.flagsInForce());
        PlanHistory before = PlanStory.told("start 2025-04-10; review 2026-07-09")
                .reaching(HistoryReach.from(LocalDate.of(2026, 6, 1)));
        PlanHistory whole = PlanStory.told("start 2026-06-01; review 2026-08-31")
                .reaching(HistoryReach.from(LocalDate.of(2026, 6, 1)));
        assertThat(counts(measure, List.of(before, whole)))
                .as("earlier reviews of the first may have been late")
                .isEqualTo("green=2 F1=1 not-known=1");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # story, figures, why
            'start 2025-12-31', 'due-RC-1=1 missed-RC-1=1', 'due on 1 Apr, the first day'
            'start 2025-12-30', '', 'due on 31 Mar, the day before'
            'start 2026-07-01', 'due-RC-1=1 missed-RC-1=1', 'due on 30 Sep, the last day itself: no later period would count it'
            'start 2026-07-02', '', 'due on 1 Oct'
            'start 2026-06-30', 'due-RC-1=1 missed-RC-1=1', 'due on 29 Sep'
            'start 2026-06-30; review 2026-09-30', 'due-RC-1=1', 'late is not missed'
            'start 2025-12-31; review 2026-02-01; end 2026-02-01', '', 'done, and the plan over, before the period'
            'start 2025-12-31; review 2026-02-01', 'due-RC-1=1', 'done before the period, and the plan runs'
            'start 2026-06-30; end 2026-09-29', '', 'overtaken by the end'
            'start 2026-06-30; end 2026-09-30', 'due-RC-1=1 missed-RC-1=1', 'ended a day later'
            'start 2026-09-01; lesson 2026-04-01; lesson 2026-09-30; lesson 2026-03-31', 'lessons=2', 'on the first day and on the last'
            """)
    void lessonsAndWhatWasMissed(String story, String expected, String why) {
        Procedures procedures = Procedures.of(new ProfileLoader().load("review-conferences"));
        List<UnassessedRule> others = procedures.profiles().get(0).rules().stream()
                .filter(rule -> !rule.id().equals("RC-1"))
                .map(rule -> new UnassessedRule(rule, "left out here"))
                .toList();
        Lessons measure = new Lessons(procedures, others, true);
        assertThat(counts(measure, List.of(PlanStory.told(story)), new Evaluation(procedures, HALF_YEAR.to(), others)))
                .as(why)
                .isEqualTo(expected == null ? "" : expected);
    }

    private static String counts(Measure measure, List<PlanHistory> plans) {
        return counts(measure, plans, new Evaluation(procedures(), HALF_YEAR.to(), bookings(procedures())));
    }

    private static String counts(Measure measure, List<PlanHistory> plans, Evaluation evaluation) {
        return new PeriodCount(plans, new Groups(List.of()))
                .figures(plans, HALF_YEAR, List.of(measure), evaluation).stream()
                        .filter(figure -> figure.group().equals(Group.ALL))
                        .filter(figure -> figure.count() != null && figure.count() > 0)
                        .map(figure -> figure.line().id() + "=" + figure.count())
                        .collect(Collectors.joining(" "));
    }

    private static List<GovernanceFigure> figures(Measure measure, List<PlanHistory> plans) {
        return new PeriodCount(plans, new Groups(List.of()))
                        .figures(
                                plans,
                                HALF_YEAR,
                                List.of(measure),
                                new Evaluation(procedures(), HALF_YEAR.to(), List.of()))
                        .stream()
                        .filter(figure -> figure.group().equals(Group.ALL))
                        .toList();
    }

    private static Procedures procedures() {
        return Procedures.of(new ProfileLoader().load("designated-review"));
    }

    private static List<UnassessedRule> bookings(Procedures procedures) {
        return procedures.profiles().get(0).rules().stream()
                .filter(rule -> rule.arrangement())
                .map(rule -> new UnassessedRule(rule, "nothing is known of what was booked then"))
                .toList();
    }
}

package io.github.driftwatch.lifeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.lifeline.VisitRun.Gap;
import io.github.driftwatch.lifeline.VisitRun.RuleCount;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan's life as facts. */
class LifelineTest {

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            start 2025-01-31                 | 2025-10-30 | 9  | AHEAD        | the day before
            start 2025-01-31                 | 2025-10-31 | 9  | REACHED      | the day
            start 2025-01-31                 | 2026-04-29 | 15 | AHEAD        | the day before, in a shorter month
            start 2025-01-31                 | 2026-04-30 | 15 | REACHED      | a shorter month's last day
            start 2025-01-31; end 2025-10-31 | 2026-01-01 | 9  | ENDED_BEFORE | ended on the day
            start 2025-01-31; end 2025-11-01 | 2026-01-01 | 9  | REACHED      | ended the day after
            start 2025-01-31; end 2025-11-01 | 2025-10-31 | 9  | REACHED      | an end to come changes nothing
            start 2025-01-31                 | 2025-01-01 | 24 | AHEAD        | a plan to come
            """)
    void aMilestoneIsReachedOnItsDay(String story, String asAt, int months, Milestone.Progress progress, String why) {
        assertThat(LifeOf.story(story, asAt).milestones())
                .filteredOn(milestone -> milestone.months() == months)
                .singleElement()
                .extracting(Milestone::progress)
                .as(why)
                .isEqualTo(progress);
    }

    @Test
    void theMilestonesAreCountedFromTheStartInOneStep() {
        assertThat(LifeOf.story("start 2025-05-31", "2026-11-20").milestones())
                .extracting(milestone -> milestone.months() + " " + milestone.day())
                .containsExactly(
                        "9 2026-02-28",
                        "12 2026-05-31",
                        "15 2026-08-31",
                        "18 2026-11-30",
                        "21 2027-02-28",
                        "24 2027-05-31");
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            review 2025-06-10 held                           | 2025-06-10 Review 1    | LATE        | RC-1 | after its due date
            review 2025-06-01 held                           | 2025-06-01 Review 1    | HELD        | -    | in time
            review 2025-06-01 cancelled                      | 2025-06-01 Review      | CALLED_OFF  | -    | did not take place
            review 2025-06-01 scheduled                      | 2025-06-01 Review      | NOT_COUNTED | -    | a booking without an outcome
            review 2025-03-10 held                           | 2025-03-10 Review      | NOT_COUNTED | -    | on the initial conference's day
            odd-row 2025-06-01 held                          | 2025-06-01 Conference  | NOT_COUNTED | -    | of no known type
            core-group 2025-04-01 held                       | 2025-04-01 Core group 1 | HELD       | -    | a core group
            core-group 2025-04-01 postponed                  | 2025-04-01 Core group  | CALLED_OFF  | -    | a core group that was put off
            pdrp-invoked 2025-04-01                          | 2025-04-01 PDRP invoked | RECORDED   | -    | an abbreviation is in capitals
            born 2025-04-20; expected 2025-04-18             | 2025-04-20 Child born  | RECORDED    | -    | born on the plan
            review 2025-06-01 held not-quorate; end 2025-06-01 | 2025-06-01 Plan ended | BREACH     | RC-7 | must not end so
            """)
    void whatHappenedIsToldWithWhatRulesMakeOfIt(String told, String entry, State state, String rule, String why) {
        Lifeline life = LifeOf.story("start 2025-03-10; " + told, "2026-01-15");

        assertThat(life.past())
                .filteredOn(past -> (past.date() + " " + past.what()).equals(entry))
                .singleElement()
                .as(why)
                .satisfies(past -> {
                    assertThat(past.state()).isEqualTo(state);
                    assertThat(
                                    past.binding() == null
                                            ? "-"
                                            : Objects.requireNonNull(past.binding())
                                                    .rule()
                                                    .id())
                            .isEqualTo(rule);
                });
    }

    @Test
    void aBookedReviewCarriesTheRulesThatAskForIt() {
        Lifeline life = LifeOf.story(
                "start 2026-10-01 ; icpc 2026-10-01 not-quorate; review 2026-12-20 scheduled", "2026-10-20");

        assertThat(life.toCome())
                .filteredOn(entry -> entry.kind() == Kind.REVIEW)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.state()).isEqualTo(State.BOOKED_LATE);
                    assertThat(entry.obligations())
                            .extracting(o -> o.rule().id() + " " + o.due())
                            .containsExactly("RC-4 2026-11-01", "RC-1 2026-12-31");
                });
    }

    @Test
    void oneRuleThatAsksTwiceHasTwoEntriesAndTwoRulesThatAskForTheSameHaveOne() {
        Lifeline life = LifeOf.story("start 2025-01-06; review 2025-04-01 held; review 2025-09-25 held", "2026-11-20");

        assertThat(life.overdue())
                .filteredOn(entry -> entry.what().equals("Review 3"))
                .singleElement()
                .extracting(entry ->
                        entry.obligations().stream().map(o -> o.rule().id()).collect(Collectors.joining(" ")))
                .isEqualTo("RC-2 DR-1");
        assertThat(life.overdue()).extracting(Entry::date).isSorted();
    }

    @Test
    void visitsAreOneEntryForEachTimeBetweenConferences() {
        Lifeline life = LifeOf.story(
                "start 2026-01-05; visit 2026-01-08 seen alone; visit 2026-01-20 not-seen; visit 2026-02-10 seen;"
                        + " review 2026-03-02 held; visit 2026-03-02 seen; visit 2026-04-30",
                "north-yorkshire",
                "2026-05-04");

        assertThat(life.past())
                .filteredOn(entry -> entry.kind() == Kind.VISITS)
                .extracting(Entry::visits)
                .containsExactly(
                        new VisitRun(
                                day("2026-01-08"),
                                day("2026-02-10"),
                                3,
                                2,
                                1,
                                1,
                                new Gap(day("2026-01-20"), day("2026-02-10"), 21),
                                List.of(
                                        new RuleCount("NY-10", "Seeing the child", 1, 2, 19),
                                        new RuleCount("NY-11", "Seeing the child", 0, 1, 0))),
                        new VisitRun(
                                day("2026-03-02"),
                                day("2026-04-30"),
                                2,
                                1,
                                0,
                                0,
                                new Gap(day("2026-03-02"), day("2026-04-30"), 59),
                                List.of(new RuleCount("NY-10", "Seeing the child", 1, 1, 6))));
        assertThat(life.visitDays()).hasSize(5);
    }

    @Test
    void aPlanThatBeginsAfterTheDayHasNothingButItsMilestones() {
        Lifeline life = LifeOf.story("start 2026-12-01; review 2027-02-01 scheduled", "2026-11-20");

        assertThat(life.notBegun()).isTrue();
        assertThat(life.days()).isEqualTo(-11);
        assertThat(life.past()).isEmpty();
        assertThat(life.overdue()).isEmpty();
        assertThat(life.toCome()).extracting(Entry::kind).containsOnly(Kind.MILESTONE);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            expected 2026-12-20                  | 2026-12-20 | an estimate
            born 2026-12-20; expected 2026-12-12 | 2026-12-12 | a birth that is still to come is not known
            born 2026-12-20                      | 2026-12-20 | and stands for the estimate where there is none
            expected 2026-11-01                  | 2026-11-01 | an estimate that has passed is still to come
            """)
    void aBirthToComeIsExpected(String told, String day, String why) {
        assertThat(LifeOf.story("start 2026-10-05; " + told, "2026-11-20").toCome())
                .filteredOn(entry -> entry.kind() == Kind.BIRTH)
                .singleElement()
                .as(why)
                .extracting(entry -> entry.date() + " " + entry.state())
                .isEqualTo(day + " EXPECTED");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}

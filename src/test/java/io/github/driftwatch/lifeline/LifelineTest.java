package io.github.driftwatch.lifeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan's life as facts. */
class LifelineTest {

    @TempDir
    private Path folder;

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

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "contact"                          | core-group 2026-01-20 held; drc 2026-01-20 held | 2026-01-20 Core group 1 | LATE | by the parts of a definition, two deep
            {"occurrence": "contact-by-anyone"} | drc 2026-01-20 held; core-group 2026-01-20 held | 2026-01-20 Core group 1 | LATE | whatever else is of the day
            "conference"                       | drc 2026-01-20 held; review 2026-01-20 held      | 2026-01-20 Review 1     | LATE | a review is a conference
            "end"                              | drc 2026-01-20 held; end 2026-01-20              | 2026-01-20 Plan ended   | LATE | the end itself
            """)
    void whatWasLateIsJoinedToWhatAnsweredIt(String expected, String told, String entry, State state, String why)
            throws IOException {
        Path profile = Files.writeString(folder.resolve("local.json"), """
                {
                  "name": "local", "version": "1", "title": "A procedure of another place",
                  "define": {
                    "contact": [{ "occurrence": "contact-by-anyone" }],
                    "contact-by-anyone": [{ "occurrence": "core-group" }, { "occurrence": "visit" }]
                  },
                  "rules": [{ "id": "L-1", "title": "A rule", "clause": "1", "requirement": "A thing", "for": "start",
                    "due": { "within": { "number": 2, "unit": "days" } }, "expect": %s }]
                }
                """.formatted(expected));
        Lifeline life = LifeOf.story("start 2026-01-05; " + told, profile.toString(), "2026-03-15");

        assertThat(life.past())
                .filteredOn(past -> (past.date() + " " + past.what()).equals(entry))
                .singleElement()
                .as(why)
                .extracting(Entry::state)
                .isEqualTo(state);
        assertThat(life.past())
                .filteredOn(past -> past.kind() == Kind.DESIGNATED_REVIEW)
                .allSatisfy(past -> assertThat(past.obligations()).isEmpty());
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

    /** Where the plan of 10 March has it on a day, and in which state; "-" where it is not told. */
    @ParameterizedTest(name = "{2} as at {1}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            review 2025-06-01                          | 2025-05-31 | Review 1      | to come BOOKED      | the day before
            review 2025-06-01                          | 2025-06-01 | Review 1      | past HELD           | the day
            review 2025-06-01 scheduled                | 2025-06-01 | Review 1      | to come BOOKED      | booked for today
            review 2025-06-01 scheduled                | 2025-06-02 | Review        | past NOT_COUNTED    | booked for yesterday
            review 2025-06-09 scheduled                | 2025-06-01 | Review 1      | to come BOOKED      | booked for the due day
            review 2025-06-10 scheduled                | 2025-06-01 | Review 1      | to come BOOKED_LATE | booked for the day after
            review 2025-06-09                          | 2025-07-01 | Review 1      | past HELD           | held on the due day
            review 2025-06-10                          | 2025-07-01 | Review 1      | past LATE           | held the day after
            born 2025-03-10                            | 2025-04-01 | Child born    | -                   | born on the conference's day
            born 2025-03-11                            | 2025-03-11 | Child born    | past RECORDED       | born the day after
            born 2025-03-11                            | 2025-03-10 | Child born    | -                   | not born yet
            died 2025-05-01                            | 2025-04-30 | Child died    | -                   | the day before
            died 2025-05-01                            | 2025-05-01 | Child died    | past RECORDED       | the day
            icpc 2025-03-09                            | 2025-03-10 | Plan begins   | past RECORDED       | on a day of its own
            icpc 2025-03-10                            | 2025-03-10 | Plan begins   | -                   | at the conference
            pdrp-invoked 2025-04-01                    | 2025-03-31 | PDRP invoked  | -                   | the day before
            pdrp-invoked 2025-04-01                    | 2025-04-01 | PDRP invoked  | past RECORDED       | the day
            core-group 2025-03-10 held                 | 2025-05-01 | Core group    | past NOT_COUNTED    | on the conference's day
            core-group 2025-03-11 held                 | 2025-05-01 | Core group 1  | past HELD           | the day after
            core-group 2025-04-30 held; end 2025-04-30 | 2025-05-02 | Core group 1  | past HELD           | on the plan's last day
            core-group 2025-05-01 held; end 2025-04-30 | 2025-05-02 | Core group    | past NOT_COUNTED    | the day after its end
            core-group 2025-04-30 held; core-group 2025-04-30 held | 2025-05-02 | Core group | past NOT_COUNTED | a second of one day
            drc 2025-04-30 cancelled                   | 2025-05-02 | Designated review | past CALLED_OFF | a designated review
            drc 2025-03-10 held                        | 2025-05-02 | Designated review 1 | past HELD     | one on the conference's day counts
            start 2025-03-10; icpc-row 2025-03-03 postponed | 2025-05-02 | Initial conference | past CALLED_OFF, past HELD | another day for the conference
            review 2025-06-01 next 2025-11-20          | 2025-11-20 | Review 2      | to come BOOKED      | set by the review before it, for today
            review 2025-06-01 next 2025-11-20          | 2025-11-21 | Review 2      | to come DUE_SOON    | and its day has passed
            """)
    void eachStandsWhereItsDayPutsIt(String told, LocalDate asAt, String what, String expected, String why) {
        Lifeline life = LifeOf.story("start 2025-03-10; " + told, asAt.toString());

        assertThat(Stream.concat(
                                life.past().stream()
                                        .filter(entry -> entry.what().equals(what))
                                        .map(entry -> "past " + entry.state()),
                                life.toCome().stream()
                                        .filter(entry -> entry.what().equals(what))
                                        .map(entry -> "to come " + entry.state()))
                        .collect(Collectors.joining(", ")))
                .as(why)
                .isEqualTo(expected.equals("-") ? "" : expected);
    }

    @ParameterizedTest(name = "{0} as at {1}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            start 2025-03-10                 | 2025-03-10 | 0   | false | its first day
            start 2025-03-10                 | 2025-03-11 | 1   | false | the day after
            start 2025-03-10                 | 2026-03-10 | 365 | false | a year
            start 2024-02-28                 | 2024-03-01 | 2   | false | over 29 February
            start 2025-03-10; end 2025-03-20 | 2025-03-19 | 9   | false | the day before its end
            start 2025-03-10; end 2025-03-20 | 2025-03-20 | 10  | true  | its end
            start 2025-03-10; end 2025-03-20 | 2025-03-21 | 10  | true  | the day after
            """)
    void runsToItsEndOrToTheDay(String story, String asAt, long days, boolean ended, String why) {
        Lifeline life = LifeOf.story(story, asAt);
        assertThat(life.days()).as(why).isEqualTo(days);
        assertThat(life.ended()).isEqualTo(ended);
        assertThat(life.notBegun()).isFalse();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            expected 2026-11-19                 | 2026-11-19 the day has passed and no birth is recorded | the day before
            expected 2026-11-20                 | 2026-11-20 null | the day
            born 2026-11-20                     | none            | born on the day
            born 2026-11-21                     | 2026-11-21 null | to be born the day after
            expected 2026-12-20; end 2026-11-20 | none            | the plan ended on the day
            expected 2026-12-20; end 2026-11-21 | 2026-12-20 null | the plan ends the day after
            category NEG                        | none            | nothing is known
            """)
    void aBirthIsExpectedUntilItIsKnownOrThePlanEnds(String told, String expected, String why) {
        assertThat(LifeOf.story("start 2026-10-05; " + told, "2026-11-20").toCome().stream()
                        .filter(entry -> entry.kind() == Kind.BIRTH)
                        .map(entry -> entry.date() + " " + entry.note())
                        .findFirst()
                        .orElse("none"))
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} as at {1}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            start 2025-03-10; end 2025-06-09           | 2025-07-01 | MISSED | -                  | ended on the due day
            start 2025-03-10; end 2025-06-10           | 2025-07-01 | MISSED | past 2025-06-09    | ended the day after
            start 2025-01-06; drc-postponed 2026-03-31 | 2026-07-04 | WAIVED | to come 2026-07-05 | the day before it would be due
            start 2025-01-06; drc-postponed 2026-03-31 | 2026-07-05 | WAIVED | past 2026-07-05    | on the day
            """)
    void whatNothingAnsweredStandsOnItsDueDate(String story, String asAt, State state, String expected, String why) {
        Lifeline life = LifeOf.story(story, asAt);

        assertThat(Stream.concat(
                                life.past().stream()
                                        .filter(entry -> entry.state() == state)
                                        .map(entry -> "past " + entry.date()),
                                life.toCome().stream()
                                        .filter(entry -> entry.state() == state)
                                        .map(entry -> "to come " + entry.date()))
                        .collect(Collectors.joining(", ")))
                .as(why)
                .isEqualTo(expected.equals("-") ? "" : expected);
        assertThat(life.past()).extracting(Entry::date).isSorted();
        assertThat(life.toCome()).extracting(Entry::date).isSorted();
    }
}

package io.github.driftwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.HistoryReach;
import io.github.driftwatch.model.PlanHistory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How late a review can have been that is not in the export, and what a procedure of another place can rest on that: no
 * review before 1 April 2026 is in it (rulebook, part 12).
 */
class StrangerUnseenReviewTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);
    private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    private static final String NOT_KNOWN = "NOT_ASSESSED";

    @TempDir
    private Path folder;

    /** The next review is due 183 days after 31 March 2026 at the latest, where that is all there is to it. */
    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', nullValues = "not known", textBlock = """
            "for": "review", "expect": "review"                                                       |                                     | 2026-09-30 OVERDUE 51 | from each to the next
            "for": ["review", "lesson"], "expect": "review"                                           |                                     | not known             | it may be for something else
            "for": {"each": "review", "where": {"planOpen": true}}, "expect": "review"                |                                     | not known             | for some of them only
            "for": "review", "where": {"planOpen": true}, "expect": "review"                          |                                     | not known             | where something holds
            "for": {"occurrence": "review", "quorate": true}, "expect": "review"                      |                                     | not known             | from those that were quorate
            "for": "review", "expect": {"occurrence": "review", "quorate": true}                      |                                     | not known             | to one that is quorate
            "for": "review", "expect": ["review", "lesson"]                                           |                                     | not known             | to one or something else
            "for": "review", "expect": "review", "unless": "lesson"                                   |                                     | not known             | unless it is put aside
            "for": "review", "expect": "review", "doneBefore": "death"                                |                                     | not known             | before another day
            "for": "review", "expect": "review"                                                       | ; review 2026-12-10                 | 2026-09-30 OVERDUE 51 booked 2026-12-10 | one is booked: it will be late
            "for": "review", "expect": "review"                                                       | ; end 2026-11-19                    | not known             | the plan has ended
            "for": "review", "expect": "review", "from": "2025-01-07"                                 |                                     | 2026-09-30 OVERDUE 51 | in force from the first day unseen
            "for": "review", "expect": "review", "from": "2025-01-08"                                 |                                     | not known             | or from the day after it
            "for": "review", "expect": "review", "until": "2026-03-31"                                |                                     | 2026-09-30 OVERDUE 51 | in force up to the last day unseen
            "for": "review", "expect": "review", "until": "2026-03-30"                                |                                     | not known             | or up to the day before it
            "for": "review", "expect": "review"                                                       | ; expected 2025-03-01               | not known             | a child not born yet: the first may be counted from the birth
            "for": "review", "expect": "review"                                                       | ; expected 2025-03-01; born 2026-03-31 | 2026-09-30 OVERDUE 51 | born on the last day unseen
            "for": "review", "expect": "review"                                                       | ; expected 2025-03-01; born 2026-04-01 | not known             | born the day after it
            """)
    void theNextIsSureToBeLate(String rule, @Nullable String story, @Nullable String expected, String why)
            throws IOException {
        String whole = rule + ", \"due\": { \"within\": { \"number\": 183, \"unit\": \"days\" } }";
        assertThat(trace(whole, "start 2025-01-06" + (story == null ? "" : story)))
                .as(why)
                .isEqualTo(expected == null ? NOT_KNOWN : expected);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', nullValues = "not known", textBlock = """
            {"occurrence": "conference", "number": "last"}                  | review 2026-12-10                                  | 2026-03-31 MET 0 booked 2026-12-10 | booked, whichever was the latest
            {"occurrence": "conference", "number": "last"}                  | review 2026-12-10; expected 2025-03-01             | 2026-03-31 MET 0 booked 2026-12-10 | whether the child is born or not
            {"occurrence": "conference", "number": 3}                       | review 2026-12-10                                  | not known                          | the third is not the latest
            {"occurrence": "designated-review", "number": "last"}           | review 2026-12-10                                  | not known                          | there may have been no designated review at all
            """)
    void theNextIsBookedWhicheverWasTheLatest(String anchor, String story, @Nullable String expected, String why)
            throws IOException {
        assertThat(trace("""
                "for": %s, "arrangement": true, "due": "anchor", "expect": { "occurrence": "review", "state": "either" }
                """.formatted(anchor), "start 2025-01-06; " + story))
                .as(why)
                .isEqualTo(expected == null ? NOT_KNOWN : expected);
    }

    /** The last of those after the second review, which may be any of those known or none of them. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', nullValues = "not known", textBlock = """
            core-group | core-group 2026-05-04; core-group 2026-12-01 | all core groups are known, but not what they come after
            conference | review 2026-05-04; review 2026-12-01         | the last review is known, but not whether it is the third
            """)
    void theLatestOfSomeIsNotTheLatestOfAll(String occurrence, String story, String why) throws IOException {
        assertThat(trace("""
                "for": { "occurrence": "%s", "number": "last", "after": { "occurrence": "review", "number": 2 } },
                "arrangement": true, "due": "anchor", "expect": { "occurrence": "%s", "state": "either" }
                """.formatted(occurrence, occurrence), "start 2025-01-06; " + story))
                .as(why)
                .isEqualTo(NOT_KNOWN);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', nullValues = "not known", textBlock = """
            {"planOpen": true}                            | 2026-03-31 MET 0 booked 2026-12-10 | it holds whatever is unseen
            {"planOpen": false}                           | none                               | it does not
            {"exists": {"occurrence": "review", "number": 2}} | not known                      | there may have been a second
            {"none": {"occurrence": "review", "number": 2}}   | not known                      | likewise where there must be none
            """)
    void whatMustHoldForItMayRestOnWhatIsUnseen(String where, @Nullable String expected, String why)
            throws IOException {
        assertThat(trace("""
                "for": { "occurrence": "conference", "number": "last" }, "where": %s, "arrangement": true,
                "due": "anchor", "expect": { "occurrence": "review", "state": "either" }
                """.formatted(where), "start 2025-01-06; review 2026-12-10"))
                .as(why)
                .isEqualTo(expected == null ? NOT_KNOWN : expected);
    }

    /** By 6 January 2027 a lesson after one of the reviews: what is third of those known is the third or a later one. */
    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', nullValues = "not known", textBlock = """
            "after": {"occurrence": "review", "number": 1} | review 2026-05-01; lesson 2026-05-02                                        | 2027-01-06 MET 0 done 2026-05-02 | the first was held by then
            "after": {"occurrence": "review", "number": 1} | review 2026-05-01; lesson 2026-05-01                                        | not known                        | unless this was the first
            "after": {"occurrence": "review", "number": 2} | review 2026-05-01; lesson 2026-05-02                                        | not known                        | the second may be still to come
            "after": {"occurrence": "review", "number": 2} | review 2026-05-01; review 2026-06-01; lesson 2026-06-02                     | 2027-01-06 MET 0 done 2026-06-02 | the second was held by then
            "after": {"occurrence": "review", "number": 2} | review 2026-05-01; review 2026-06-01; lesson 2026-06-01                     | not known                        | unless this was the second
            "after": {"occurrence": "review", "number": "last"} | review 2025-07-01; lesson 2025-08-01                                   | not known                        | a later one may be unseen
            "after": {"occurrence": "review", "number": 1, "quorate": true} | review 2026-05-01 quorate; lesson 2026-05-02               | not known                        | one unseen may have been the first, and not quorate
            "after": {"occurrence": "review", "number": 1, "outcome": "continue"} | review 2026-05-01 outcome=CONTINUE; lesson 2026-05-02 | not known                        | or with another outcome
            "after": {"occurrence": "review", "number": 1, "after": {"within": {"number": 15, "unit": "months"}, "of": "start"}} | review 2026-05-01; lesson 2026-05-02 | not known | or before the day that it must come after
            "after": {"occurrence": "review", "number": 1, "noOlderThan": {"number": 1, "unit": "months", "at": {"within": {"number": 16, "unit": "months"}, "of": "start"}}} | review 2026-05-01; lesson 2026-05-02 | not known | or too old
            "after": {"occurrence": "review", "fromNumber": 2, "inARow": 2} | review 2026-05-01; review 2026-06-01; lesson 2026-06-02    | not known                        | the second in a row may be still to come
            "after": {"occurrence": "review", "fromNumber": 2, "every": 2} | review 2026-05-01; review 2026-06-01; lesson 2026-06-02     | not known                        | and every second of them
            "after": {"occurrence": "review", "fromNumber": 2, "pick": "last"} | review 2026-05-01; review 2026-06-01; review 2026-07-01; lesson 2026-06-02 | not known     | the last may have come later
            "after": {"occurrence": "review", "fromNumber": 2, "pick": "first"} | review 2026-05-01; review 2026-06-01; review 2026-07-01; lesson 2026-06-02 | 2027-01-06 MET 0 done 2026-06-02 | the first from the second on came by then
            "after": {"occurrence": "review", "fromNumber": 2, "state": "scheduled"} | review 2026-05-01; review 2026-06-01; review 2026-12-10; lesson 2026-06-02 | not known | a booking is none that was held
            "onOrAfter": {"occurrence": "review", "number": 1} | review 2026-05-01; lesson 2026-05-01; end 2026-05-01                    | 2027-01-06 MET 0 done 2026-05-01 | on the day, at the end of the plan
            "onOrAfter": {"occurrence": "review", "number": 1, "planContinues": true} | review 2026-05-01; lesson 2026-05-01; end 2026-05-01 | not known                    | if this was the first, the plan did not go on after it
            "after": {"occurrence": "signed", "number": 1, "by": "team-manager"} | review 2026-05-01; lesson 2026-05-02                  | not known                        | one unseen may have been the first, and nobody's
            "after": {"occurrence": "signed", "number": 1, "agreedBy": ["team-manager"]} | review 2026-05-01; lesson 2026-05-02          | not known                        | or agreed to by nobody
            """)
    void whatIsThirdOfThoseKnownIsTheThirdOrALaterOne(String bound, String story, @Nullable String expected, String why)
            throws IOException {
        assertThat(trace("""
                "for": "start", "due": { "within": { "number": 24, "unit": "months" } },
                "expect": { "occurrence": "lesson", %s }
                """.formatted(bound), "start 2025-01-06; " + story))
                .as(why)
                .isEqualTo(expected == null ? NOT_KNOWN : expected);
    }

    private String trace(String rule, String story) throws IOException {
        PlanHistory history = PlanStory.told(story).reaching(HistoryReach.from(FROM));
        return Stranger.rows(Stranger.saying(rule, folder), history, AS_AT);
    }
}

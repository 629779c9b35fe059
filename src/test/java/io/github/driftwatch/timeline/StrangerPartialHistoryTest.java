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
 * What the rules of a procedure of another place say where no review before 1 April 2026 is in the export: each rests on
 * the reviews in a way of its own (rulebook, part 12).
 */
class StrangerPartialHistoryTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);
    private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    private static final String NOT_KNOWN = "NOT_ASSESSED";

    @TempDir
    private Path folder;

    /** The third review or nine months on the plan, whichever is sooner: it has arisen by 6 October 2025. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', nullValues = "not known", textBlock = """
            start 2025-01-06                                        | 2026-01-06 OVERDUE 318              | nothing was done at all
            start 2025-01-06; lesson 2025-10-05                     | not known                           | it came after the third review, or before all that calls for it
            start 2025-01-06; lesson 2025-10-06                     | not known                           | on the day itself likewise
            start 2025-01-06; lesson 2025-10-07                     | 2026-01-06 MET 0 done 2025-10-07    | the day after it comes after either
            start 2025-01-06; lesson 2025-10-05; lesson 2025-10-07  | 2026-01-06 MET 0 done 2025-10-07    | in time, whether the one before counts or not
            start 2025-01-06; lesson 2025-10-05; lesson 2026-01-07  | not known                           | late only where the one before does not count
            start 2025-01-06; lesson 2026-01-07                     | 2026-01-06 MET_LATE 1 done 2026-01-07 | late, and nothing before
            """)
    void whatWasDoneBeforeItHadSurelyArisenMayCount(String story, @Nullable String expected, String why)
            throws IOException {
        assertThat(trace("""
                "for": { "day": { "soonerOf": [
                  { "occurrence": "review", "number": 3 },
                  { "within": { "number": 9, "unit": "months" }, "of": "start" } ] } },
                "due": { "within": { "number": 12, "unit": "months" }, "of": "start" }, "expect": "lesson"
                """, story)).as(why).isEqualTo(expected == null ? NOT_KNOWN : expected);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', nullValues = "not known", textBlock = """
            start 2025-01-06                    | not known | due three months after the third review, or after nine months
            start 2025-01-06; lesson 2025-10-07 | not known | in time only where the third review came late
            start 2026-04-02                    | none      | no review is unseen, and nothing has called for it yet
            """)
    void aLimitFromADayThatMayHaveBeenSoonerIsNotKnown(String story, @Nullable String expected, String why)
            throws IOException {
        assertThat(trace("""
                "for": { "day": { "soonerOf": [
                  { "occurrence": "review", "number": 3 },
                  { "within": { "number": 9, "unit": "months" }, "of": "start" } ] } },
                "due": { "within": { "number": 3, "unit": "months" } }, "expect": "lesson"
                """, story)).as(why).isEqualTo(expected == null ? NOT_KNOWN : expected);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', nullValues = "not known", textBlock = """
            start 2025-01-06                                             | not known                        | a second review may have put it aside
            start 2025-01-06; lesson 2026-01-06                          | 2026-01-06 MET 0 done 2026-01-06 | done in time nothing need put it aside
            start 2025-01-06; lesson 2026-01-07                          | not known                        | late or put aside
            start 2025-01-06; legal-panel 2025-06-02                     | 2026-01-06 WAIVED 0              | the panel has put it aside, whatever the reviews
            start 2025-01-06; legal-panel 2025-06-02; lesson 2026-01-06  | 2026-01-06 MET 0 done 2026-01-06 | done in time before all
            """)
    void aReviewUnseenMayPutARuleAside(String story, @Nullable String expected, String why) throws IOException {
        assertThat(trace("""
                "for": "start", "due": { "within": { "number": 12, "unit": "months" } }, "expect": "lesson",
                "unless": [{ "occurrence": "review", "number": 2 }, "legal-panel"]
                """, story)).as(why).isEqualTo(expected == null ? NOT_KNOWN : expected);
    }

    /** Within 30 days of a lesson on 20 August 2026. */
    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', nullValues = "not known", textBlock = """
            second | review 2026-05-01; review 2026-09-01 | not known                         | the second of those known may be the fifth
            second | review 2026-05-01                    | not known                         | and the only one the second or any other
            formal | review 2026-05-01; review 2026-09-01 | 2026-09-19 MET 0 done 2026-09-01  | by no number, all that counts is known
            formal | review 2026-05-01                    | 2026-09-19 OVERDUE 62             | and that there was none
            """)
    void whatIsMadeUpByNumberIsUnknownUpToTheDay(String expects, String story, @Nullable String expected, String why)
            throws IOException {
        assertThat(trace("""
                "for": "lesson", "due": { "within": { "number": 30, "unit": "days" } }, "expect": "%s"
                """.formatted(expects), "start 2025-01-06; lesson 2026-08-20; " + story))
                .as(why)
                .isEqualTo(expected == null ? NOT_KNOWN : expected);
    }

    /** One must have been held since a lesson on 20 August 2026. */
    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', nullValues = "not known", textBlock = """
            second | review 2026-09-01 | not known           | it may be the second, or the first, or the fifth
            formal | review 2026-09-01 | none                | it is one, whatever its number
            formal | review 2026-05-01 | 2026-08-20 BREACH 0 | there was none since
            """)
    void whatIsMadeUpByNumberMayBeAnyOfThoseKnown(String made, String story, @Nullable String expected, String why)
            throws IOException {
        assertThat(trace("""
                "for": "lesson", "forbid": { "none": { "occurrence": "%s", "onOrAfter": "anchor" } }
                """.formatted(made), "start 2025-01-06; lesson 2026-08-20; " + story))
                .as(why)
                .isEqualTo(expected == null ? NOT_KNOWN : expected);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', nullValues = "not known", textBlock = """
            start 2025-01-06; review 2026-05-01                    | not known                        | it may be the second
            start 2025-01-06; review 2026-05-01; lesson 2025-07-07 | 2026-01-06 MET 0 done 2025-07-07 | done in time in another way
            """)
    void oneOfSeveralThatMayHaveBeenDoneLeavesItOpen(String story, @Nullable String expected, String why)
            throws IOException {
        assertThat(trace("""
                "for": "start", "due": { "within": { "number": 12, "unit": "months" } },
                "expect": [{ "occurrence": "review", "number": 2 }, "advice"]
                """, story)).as(why).isEqualTo(expected == null ? NOT_KNOWN : expected);
    }

    /** From each review to the next, with no review known since 31 March 2026. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', nullValues = "not known", textBlock = """
            {"within": {"number": 183, "unit": "days"}}                                                     | 2026-09-30 OVERDUE 51 | due by then at the latest
            {"firstOf": [{"occurrence": "review", "number": 9}, {"within": {"number": 183, "unit": "days"}}]} | not known             | due on the ninth review, if there was one
            "death"                                                                                         | not known             | due on no day
            """)
    void theNextIsDueByTheLastDayUnseenWhereThatIsSure(String due, @Nullable String expected, String why)
            throws IOException {
        assertThat(trace("\"for\": \"review\", \"expect\": \"review\", \"due\": " + due, "start 2025-01-06"))
                .as(why)
                .isEqualTo(expected == null ? NOT_KNOWN : expected);
    }

    /** On the latest conference, whichever it was. */
    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', nullValues = "not known", textBlock = """
            "anchor"                                                       | core-group | core-group 2026-12-01 | 2026-03-31 MET 0 booked 2026-12-01 | booked, whichever was the latest
            "anchor"                                                       | core-group | core-group 2026-04-01 | 2026-03-31 MET 0 done 2026-04-01   | held after all that are unseen
            "anchor"                                                       | core-group | core-group 2026-03-31 | not known                          | held after the latest only where that came before
            "anchor"                                                       | core-group | lesson 2026-03-31     | not known                          | how late it is depends on which was the latest
            {"firstOf": [{"occurrence": "review", "number": 3}, "anchor"]} | review     | review 2026-12-10     | not known                          | due on the third review, if there was one
            "death"                                                        | review     | review 2026-12-10     | not known                          | due on no day
            """)
    void whatMustBeBookedIsSaidWhereItIsWhicheverWasTheLatest(
            String due, String expects, String story, @Nullable String expected, String why) throws IOException {
        assertThat(trace("""
                "for": { "occurrence": "conference", "number": "last" }, "arrangement": true, "due": %s,
                "expect": { "occurrence": "%s", "state": "either" }
                """.formatted(due, expects), "start 2025-01-06; " + story))
                .as(why)
                .isEqualTo(expected == null ? NOT_KNOWN : expected);
    }

    private String trace(String rule, String story) throws IOException {
        PlanHistory history = PlanStory.told(story).reaching(HistoryReach.from(FROM));
        return Stranger.rows(Stranger.saying(rule, folder), history, AS_AT);
    }
}

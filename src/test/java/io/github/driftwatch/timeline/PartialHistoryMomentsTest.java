package io.github.driftwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.HistoryReach;
import io.github.driftwatch.model.PlanHistory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Days worked out from the reviews of a plan that began on 12 January 2026, of which the export holds those from 1 April
 * on, or the latest: what is sure of them is said, and nothing else (rulebook, part 12).
 */
class PartialHistoryMomentsTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);
    private static final HistoryReach FROM_APRIL = HistoryReach.from(LocalDate.of(2026, 4, 1));

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            {"within": {"number": 10, "unit": "days"}, "of": "conference"} | review 2026-05-04 | 2026-01-22 OVERDUE 302 | the first conference is the initial one, whatever came later
            {"within": {"number": 10, "unit": "days"}, "of": {"occurrence": "conference", "number": "last"}} | born 2010-01-05 | NOT_ASSESSED | the last of them may be a review that is not there
            {"within": {"number": 10, "unit": "days"}, "of": {"occurrence": "conference", "pick": "last"}} | born 2010-01-05 | NOT_ASSESSED | picked so, too
            {"within": {"number": 10, "unit": "days"}, "of": "review"} | review 2026-05-04 | NOT_ASSESSED | one may have come before the first that is known
            {"within": {"number": 10, "unit": "days"}, "of": {"occurrence": "review", "number": "last"}} | review 2026-05-04 | 2026-05-14 OVERDUE 190 | the last is known
            {"within": {"number": 10, "unit": "days"}, "of": {"occurrence": "review", "pick": "last"}} | review 2026-05-04 | 2026-05-14 OVERDUE 190 | picked so, too
            {"within": {"number": 10, "unit": "days"}, "of": {"occurrence": "review", "pick": "last"}} | review 2026-03-02 | NOT_ASSESSED | one may have come between that one and April
            {"firstOf": [{"occurrence": "review", "number": 2}, "conference"]} | review 2026-05-04 | NOT_ASSESSED | what is sure of the second choice says nothing of the first
            {"firstOf": [{"occurrence": "review", "number": 2}, "reflective-meeting", "start"]} | review 2026-05-04 | NOT_ASSESSED | nor that a later choice does not exist
            {"firstOf": ["reflective-meeting", {"within": {"number": 10, "unit": "days"}}]} | review 2026-05-04 | 2026-01-22 OVERDUE 302 | of what is no review none can be lacking
            {"within": [{"number": 10, "unit": "days", "when": {"exists": "icpc"}}], "of": {"occurrence": "review", "number": 2}} | review 2026-05-04 | NOT_ASSESSED | a condition that surely holds says nothing of the day
            {"within": [{"number": 10, "unit": "days", "when": {"any": [{"planOpen": true}]}}], "of": {"occurrence": "review", "number": 2}} | review 2026-05-04 | NOT_ASSESSED | nor do several
            {"within": [{"number": 10, "unit": "days", "when": {"any": [{"planOpen": false}]}}, {"number": 20, "unit": "days"}], "of": {"occurrence": "review", "number": 2}} | review 2026-05-04 | NOT_ASSESSED | nor do those that surely do not hold
            {"within": {"number": 1, "unit": "months"}, "of": {"occurrence": "birth", "estimatedBy": "expected-birth"}} | expected 2026-12-01; review 2026-05-04 | 2027-01-01 PENDING 42 provisional | a birth is estimated as ever
            {"laterOf": ["start", {"occurrence": "review", "number": 2}]} | review 2026-05-04 | NOT_ASSESSED | the later of two, of which one is not known
            """)
    void aDayCountedFromReviews(String due, String story, String expected, String why) throws IOException {
        String rule = "\"for\": \"start\", \"due\": " + due + ", \"expect\": \"lesson\"";

        assertThat(rows(rule, story)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            {"previous": "review"} | lesson 2026-06-01; review 2026-05-04 | 2026-05-04 OVERDUE 200 | the previous one is known, and later than all that are not
            {"previous": "review"} | lesson 2026-05-01; review 2026-05-04 | NOT_ASSESSED | it may be one that is not there
            {"previous": "review"} | lesson 2026-06-01; review 2026-02-02 | NOT_ASSESSED | one may have come after the one that is known
            {"previous": "review"} | lesson 2026-06-01; review 2026-03-31 | NOT_ASSESSED | one known on the last of those days: as careful as before it
            {"previous": "review"} | lesson 2026-01-13; review 2026-05-04 | none | none can have been held before the first day after the initial conference
            {"previous": "review"} | lesson 2026-01-14; review 2026-05-04 | NOT_ASSESSED | the day after, one can
            {"previous": {"occurrence": "review", "every": 2}} | lesson 2026-07-01; review 2026-05-04; review 2026-06-01 | NOT_ASSESSED | which of them is a second one is not known
            {"firstOf": [{"occurrence": "review", "number": 2}, {"previous": "review"}]} | lesson 2026-06-01; review 2026-05-04 | NOT_ASSESSED | a previous one that is known says nothing of the second
            {"firstOf": [{"previous": "reflective-meeting"}, "anchor"]} | lesson 2026-06-01; review 2026-05-04 | 2026-06-01 OVERDUE 172 | nothing is lacking of what is no review
            {"next": "review"} | lesson 2026-03-31; review 2026-05-04 | 2026-05-04 OVERDUE 200 | from the last day that is not known on, the next one is
            {"next": "review"} | lesson 2026-03-30; review 2026-05-04 | NOT_ASSESSED | the day before, one may come between
            {"next": {"occurrence": "review", "every": 2}} | lesson 2026-04-15; review 2026-05-04; review 2026-06-01 | NOT_ASSESSED | the next of every two cannot be told
            {"firstOf": [{"occurrence": "review", "number": 2}, {"next": "review"}]} | lesson 2026-04-15; review 2026-05-04 | NOT_ASSESSED | a next one that is known says nothing of the second
            {"firstOf": [{"next": "reflective-meeting"}, "anchor"]} | lesson 2026-06-01; review 2026-05-04 | 2026-06-01 OVERDUE 172 | nor is the next of what is no review
            """)
    void theReviewBeforeSomethingAndTheOneAfterIt(String due, String story, String expected, String why)
            throws IOException {
        String rule = "\"for\": \"lesson\", \"due\": " + due + ", \"expect\": \"legal-panel\"";

        assertThat(rows(rule, story)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            {"day": {"soonerOf": [{"occurrence": "review", "number": 3}, {"within": {"number": 300, "unit": "days"}, "of": "start"}, {"within": {"number": 200, "unit": "days"}, "of": "start"}]}} | review 2026-09-01 | 2026-07-31: PENDING | the soonest day that has surely come
            {"day": {"soonerOf": [{"within": {"number": 200, "unit": "days"}, "of": "start"}, {"within": {"number": 300, "unit": "days"}, "of": "start"}, {"occurrence": "review", "number": 3}]}} | review 2026-09-01 | 2026-07-31: PENDING | in whichever order
            {"day": {"soonerOf": [{"occurrence": "review", "number": 3}, "reflective-meeting", {"within": {"number": 200, "unit": "days"}, "of": "start"}]}} | review 2026-09-01 | 2026-07-31: PENDING | a day that surely does not exist is no matter
            {"day": {"soonerOf": [{"within": {"number": 200, "unit": "days"}, "of": "start"}, "reflective-meeting", {"occurrence": "review", "number": 3}]}} | review 2026-09-01 | 2026-07-31: PENDING | nor after the one that does
            {"day": {"soonerOf": ["review", {"within": {"number": 300, "unit": "days"}, "of": "start"}]}} | review 2026-09-01 | 2026-11-08: PENDING | the first review that is known may not be the first
            {"day": {"soonerOf": ["review", {"within": {"number": 312, "unit": "days"}, "of": "start"}]}} | review 2026-09-01 | 2026-11-20: PENDING | it has come today
            {"day": {"soonerOf": ["review", {"within": {"number": 313, "unit": "days"}, "of": "start"}]}} | review 2026-09-01 | NOT_ASSESSED | it comes tomorrow, and a review may have come before
            {"day": {"soonerOf": [{"occurrence": "review", "number": 2}, {"occurrence": "review", "number": 3}]}} | review 2026-09-01 | NOT_ASSESSED | neither day is known
            {"day": {"occurrence": "review", "number": 2}} | review 2026-09-01 | NOT_ASSESSED | one day alone, and not known
            {"day": {"laterOf": [{"occurrence": "review", "number": 2}, "start"]}} | review 2026-09-01 | NOT_ASSESSED | the later of two can still be to come
            {"day": {"soonerOf": [{"occurrence": "review", "state": "scheduled"}, {"within": {"number": 2, "unit": "months"}, "of": {"occurrence": "conference", "number": "last"}}]}, "toCome": true} | review 2026-11-20 scheduled | NOT_ASSESSED | of a day that may lie ahead none has surely come
            """)
    void theSoonestDayThatHasSurelyCome(String anchor, String story, String expected, String why) throws IOException {
        String rule = "\"for\": " + anchor + ", \"due\": {\"within\": {\"number\": 400, \"unit\": \"days\"},"
                + " \"of\": \"start\"}, \"expect\": \"legal-panel\"";

        assertThat(Stranger.rowsWithAnchors(Stranger.saying(rule, folder), told(story), AS_AT))
                .as(why)
                .isEqualTo(expected);
    }

    private String rows(String rule, String story) throws IOException {
        return Stranger.rows(Stranger.saying(rule, folder), told(story), AS_AT);
    }

    private static PlanHistory told(String story) {
        return PlanStory.told("start 2026-01-12; " + story).reaching(FROM_APRIL);
    }
}

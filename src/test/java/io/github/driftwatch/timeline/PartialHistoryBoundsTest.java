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
 * When something must have been, on a plan whose reviews may be lacking: a plan that began on 12 January 2026, of which the
 * export holds no review before 1 April, so that one may have been held on 13 January up to 31 March (rulebook, part 12).
 */
class PartialHistoryBoundsTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);
    private static final HistoryReach FROM_APRIL = HistoryReach.from(LocalDate.of(2026, 4, 1));
    private static final String SURE = "2026-01-21 OVERDUE 303";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            "onOrAfter": "beginning" | no | at any time
            "onOrBefore": "start" | yes | up to the initial conference there is none
            "onOrAfter": "beginning", "onOrBefore": "start" | yes | nor since the beginning
            "onOrBefore": "start", "onOrAfter": "beginning" | yes | in whichever order
            "onOrBefore": {"within": {"number": 1, "unit": "days"}} | no | up to 13 January there may be one
            "before": {"within": {"number": 1, "unit": "days"}} | yes | before 13 January there is none
            "before": {"within": {"number": 2, "unit": "days"}} | no | before the 14th there may be
            "onOrAfter": {"within": {"number": 78, "unit": "days"}} | no | from 31 March on there may be one
            "onOrAfter": {"within": {"number": 79, "unit": "days"}} | yes | from 1 April on there is none
            "after": {"within": {"number": 77, "unit": "days"}} | no | after 30 March there may be one
            "after": {"within": {"number": 78, "unit": "days"}} | yes | after 31 March there is none
            "on": "start" | yes | on the day of the initial conference
            "on": {"within": {"number": 1, "unit": "days"}} | no | on the day after it
            "on": {"within": {"number": 31, "unit": "days"}} | no | in February
            "on": {"within": {"number": 78, "unit": "days"}} | no | on 31 March
            "on": {"within": {"number": 79, "unit": "days"}} | yes | on 1 April
            "onOrBefore": {"within": {"number": 6, "unit": "months"}} | no | up to July, which goes beyond those days
            "onOrAfter": {"within": {"number": 3, "unit": "months"}}, "onOrBefore": {"within": {"number": 6, "unit": "months"}} | yes | from April to July
            "onOrAfter": {"within": {"number": 1, "unit": "months"}}, "onOrBefore": {"within": {"number": 2, "unit": "months"}} | no | from February to March
            "onOrAfter": "reflective-meeting" | yes | after a meeting that never was there is none
            """)
    void whetherAReviewWasHeldThen(String bounds, String noneForSure, String why) throws IOException {
        String rule = "\"for\": \"start\", \"where\": {\"none\": {\"occurrence\": \"review\", " + bounds
                + "}}, \"due\": {\"within\": {\"number\": 9, \"unit\": \"days\"}}, \"expect\": \"lesson\"";

        assertThat(rows(rule, "born 2010-01-05")).as(why).isEqualTo(noneForSure.equals("yes") ? SURE : "NOT_ASSESSED");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            {"none": {"occurrence": "review", "before": {"previous": "reflective-meeting"}}} | lesson 2026-07-01; review 2026-05-04 | 2026-07-10 OVERDUE 133 | nothing comes before a meeting that never was
            {"none": {"occurrence": "review", "onOrBefore": {"previous": "reflective-meeting"}}} | lesson 2026-07-01; review 2026-05-04 | 2026-07-10 OVERDUE 133 | nor on its day
            {"exists": {"occurrence": "legal-panel", "after": {"previous": "review"}}} | lesson 2026-07-01; legal-panel 2026-04-01 | 2026-07-10 OVERDUE 133 | after the last day that a review unseen can have been on
            {"exists": {"occurrence": "legal-panel", "after": {"previous": "review"}}} | lesson 2026-07-01; legal-panel 2026-03-31 | NOT_ASSESSED | on that day
            {"exists": {"occurrence": "legal-panel", "after": {"previous": "review"}}} | lesson 2026-07-01; legal-panel 2026-02-03; review 2026-02-02 | NOT_ASSESSED | after the one that is known, and perhaps before another
            {"exists": {"occurrence": "legal-panel", "after": {"previous": "review"}}} | lesson 2026-07-01; legal-panel 2026-02-02; review 2026-02-02 | none | not after the one that is known, and so not after a later one
            {"exists": {"occurrence": "legal-panel", "before": {"previous": "review"}}} | lesson 2026-07-01; legal-panel 2026-02-01; review 2026-02-02 | NOT_ASSESSED | how late a bound from above is cannot be told
            {"exists": {"occurrence": "legal-panel", "after": {"previous": {"occurrence": "review", "every": 2}}}} | lesson 2026-07-01; legal-panel 2026-05-20; review 2026-05-04; review 2026-06-01 | NOT_ASSESSED | which is the second of two is not known
            {"exists": {"occurrence": "legal-panel", "after": {"previous": {"occurrence": "reflective-meeting", "onOrAfter": {"occurrence": "review", "number": 2}}}}} | lesson 2026-07-01; legal-panel 2026-06-15; reflective-meeting 2026-06-01; review 2026-05-04 | NOT_ASSESSED | nor what came after the second
            {"exists": {"occurrence": "legal-panel", "after": {"occurrence": "review", "number": 1}}} | lesson 2026-07-01; legal-panel 2026-05-05; review 2026-05-04 | 2026-07-10 OVERDUE 133 | after the first that is known it is after the first
            {"exists": {"occurrence": "legal-panel", "after": {"occurrence": "review", "number": 1}}} | lesson 2026-07-01; legal-panel 2026-05-04; review 2026-05-04 | NOT_ASSESSED | on its day that is not sure
            {"exists": {"occurrence": "legal-panel", "onOrAfter": {"occurrence": "review", "number": 1}}} | lesson 2026-07-01; legal-panel 2026-05-04; review 2026-05-04 | 2026-07-10 OVERDUE 133 | where the day counts it is
            {"exists": {"occurrence": "legal-panel", "before": {"occurrence": "review", "number": 1}}} | lesson 2026-07-01; legal-panel 2026-05-03; review 2026-05-04 | NOT_ASSESSED | before the first that is known is not before the first
            """)
    void whetherSomethingElseLiesBeyondAReview(String where, String story, String expected, String why)
            throws IOException {
        String rule = "\"for\": \"lesson\", \"where\": " + where
                + ", \"due\": {\"within\": {\"number\": 9, \"unit\": \"days\"}}, \"expect\": \"panel-feedback\"";

        assertThat(rows(rule, story)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            "lesson" | {"occurrence": "review", "onOrBefore": {"within": {"number": 1, "unit": "months"}, "of": "start"}} | lesson 2026-02-11; review 2026-05-04 | NOT_ASSESSED | on 12 February alone
            "lesson" | {"occurrence": "review", "onOrBefore": {"within": {"number": 1, "unit": "months"}, "of": "start"}} | lesson 2026-02-12; review 2026-05-04 | 2026-02-14 OVERDUE 279 | after it, and on or before it: on no day
            "start" | {"occurrence": "review", "onOrAfter": {"within": {"number": 1, "unit": "months"}, "of": "start"}} | review 2026-02-12 | 2026-01-14 MET_LATE 29 done 2026-02-12 | the first day that counts: none counts before it
            "start" | {"occurrence": "review", "onOrAfter": {"within": {"number": 1, "unit": "months"}, "of": "start"}} | review 2026-02-13 | NOT_ASSESSED | one day before it, another may count
            "start" | {"occurrence": "designated-review", "onOrAfter": "review"} | review 2026-05-04 | NOT_ASSESSED | it may have followed a review before the first that is known
            "start" | {"occurrence": "designated-review", "onOrAfter": {"occurrence": "review", "number": 3}} | review 2026-05-04 | NOT_ASSESSED | or a third one that is not known at all
            "start" | {"occurrence": "designated-review", "onOrAfter": {"within": {"number": 79, "unit": "days"}}} | review 2026-05-04 | 2026-01-14 OVERDUE 310 | from April on none is lacking
            "start" | {"occurrence": "review", "onOrAfter": {"within": {"number": 10, "unit": "months"}}} | born 2010-01-05 | 2026-01-14 OVERDUE 310 | on none of the days that are lacking
            "start" | {"occurrence": "review", "onOrAfter": {"within": {"number": 10, "unit": "months"}}} | review 2026-05-04 | 2026-01-14 OVERDUE 310 | the latest is known and booked none
            "start" | {"occurrence": "review", "state": "scheduled"} | born 2010-01-05 | NOT_ASSESSED | a review unseen may have booked one
            """)
    void whetherItHasBeenDone(String anchor, String expect, String story, String expected, String why)
            throws IOException {
        String rule = "\"for\": " + anchor
                + ", \"due\": {\"within\": {\"number\": 2, \"unit\": \"days\"}}, \"expect\": " + expect;

        assertThat(rows(rule, story)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            {"occurrence": "legal-panel", "onOrAfter": {"within": {"number": 100, "unit": "days"}, "of": "start"}} | legal-panel 2026-04-21; review 2026-05-04 | 2026-09-19 OVERDUE 62 | before a day that is sure
            {"occurrence": "legal-panel", "onOrAfter": {"within": {"number": 100, "unit": "days"}, "of": "start"}} | legal-panel 2026-04-22; review 2026-05-04 | 2026-09-19 MET 0 done 2026-04-22 | on it
            {"occurrence": "legal-panel", "onOrAfter": "anchor"} | legal-panel 2026-07-31; review 2026-05-04 | 2026-09-19 MET 0 done 2026-07-31 | once the plan had surely come so far
            {"occurrence": "legal-panel", "onOrAfter": "anchor"} | legal-panel 2026-07-30; review 2026-05-04 | NOT_ASSESSED | the day before: it may have come so far by a third review
            {"occurrence": "review", "onOrAfter": "anchor"} | review 2026-10-01 | NOT_ASSESSED | a third review before April may have been followed by another
            {"occurrence": "review", "onOrAfter": "anchor"} | review 2026-09-19 | 2026-09-19 MET 0 done 2026-09-19 | done in time, whichever came first
            {"occurrence": "designated-review", "onOrAfter": "anchor"} | drc 2026-10-01; review 2026-05-04 | 2026-09-19 MET_LATE 12 done 2026-10-01 | designated reviews are rare: none before April is surmised
            """)
    void afterADayThatHasComeAtTheLatest(String expect, String story, String expected, String why) throws IOException {
        String rule = "\"for\": {\"day\": {\"soonerOf\": [{\"occurrence\": \"review\", \"number\": 3},"
                + " {\"within\": {\"number\": 200, \"unit\": \"days\"}, \"of\": \"start\"}]}},"
                + " \"due\": {\"within\": {\"number\": 250, \"unit\": \"days\"}, \"of\": \"start\"}, \"expect\": "
                + expect;

        assertThat(rows(rule, story)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource(delimiter = '|', textBlock = """
            "start", "where": {"none": {"occurrence": "review", "onOrAfter": {"within": {"number": 2, "unit": "months"}}}} | "lesson" | born 2010-01-05 | 2026-03-11 | 2026-01-21 OVERDUE 49 | the day before those days begin, nothing is lacking of them
            "start", "where": {"none": {"occurrence": "review", "onOrAfter": {"within": {"number": 2, "unit": "months"}}}} | "lesson" | born 2010-01-05 | 2026-03-12 | NOT_ASSESSED | on their first day
            "start", "where": {"none": {"occurrence": "review", "onOrAfter": {"within": {"number": 2, "unit": "months"}}}} | "lesson" | born 2010-01-05 | 2026-06-01 | NOT_ASSESSED | long after
            "end", "where": {"none": {"occurrence": "review", "onOrAfter": {"within": {"number": 2, "unit": "months"}, "of": "start"}}} | "lesson" | end 2026-03-11 | 2026-03-12 | 2026-03-20 LAPSED 0 | the plan ended the day before
            "end", "where": {"none": {"occurrence": "review", "onOrAfter": {"within": {"number": 2, "unit": "months"}, "of": "start"}}} | "lesson" | end 2026-03-12 | 2026-03-12 | NOT_ASSESSED | it ended on the first of them
            "start" | ["review", "designated-review"] | born 2010-01-05 | 2026-01-12 | 2026-01-21 DUE_SOON 9 | on the day of the initial conference no review can have booked another
            "start" | ["review", "designated-review"] | born 2010-01-05 | 2026-01-13 | NOT_ASSESSED | on the next day one can
            """)
    void asAtADayOnWhichTheyHadNotAllCome(
            String anchor, String expect, String story, LocalDate asAt, String expected, String why)
            throws IOException {
        String rule = "\"for\": " + anchor
                + ", \"due\": {\"within\": {\"number\": 9, \"unit\": \"days\"}}, \"expect\": " + expect;
        PlanHistory history = PlanStory.told("start 2026-01-12; " + story).reaching(FROM_APRIL);

        assertThat(Stranger.rows(Stranger.saying(rule, folder), history, asAt))
                .as(why)
                .isEqualTo(expected);
    }

    private String rows(String rule, String story) throws IOException {
        return Stranger.rows(
                Stranger.saying(rule, folder),
                PlanStory.told("start 2026-01-12; " + story).reaching(FROM_APRIL),
                AS_AT);
    }
}

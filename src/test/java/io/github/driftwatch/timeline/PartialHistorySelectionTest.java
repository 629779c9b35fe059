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
 * Which reviews and designated reviews a rule picks on a plan that began on 12 January 2026, of which the export holds
 * those from 1 April on: what those before may change is not assessed, and nothing else (rulebook, part 12).
 */
class PartialHistorySelectionTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);
    private static final HistoryReach FROM_APRIL = HistoryReach.from(LocalDate.of(2026, 4, 1));

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            {"occurrence": "review", "every": 2, "pick": "last"} | review 2026-05-04; review 2026-06-01 | NOT_ASSESSED | the last of every two may be the first that is known
            {"occurrence": "review", "pick": "last"} | review 2026-05-04; review 2026-06-01 | 2026-06-10 OVERDUE 163 | the last is known
            {"occurrence": "review", "pick": "last"} | born 2010-01-05 | NOT_ASSESSED | none is known, and there may be one
            {"occurrence": "review", "pick": "last"} | review 2026-02-02 | NOT_ASSESSED | one may have come after the one that is known
            {"occurrence": "review", "number": "last"} | review 2026-02-02 | NOT_ASSESSED | by number too
            {"occurrence": "conference", "number": "last"} | born 2010-01-05 | NOT_ASSESSED | the initial one may not be the last
            {"occurrence": "conference", "number": "last"} | review 2026-05-04 | 2026-05-13 OVERDUE 191 | the last conference is known
            "review" | review 2026-02-02 | NOT_ASSESSED; 2026-02-11 OVERDUE 282 | each that is known, and there may be another
            "review" | review 2026-05-04 | 2026-05-13 OVERDUE 191 | those before a review that is known are not told of
            "designated-review" | born 2010-01-05 | none | designated reviews are rare: none is surmised
            {"occurrence": "designated-review", "pick": "last"} | drc 2026-02-02 | NOT_ASSESSED | but which was the last is not known
            {"occurrence": "designated-review", "pick": "last"} | drc 2026-05-04 | 2026-05-13 OVERDUE 191 | where it lies after those days, it is
            {"occurrence": "designated-review", "number": "last"} | drc 2026-02-02 | NOT_ASSESSED | by number too
            "both" | born 2010-01-05 | NOT_ASSESSED | of what is made from both, there may be a review
            "both-turned" | born 2010-01-05 | NOT_ASSESSED | in whichever order
            "designated-by-answer" | born 2010-01-05 | none | of what is made from designated reviews alone, none
            """)
    void whatARuleIsFor(String anchor, String story, String expected, String why) throws IOException {
        String rule = "\"for\": " + anchor
                + ", \"due\": {\"within\": {\"number\": 9, \"unit\": \"days\"}}, \"expect\": \"lesson\"";

        assertThat(rows(rule, story)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            {"occurrence": "review", "number": 2} | {"column": "category", "is": ["NEG"]} | category SAB; review 2026-05-04 | none | not for a plan like this one, whatever is lacking
            {"occurrence": "review", "number": 2} | {"column": "category", "is": ["NEG"]} | category NEG; review 2026-05-04 | NOT_ASSESSED | for one like this
            {"each": {"occurrence": "review", "number": 2}, "where": {"column": "category", "is": ["NEG"]}} | {"planOpen": true} | category SAB; review 2026-05-04 | none | said of one of the things that it is for
            {"each": {"occurrence": "review", "number": 2}, "where": {"column": "category", "is": ["NEG"]}} | {"planOpen": true} | category NEG; review 2026-05-04 | NOT_ASSESSED | where it holds
            {"occurrence": "review", "number": 2} | {"exists": {"occurrence": "lesson", "onOrAfter": "anchor"}} | lesson 2026-06-01; review 2026-05-04 | NOT_ASSESSED | it may hold at a review that is not there
            {"occurrence": "review", "number": 2} | {"exists": {"occurrence": "lesson", "onOrBefore": {"previous": "review"}}} | lesson 2026-04-15; review 2026-05-04 | NOT_ASSESSED | whatever was held before that one
            {"occurrence": "review", "number": 2} | {"exists": {"occurrence": "lesson", "before": {"next": "review"}}} | lesson 2026-04-15; review 2026-05-04 | NOT_ASSESSED | and after it
            {"occurrence": "review", "number": 2} | {"anchorIs": {"occurrence": "review", "quorate": false}} | review 2026-05-04 quorate | NOT_ASSESSED | and whether it was quorate or not
            "start" | {"none": {"occurrence": "review", "state": "scheduled"}} | born 2010-01-05 | NOT_ASSESSED | a review that is not there may have set the day of the next
            "start" | {"none": {"occurrence": "review", "state": "scheduled"}} | review 2026-05-04 | 2026-01-21 OVERDUE 303 | the latest review is known and set none
            "start" | {"none": {"occurrence": "review", "state": "scheduled"}} | review 2026-12-10 | none | one is booked
            "start" | {"none": {"occurrence": "review", "onOrAfter": {"within": {"number": 6, "unit": "months"}}}} | born 2010-01-05 | 2026-01-21 OVERDUE 303 | since July all are known, and none was held
            "start" | {"none": {"occurrence": "review", "number": 2, "onOrAfter": {"within": {"number": 6, "unit": "months"}}}} | review 2026-09-01 | NOT_ASSESSED | the first that is known may be the second
            "start" | {"none": {"occurrence": "review", "number": 1, "onOrAfter": {"within": {"number": 6, "unit": "months"}}}} | review 2026-05-04; review 2026-09-01 | 2026-01-21 OVERDUE 303 | the second that is known is not the first
            "start" | {"none": {"occurrence": "review", "onOrAfter": {"within": {"number": 6, "unit": "months"}}}} | review 2026-12-10 | 2026-01-21 OVERDUE 303 | nor does one that is booked count as held
            "start" | {"none": {"occurrence": "second-or-designated", "onOrAfter": {"within": {"number": 6, "unit": "months"}}}} | review 2026-05-04 | NOT_ASSESSED | any review since could be a second one
            "start" | {"none": {"occurrence": "designated-or-second", "onOrAfter": {"within": {"number": 6, "unit": "months"}}}} | review 2026-05-04 | NOT_ASSESSED | in whichever order
            "start" | {"none": {"occurrence": "both", "onOrAfter": {"within": {"number": 6, "unit": "months"}}}} | review 2026-05-04 | 2026-01-21 OVERDUE 303 | where nothing is counted, those since July are known
            """)
    void whereSomethingHolds(String anchor, String where, String story, String expected, String why)
            throws IOException {
        String rule = "\"for\": " + anchor + ", \"where\": " + where
                + ", \"due\": {\"within\": {\"number\": 9, \"unit\": \"days\"}}, \"expect\": \"legal-panel\"";

        assertThat(rows(rule, story)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource(delimiter = '|', textBlock = """
            "start" | {"within": {"number": 400, "unit": "days"}} | {"occurrence": "review", "state": "scheduled"} | born 2010-01-05 | NOT_ASSESSED | a review that is not there may have set the day of the next
            "start" | {"within": {"number": 400, "unit": "days"}} | {"occurrence": "review", "state": "scheduled"} | review 2026-05-04 | 2027-02-16 MET 0 done 2026-05-04 | what was held had been booked
            {"occurrence": "review", "state": "either"} | {"within": {"number": 183, "unit": "days"}} | "review" | review 2026-12-10 | NOT_ASSESSED; 2027-06-11 PENDING 203 | the rows that are booked are all there: after this one there is none
            "lesson" | {"within": {"number": 60, "unit": "days"}} | "designated-review" | lesson 2026-11-01 | 2026-12-31 PENDING 41 | a designated review has a row where it is booked
            "lesson" | "anchor" | "review" | lesson 2026-02-02; review 2026-02-03 | 2026-02-02 MET_LATE 1 done 2026-02-03 | on the very next day none can have come before
            "lesson" | "anchor" | "review" | lesson 2026-02-02; review 2026-02-04 | NOT_ASSESSED | on the second, one can
            "lesson" | "anchor" | "review" | lesson 2026-03-31; review 2026-05-04 | 2026-03-31 MET_LATE 34 done 2026-05-04 | after the last of those days the first is known
            "lesson" | "anchor" | "review" | lesson 2026-03-30; review 2026-05-04 | NOT_ASSESSED | after the last but one it is not
            """)
    void whatSatisfiesARule(String anchor, String due, String expect, String story, String expected, String why)
            throws IOException {
        String rule = "\"for\": " + anchor + ", \"due\": " + due + ", \"expect\": " + expect;

        assertThat(rows(rule, story)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            "both" | review 2026-09-01 | 2026-09-10 OVERDUE 71 | the latest review is known
            "both-turned" | review 2026-09-01 | 2026-09-10 OVERDUE 71 | in whichever order
            {"occurrence": "both", "number": 1} | review 2026-09-01 | NOT_ASSESSED | which is the first of both is not
            {"occurrence": "both-turned", "number": 1} | review 2026-09-01 | NOT_ASSESSED | nor in that order
            {"occurrence": "designated-review", "number": 1} | review 2026-09-01; drc 2026-05-04 | 2026-05-13 OVERDUE 191 | all designated reviews are
            """)
    void whereTheLatestReviewIsThereAndAllDesignatedOnes(String anchor, String story, String expected, String why)
            throws IOException {
        String rule = "\"for\": " + anchor
                + ", \"due\": {\"within\": {\"number\": 9, \"unit\": \"days\"}}, \"expect\": \"lesson\"";
        PlanHistory history = PlanStory.told("start 2026-01-12; " + story).reaching(HistoryReach.LATEST_ONLY);

        assertThat(Stranger.rows(Stranger.saying(rule, folder), history, AS_AT))
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

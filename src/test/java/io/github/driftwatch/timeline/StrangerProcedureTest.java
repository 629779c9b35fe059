package io.github.driftwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.ProfileLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a profile can say that no shipped one does, each word in a rule of its own. */
class StrangerProcedureTest {

    private static final String PROFILE = """
            {
              "name": "stranger", "version": "1", "title": "A procedure of another place",
              "holidays": ["2026-01-06"],
              "define": { "any-review": [
                { "occurrence": "review", "state": "either" },
                { "occurrence": "designated-review", "state": "either" }
              ], "contact": ["lesson", "core-group"], "second": [{ "occurrence": "review", "number": 2 }] },
              "rules": [{ "id": "S-1", "title": "A rule", "clause": "1", %s }]
            }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{6}")
    @CsvSource(delimiter = '|', textBlock = """
            "start" | {"within": {"number": 10, "unit": "days", "countTheDayItself": true}} | "lesson" | start 2026-01-05 | 2026-01-14 | 2026-01-14 DUE_SOON 0 | the day itself is the first of ten
            "start" | {"within": {"number": 5, "unit": "working-days"}} | "lesson" | start 2026-01-05 | 2026-01-06 | 2026-01-13 DUE_SOON 7 | a holiday of the profile's own, on the 6th
            "start" | {"within": [{"number": 10, "unit": "days", "until": "2026-01-05"}, {"number": 20, "unit": "days", "from": "2026-01-07"}]} | "lesson" | start 2026-01-05 | 2026-01-07 | 2026-01-15 DUE_SOON 8 | the last day of the older number
            "start" | {"within": [{"number": 10, "unit": "days", "until": "2026-01-05"}, {"number": 20, "unit": "days", "from": "2026-01-07"}]} | "lesson" | start 2026-01-07 | 2026-01-07 | 2026-01-27 DUE_SOON 20 | the first day of the newer
            "start" | {"within": [{"number": 10, "unit": "days", "until": "2026-01-05"}, {"number": 20, "unit": "days", "from": "2026-01-07"}]} | "lesson" | start 2026-01-06 | 2026-01-07 | none | between the two
            "start" | {"atLeast": [{"number": 10, "unit": "days", "until": "2026-01-05"}], "before": {"occurrence": "review", "state": "scheduled"}} | "lesson" | start 2026-01-05; review 2026-02-09 | 2026-01-07 | 2026-01-30 DUE_SOON 23 | counted back from a booking
            "start" | {"atLeast": [{"number": 10, "unit": "days", "until": "2026-01-05"}], "before": {"occurrence": "review", "state": "scheduled"}} | "lesson" | start 2026-01-05 | 2026-01-07 | none | nothing to count back from
            "start" | {"atLeast": [{"number": 10, "unit": "days", "until": "2026-01-05"}], "before": {"occurrence": "review", "state": "scheduled"}} | "lesson" | start 2026-01-06; review 2026-02-09 | 2026-01-07 | none | no number that applies
            "start" | {"within": [{"column": "visit_interval_days", "unit": "days"}]} | "lesson" | start 2026-01-05; visit-interval 0 | 2026-01-07 | none | an interval of nothing is none
            "start" | {"within": [{"column": "visit_interval_days", "unit": "days"}]} | "lesson" | start 2026-01-05; visit-interval 1 | 2026-01-06 | 2026-01-06 DUE_SOON 0 | of one day
            "start" | {"beforeReaching": {"number": 1, "unit": "months"}, "of": {"occurrence": "review"}} | "lesson" | start 2026-01-05 | 2026-01-06 | none | a day that does not exist
            "start" | {"laterOf": [{"within": {"number": 10, "unit": "days"}}, {"within": {"number": 20, "unit": "days"}}]} | "lesson" | start 2026-01-05 | 2026-01-06 | 2026-01-25 DUE_SOON 19 | the later of two
            "start" | {"laterOf": [{"within": {"number": 20, "unit": "days"}}, {"within": {"number": 10, "unit": "days"}}]} | "lesson" | start 2026-01-05 | 2026-01-06 | 2026-01-25 DUE_SOON 19 | in whichever order
            "start" | {"laterOf": [{"within": {"number": 20, "unit": "days"}}, "review"]} | "lesson" | start 2026-01-05 | 2026-01-06 | none | where one does not exist
            "start" | {"soonerOf": [{"within": {"number": 20, "unit": "days"}}, {"within": {"number": 10, "unit": "days"}}]} | "lesson" | start 2026-01-05 | 2026-01-06 | 2026-01-15 DUE_SOON 9 | the sooner of two
            "start" | {"soonerOf": ["review", {"within": {"number": 10, "unit": "days"}}]} | "lesson" | start 2026-01-05 | 2026-01-06 | 2026-01-15 DUE_SOON 9 | the one that exists
            "start" | {"firstOf": ["review", "death"]} | "lesson" | start 2026-01-05 | 2026-01-06 | none | none that exists
            "start" | "death" | "lesson" | start 2026-01-05; died 2026-01-20 | 2026-01-20 | 2026-01-20 DUE_SOON 0 | the day of death
            "start" | "death" | "lesson" | start 2026-01-05; died 2026-01-20 | 2026-01-19 | none | which is not known before
            "start" | {"within": {"number": 1, "unit": "months"}, "of": {"occurrence": "birth", "estimatedBy": "expected-birth"}} | "lesson" | start 2026-01-05; expected 2026-01-20 | 2026-01-06 | 2026-02-20 PENDING 45 provisional | an estimate where nothing else is known
            "start" | {"within": {"number": 1, "unit": "months"}, "of": {"occurrence": "birth", "estimatedBy": "expected-birth"}} | "lesson" | start 2026-01-05; expected 2026-01-20 | 2026-03-06 | 2026-02-20 DUE_SOON -14 provisional | it goes on as long as nothing is known
            "start" | {"within": {"number": 1, "unit": "months"}, "of": {"occurrence": "birth", "estimatedBy": "expected-birth"}} | "lesson" | start 2026-01-05; expected 2026-01-20; end 2026-01-10 | 2026-01-12 | none | ended with nothing known
            "start" | {"within": {"number": 1, "unit": "months"}, "of": {"occurrence": "birth", "estimatedBy": "expected-birth"}} | "lesson" | start 2026-01-05 | 2026-01-12 | none | not even an estimate
            "start" | {"within": {"number": 9, "unit": "days"}} | {"occurrence": "lesson", "after": {"previous": "review"}} | start 2026-01-05; lesson 2026-01-02 | 2026-01-06 | 2026-01-14 MET 0 done 2026-01-02 | nothing came before: no bound from below
            "start" | {"within": {"number": 9, "unit": "days"}} | {"occurrence": "lesson", "onOrAfter": {"previous": "review"}} | start 2026-01-05; lesson 2026-01-02 | 2026-01-06 | 2026-01-14 MET 0 done 2026-01-02 | nor this way
            "start" | {"within": {"number": 9, "unit": "days"}} | {"occurrence": "lesson", "onOrBefore": {"previous": "review"}} | start 2026-01-05; lesson 2026-01-06 | 2026-01-07 | 2026-01-14 DUE_SOON 7 | but nothing lies before what never was
            "start" | {"within": {"number": 9, "unit": "days"}} | {"occurrence": "lesson", "after": {"occurrence": "review"}} | start 2026-01-05; lesson 2026-01-06 | 2026-01-07 | 2026-01-14 DUE_SOON 7 | nor after another that does not exist
            "start" | {"within": {"number": 9, "unit": "days"}} | {"occurrence": "visit", "every": 2} | start 2026-01-05; visit 2026-01-01; visit 2026-01-02; visit 2026-01-06; visit 2026-01-08 | 2026-01-10 | 2026-01-14 MET 0 done 2026-01-08 | every second visit, of which the first lies before
            "start" | {"within": {"number": 9, "unit": "days"}} | {"occurrence": "review", "state": "either", "pick": "last"} | start 2026-01-05; review 2026-01-08 scheduled | 2026-01-08 | 2026-01-14 SCHEDULED 6 booked 2026-01-08 | booked for today is not held
            "lesson" | {"within": {"number": 5, "unit": "days"}} | "designated-review" | start 2026-01-05; lesson 2026-01-08; drc 2026-01-08 scheduled | 2026-01-08 | 2026-01-13 DUE_SOON 5 | a booking on the anchor's own day does not come after it
            "start" | {"birthday": 18} | "lesson" | start 2026-01-05 | 2026-01-12 | none | no birth
            "start" | {"next": "review"} | "lesson" | start 2026-01-05; review 2026-01-12; review 2026-01-14 | 2026-01-14 | 2026-01-12 OVERDUE 2 | the next review after it
            {"occurrence": "review", "number": 1} | {"next": {"occurrence": "review", "state": "either"}} | "lesson" | start 2026-01-05; review 2026-01-12; review 2026-01-16 | 2026-01-14 | 2026-01-16 DUE_SOON 2 | not the review itself
            {"occurrence": "review", "number": 1} | {"next": "review"} | "lesson" | start 2026-01-05; review 2026-01-12 | 2026-01-14 | none | there is none
            "expected-birth" | {"within": {"number": 10, "unit": "days"}} | "lesson" | start 2026-01-05; expected 2026-01-20 | 2026-01-19 | none | an anchor of a later day makes nothing
            "expected-birth" | {"within": {"number": 10, "unit": "days"}} | "lesson" | start 2026-01-05; expected 2026-01-20 | 2026-01-20 | 2026-01-30 DUE_SOON 10 | it does on its day
            "end" | {"within": {"number": 10, "unit": "days"}} | "lesson" | start 2026-01-05; end 2026-01-07 | 2026-01-08 | 2026-01-17 LAPSED 0 | a rule on the ending
            {"day": "review"} | {"within": {"number": 10, "unit": "days"}} | "lesson" | start 2026-01-05 | 2026-01-08 | none | an anchor on a day that does not exist
            {"day": {"within": {"number": 3, "unit": "days"}, "of": "start"}} | {"within": {"number": 10, "unit": "days"}} | "lesson" | start 2026-01-05 | 2026-01-07 | none | an anchor on a day that has not come
            {"day": {"within": {"number": 3, "unit": "days"}, "of": "start"}} | {"within": {"number": 10, "unit": "days"}} | "lesson" | start 2026-01-05 | 2026-01-08 | 2026-01-18 DUE_SOON 10 | an anchor on a day worked out
            {"day": {"within": {"number": 7, "unit": "days"}, "of": "start"}} | {"within": {"number": 10, "unit": "days"}} | "lesson" | start 2026-01-05; end 2026-01-12 | 2026-01-14 | none | nor one on the day that the plan ended
            {"occurrence": "visit", "every": 2} | {"within": {"number": 10, "unit": "days"}} | "lesson" | start 2026-01-05; visit 2026-01-07; visit 2026-01-08; visit 2026-01-09; visit 2026-01-10; visit 2026-01-11 | 2026-01-12 | 2026-01-18 DUE_SOON 6; 2026-01-20 DUE_SOON 8 | every second visit
            {"occurrence": "visit", "pick": "last"} | {"within": {"number": 10, "unit": "days"}} | "lesson" | start 2026-01-05; visit 2026-01-07; visit 2026-01-08 | 2026-01-12 | 2026-01-18 DUE_SOON 6 | the last visit
            {"occurrence": "visit", "atHome": true} | {"within": {"number": 10, "unit": "days"}} | "lesson" | start 2026-01-05; visit 2026-01-07 home; visit 2026-01-08 not-home; visit 2026-01-09 | 2026-01-12 | 2026-01-17 DUE_SOON 5 | visits at home
            {"occurrence": "review", "fromNumber": 2, "toNumber": 3} | {"within": {"number": 10, "unit": "days"}} | "lesson" | start 2026-01-05; review 2026-01-07; review 2026-01-08; review 2026-01-09; review 2026-01-10 | 2026-01-12 | 2026-01-18 DUE_SOON 6; 2026-01-19 DUE_SOON 7 | the second and third
            {"occurrence": "review", "outcome": "continue"} | {"within": {"number": 10, "unit": "days"}} | "lesson" | start 2026-01-05; review 2026-01-07 outcome=CONTINUE; review 2026-01-08 outcome=END; review 2026-01-09 | 2026-01-12 | 2026-01-17 DUE_SOON 5 | what a review decided
            {"occurrence": "legal-panel", "outcome": "went-to-court"} | {"within": {"number": 10, "unit": "days"}} | "lesson" | start 2026-01-05; legal-panel 2026-01-07 outcome=Went_to_Court; legal-panel 2026-01-08 outcome=none; legal-panel 2026-01-09 | 2026-01-12 | 2026-01-17 DUE_SOON 5 | what came of an event, however it is written
            {"occurrence": "designated-review", "quorate": false} | {"within": {"number": 10, "unit": "days"}} | "lesson" | start 2026-01-05; drc 2026-01-07 not-quorate; drc 2026-01-08 | 2026-01-12 | 2026-01-17 DUE_SOON 5 | a designated review that was not quorate
            {"occurrence": "conference", "serviceManagerAttended": false} | {"within": {"number": 10, "unit": "days"}} | "lesson" | start 2026-01-05; icpc 2026-01-05 not-quorate; review 2026-01-07 not-manager not-quorate | 2026-01-12 | 2026-01-17 DUE_SOON 5 | nothing is known of who attended the initial conference
            {"occurrence": "lesson", "onOrAfter": {"within": {"number": 2, "unit": "days"}, "of": "start"}, "before": {"within": {"number": 4, "unit": "days"}, "of": "start"}} | {"within": {"number": 10, "unit": "days"}} | "legal-panel" | start 2026-01-05; lesson 2026-01-06; lesson 2026-01-07; lesson 2026-01-08; lesson 2026-01-09 | 2026-01-12 | 2026-01-17 DUE_SOON 5; 2026-01-18 DUE_SOON 6 | between two days
            {"occurrence": "lesson", "on": "start"} | {"within": {"number": 10, "unit": "days"}} | "legal-panel" | start 2026-01-05; lesson 2026-01-04; lesson 2026-01-05; lesson 2026-01-06 | 2026-01-12 | 2026-01-15 DUE_SOON 3 | on a day
            {"occurrence": "lesson", "onOrBefore": "review"} | {"within": {"number": 10, "unit": "days"}} | "legal-panel" | start 2026-01-05; lesson 2026-01-06 | 2026-01-12 | none | a bound that does not exist agrees with nothing
            {"occurrence": "lesson", "noOlderThan": {"number": 2, "unit": "days", "at": "review"}} | {"within": {"number": 10, "unit": "days"}} | "legal-panel" | start 2026-01-05; lesson 2026-01-06 | 2026-01-12 | none | nor does an age at a day that does not exist
            "start" | {"within": {"number": 10, "unit": "days"}} | {"occurrence": "lesson", "by": "conference-chair"} | start 2026-01-05; lesson 2026-01-06 by=Conference_Chair | 2026-01-07 | 2026-01-15 MET 0 done 2026-01-06 | made by a role, however it is written
            "start" | {"within": {"number": 10, "unit": "days"}} | {"occurrence": "lesson", "by": "conference-chair"} | start 2026-01-05; lesson 2026-01-06 conference-chair team-manager | 2026-01-07 | 2026-01-15 MET 0 done 2026-01-06 | or agreed to by it
            "start" | {"within": {"number": 10, "unit": "days"}} | {"occurrence": "lesson", "by": "conference-chair"} | start 2026-01-05; lesson 2026-01-06 by=team-manager; lesson 2026-01-07 | 2026-01-07 | 2026-01-15 DUE_SOON 8 | by another, and by nobody said
            "start" | {"within": {"number": 10, "unit": "days"}} | {"occurrence": "visit", "pick": "last"} | start 2026-01-05; visit 2026-01-05; visit 2026-01-06 | 2026-01-07 | 2026-01-15 MET 0 done 2026-01-06 | the last of them satisfies
            "start" | {"within": {"number": 10, "unit": "days"}} | {"occurrence": "visit", "pick": "last"} | start 2026-01-05; visit 2026-01-06; visit 2026-01-07 | 2026-01-07 | 2026-01-15 MET 0 done 2026-01-07 | and not the first after the anchor
            "start" | {"within": {"number": 10, "unit": "days"}} | {"occurrence": "lesson", "every": 2, "onOrAfter": "start"} | start 2026-01-05; lesson 2026-01-05; lesson 2026-01-05 | 2026-01-07 | 2026-01-15 MET 0 done 2026-01-05 | every second, on the anchor's own day where it is said so
            "start" | {"within": {"number": 10, "unit": "days"}} | {"occurrence": "lesson", "every": 2} | start 2026-01-05; lesson 2026-01-06; lesson 2026-01-11; end 2026-01-11 | 2026-01-14 | 2026-01-15 MET 0 done 2026-01-11 | the second came on the day of the end
            "start" | {"within": {"number": 10, "unit": "days"}} | {"occurrence": "lesson", "every": 2} | start 2026-01-05; lesson 2026-01-06; lesson 2026-01-12; end 2026-01-11 | 2026-01-14 | 2026-01-15 LAPSED 0 | the second came the day after the end
            "start" | {"within": {"number": 10, "unit": "days"}} | {"occurrence": "visit", "every": 2} | start 2026-01-05; visit 2026-01-05; visit 2026-01-05; visit 2026-01-06; visit 2026-01-07 | 2026-01-07 | 2026-01-15 MET 0 done 2026-01-07 | every second, after the anchor
            "start" | {"within": {"number": 10, "unit": "days"}} | {"occurrence": "visit", "seen": false, "inARow": 2} | start 2026-01-05; visit 2026-01-06 not-seen; visit 2026-01-12 not-seen; end 2026-01-11 | 2026-01-14 | 2026-01-15 LAPSED 0 | the second in a row came after the end
            "start" | {"within": {"number": 10, "unit": "days"}} | ["lesson", "legal-panel"] | start 2026-01-05; lesson 2026-01-08; legal-panel 2026-01-07 | 2026-01-09 | 2026-01-15 MET 0 done 2026-01-07 | the first of several
            "start" | {"within": {"number": 10, "unit": "days"}} | ["legal-panel", "lesson"] | start 2026-01-05; lesson 2026-01-08; legal-panel 2026-01-07 | 2026-01-09 | 2026-01-15 MET 0 done 2026-01-07 | in whichever order
            "start" | {"within": {"number": 10, "unit": "days"}} | ["review", "designated-review"] | start 2026-01-05; review 2026-01-12; drc 2026-01-11 | 2026-01-09 | 2026-01-15 SCHEDULED 6 booked 2026-01-11 | the first booked of several
            "start" | {"within": {"number": 10, "unit": "days"}} | ["designated-review", "review"] | start 2026-01-05; review 2026-01-12; drc 2026-01-11 | 2026-01-09 | 2026-01-15 SCHEDULED 6 booked 2026-01-11 | in whichever order
            "start" | {"within": {"number": 10, "unit": "days"}} | "any-review" | start 2026-01-05; review 2026-01-12; drc 2026-01-11 | 2026-01-09 | 2026-01-15 SCHEDULED 6 booked 2026-01-11 | a definition holds bookings too
            "start" | {"within": {"number": 10, "unit": "days"}} | "any-review" | start 2026-01-05; review 2026-01-12; drc 2026-01-08 | 2026-01-09 | 2026-01-15 MET 0 done 2026-01-08 | and what was held
            "start" | {"within": {"number": 9, "unit": "days"}, "of": {"occurrence": "visit", "pick": "last"}} | "lesson" | start 2026-01-05; visit 2026-01-06; visit 2026-01-08 | 2026-01-09 | 2026-01-17 DUE_SOON 8 | counted from the last visit
            "start" | {"within": {"number": 9, "unit": "days"}, "of": {"occurrence": "review", "state": "either"}} | "lesson" | start 2026-01-05; review 2026-01-07; review 2026-01-12 | 2026-01-09 | 2026-01-16 DUE_SOON 7 | from the first review, held or booked: what was held comes first
            "start" | {"within": {"number": 9, "unit": "days"}, "of": {"occurrence": "review", "state": "either"}} | "lesson" | start 2026-01-05; review 2026-01-12 | 2026-01-09 | 2026-01-21 DUE_SOON 12 | where none was held, the one that is booked
            "start" | {"soonerOf": [{"within": {"number": 1, "unit": "months"}, "of": {"occurrence": "birth", "estimatedBy": "expected-birth"}}, {"within": {"number": 9, "unit": "days"}, "of": "review"}]} | "lesson" | start 2026-01-05; expected 2026-01-20 | 2026-01-06 | 2026-02-20 PENDING 45 provisional | an estimate beside a day that has none
            {"occurrence": "review", "state": "either"}, "where": {"anchorIs": {"occurrence": "review", "state": "scheduled"}} | {"within": {"number": 10, "unit": "days"}} | "lesson" | start 2026-01-05; review 2026-01-07; review 2026-01-12 | 2026-01-09 | 2026-01-22 DUE_SOON 13 | of those held and booked, the one that is booked
            {"occurrence": "review", "state": "either"}, "where": {"anchorIs": "review"} | {"within": {"number": 10, "unit": "days"}} | "lesson" | start 2026-01-05; review 2026-01-07; review 2026-01-12 | 2026-01-09 | 2026-01-17 DUE_SOON 8 | the one that was held
            {"occurrence": "review", "state": "either"}, "where": {"anchorIs": {"occurrence": "review", "state": "either"}} | {"within": {"number": 10, "unit": "days"}} | "lesson" | start 2026-01-05; review 2026-01-07; review 2026-01-12 | 2026-01-09 | 2026-01-17 DUE_SOON 8; 2026-01-22 DUE_SOON 13 | both
            {"occurrence": "review", "state": "either"}, "where": {"anchorIs": {"occurrence": "review", "state": "either", "pick": "last"}} | {"within": {"number": 10, "unit": "days"}} | "lesson" | start 2026-01-05; review 2026-01-07; review 2026-01-12 | 2026-01-09 | 2026-01-22 DUE_SOON 13 | the last of both
            {"occurrence": "review", "state": "either"}, "where": {"anchorIs": {"occurrence": "review", "pick": "last"}} | {"within": {"number": 10, "unit": "days"}} | "lesson" | start 2026-01-05; review 2026-01-06; review 2026-01-07; review 2026-01-12 | 2026-01-09 | 2026-01-17 DUE_SOON 8 | the last that was held
            "lesson", "where": {"anchorIs": {"occurrence": "designated-review", "state": "either"}} | {"within": {"number": 10, "unit": "days"}} | "legal-panel" | start 2026-01-05; lesson 2026-01-09; drc 2026-01-09 scheduled | 2026-01-09 | none | what is booked for the day has not happened on it
            "lesson", "where": {"anchorIs": {"occurrence": "designated-review", "state": "either", "pick": "last"}} | {"within": {"number": 10, "unit": "days"}} | "legal-panel" | start 2026-01-05; lesson 2026-01-09; drc 2026-01-09 scheduled | 2026-01-09 | none | nor as the last
            {"occurrence": "contact", "by": "conference-chair"} | {"within": {"number": 10, "unit": "days"}} | "legal-panel" | start 2026-01-05; lesson 2026-01-07 by=conference-chair; core-group 2026-01-08 | 2026-01-09 | 2026-01-17 DUE_SOON 8 | of a core group it is not known who made it
            {"occurrence": "contact", "agreedBy": ["conference-chair"]} | {"within": {"number": 10, "unit": "days"}} | "legal-panel" | start 2026-01-05; lesson 2026-01-06; lesson 2026-01-07 conference-chair; core-group 2026-01-08 | 2026-01-09 | 2026-01-17 DUE_SOON 8 | nor who agreed to it
            {"occurrence": "contact", "outcome": "good"} | {"within": {"number": 10, "unit": "days"}} | "legal-panel" | start 2026-01-05; lesson 2026-01-07 outcome=good; core-group 2026-01-08 | 2026-01-09 | 2026-01-17 DUE_SOON 8 | nor what came of it
            {"occurrence": "lesson", "noOlderThan": {"number": 2, "unit": "days", "at": {"within": {"number": 5, "unit": "days"}, "of": "start"}}} | {"within": {"number": 10, "unit": "days"}} | "legal-panel" | start 2026-01-05; lesson 2026-01-07; lesson 2026-01-08; lesson 2026-01-10; lesson 2026-01-11 | 2026-01-12 | 2026-01-18 DUE_SOON 6; 2026-01-20 DUE_SOON 8 | two days old at most on a day, and not after it
            "review" | {"atLeast": {"number": 3, "unit": "days"}, "before": "anchor"} | "lesson" | start 2026-01-05; review 2026-01-12; end 2026-01-12 | 2026-01-14 | 2026-01-09 MISSED 3 | what must be done before a meeting on the end itself
            "review" | {"within": {"number": 3, "unit": "days"}} | "lesson" | start 2026-01-05; review 2026-01-12; end 2026-01-12 | 2026-01-14 | none | but not what must be done after it
            "start" | {"within": {"number": 10, "unit": "days"}} | {"occurrence": "review", "state": "scheduled"} | start 2026-01-05; review 2026-01-07 | 2026-01-09 | 2026-01-15 MET 0 done 2026-01-07 | what was held had been booked
            "start" | {"within": {"number": 10, "unit": "days"}} | "second" | start 2026-01-05; review 2026-01-06; review 2026-01-08 | 2026-01-09 | 2026-01-15 MET 0 done 2026-01-08 | a definition can go by number
            "start" | {"birthday": 18} | "lesson" | start 2026-01-05; lesson 2026-01-06 | 2026-01-12 | none | done, but due on no day
            "start" | {"within": {"number": 10, "unit": "days", "when": {"none": {"occurrence": "lesson", "onOrBefore": {"occurrence": "birth", "estimatedBy": "expected-birth"}}}}} | "legal-panel" | start 2026-01-05; expected 2026-01-20; lesson 2026-01-06 | 2026-01-07 | 2026-01-15 DUE_SOON 8 | an estimate that leaves no day at all does not count
            """)
    void countsAndPicks(
            String anchor, String due, String expect, String story, LocalDate asAt, String expected, String why)
            throws IOException {
        String rule = "\"for\": " + anchor + ", \"due\": " + due + ", \"expect\": " + expect;

        assertThat(trace(rule, story, asAt)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            {"any": [{"column": "category", "is": ["NEG"]}, {"column": "category", "is": ["PHY"]}]} | category phy | true | one of them
            {"any": [{"column": "category", "is": ["NEG"]}, {"column": "category", "is": ["PHY"]}]} | category SAB | false | none of them
            {"all": [{"column": "category"}, {"column": "date_of_birth"}]} | category SAB | false | not all of them
            {"all": [{"column": "category"}, {"column": "date_of_birth"}]} | category SAB; born 2010-01-05 | true | all of them
            {"not": {"column": "category"}} | category SAB | false | filled
            {"not": {"column": "category"}} | born 2010-01-05 | true | not filled
            {"column": "start_date", "from": "2026-01-05"} | born 2010-01-05 | true | the first day
            {"column": "start_date", "from": "2026-01-06"} | born 2010-01-05 | false | the day before it
            {"column": "start_date", "until": "2026-01-05"} | born 2010-01-05 | true | the last day
            {"column": "start_date", "until": "2026-01-04"} | born 2010-01-05 | false | the day after it
            {"column": "date_of_birth", "until": "2026-01-04"} | category SAB | false | no day at all
            {"planOpen": true} | end 2026-01-08 | false | ended today
            {"planOpen": false} | end 2026-01-08 | true | ended today, and asked for
            {"planOpen": false} | end 2026-01-09 | false | an end to come
            {"exists": "review"} | review 2026-01-08 | true | one held
            {"exists": {"occurrence": "review", "state": "scheduled"}} | review 2026-01-08 | false | none booked
            {"exists": {"occurrence": "review", "state": "scheduled"}} | review 2026-01-09 | true | one booked
            {"exists": "review"} | review 2026-01-09 | false | none held
            {"anchorIs": {"occurrence": "lesson", "number": 1}} | born 2010-01-05 | true | the lesson itself
            {"anchorIs": {"occurrence": "lesson", "number": 2}} | lesson 2026-01-08 | false | the other lesson
            {"madeBeforeBirth": true} | born 2026-01-06 | true | born the day after the conference
            {"madeBeforeBirth": true} | born 2026-01-05 | false | born on its day
            {"exists": {"occurrence": "review", "planContinues": true}} | review 2026-01-08; end 2026-01-08 | false | the plan ended with it
            {"exists": {"occurrence": "review", "planContinues": true}} | review 2026-01-07; end 2026-01-08 | true | the plan ended after it
            {"exists": {"occurrence": "review", "planContinues": true}} | review 2026-01-08 | true | the plan runs on
            {"exists": {"occurrence": "review", "state": "scheduled"}} | review 2026-01-08 next 2026-01-08 | false | a next date that is the review's own
            {"exists": "designated-review"} | designated-review 2026-01-08 | false | an event that bears the name of a meeting is none
            {"exists": "any-review"} | any-review 2026-01-08 | false | nor is one that bears the name of a definition
            {"exists": "visit"} | visit 2026-01-09 | false | a visit of a later day
            {"exists": "visit"} | visit 2026-01-08; end 2026-01-07 | false | a visit after the end
            {"exists": "core-group"} | core-group 2026-01-08; end 2026-01-07 | false | a core group after the end
            {"exists": "core-group"} | core-group 2026-01-07; end 2026-01-07 | true | a core group on the end
            {"exists": {"occurrence": "core-group", "state": "scheduled"}} | core-group 2026-01-09; end 2026-01-07 | false | nothing is booked after the end
            {"exists": {"occurrence": "designated-review", "state": "scheduled"}} | drc 2026-01-09; end 2026-01-07 | false | nor a designated review
            {"exists": "designated-review"} | drc 2026-01-08; end 2026-01-07 | false | nor has one been held
            {"exists": "icpc"} | icpc 2026-01-09 | false | the initial conference is still to come
            {"exists": "icpc"} | icpc 2026-01-08 | true | the initial conference is today
            {"exists": "expected-birth"} | born 2026-01-06 | false | born, and no date was expected
            {"exists": "expected-birth"} | born 2026-01-09 | true | a birth to come is expected
            {"planOpen": false} | end 2026-01-07 | true | what comes on the end itself
            {"planOpen": false} | end 2026-01-06 | false | what comes after the end is not asked about
            {"exists": {"occurrence": "visit", "seen": false, "inARow": 2}} | visit 2026-01-07 not-seen | false | not seen once
            {"exists": {"occurrence": "visit", "seen": false, "inARow": 2}} | visit 2026-01-07 not-seen; visit 2026-01-08 not-seen | true | not seen twice in a row
            """)
    void forbidsUnderACondition(String condition, String story, boolean holds, String why) throws IOException {
        String rule = "\"for\": \"lesson\", \"forbid\": " + condition;
        String whole = "start 2026-01-05; lesson 2026-01-07; " + story;

        assertThat(trace(rule, whole, LocalDate.of(2026, 1, 8)).contains("2026-01-07 BREACH 0"))
                .as(why)
                .isEqualTo(holds);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            "from": "2026-01-05" | true | the first day
            "from": "2026-01-06" | false | the day before it
            "until": "2026-01-05" | true | the last day
            "until": "2026-01-04" | false | the day after it
            "from": "2026-01-01", "until": "2026-01-31" | true | between
            """)
    void holdsForSomeAnchors(String dates, boolean inForce, String why) throws IOException {
        String rule = "\"for\": \"start\", \"forbid\": {\"planOpen\": true}, " + dates;

        assertThat(trace(rule, "start 2026-01-05", LocalDate.of(2026, 1, 8)))
                .as(why)
                .isEqualTo(inForce ? "2026-01-05 BREACH 0" : "none");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            category SAB     | 2026-01-15 DUE_SOON 7                                   | filled
            born 2010-01-05  | A rule NOT_ASSESSED (the category is not known) | not filled, though another column is
            """)
    void needsAColumnOfThePlan(String story, String expected, String why) throws IOException {
        String rule = """
                "for": "start", "due": { "within": { "number": 10, "unit": "days" } },
                "expect": "lesson", "needs": ["category"]
                """;

        assertThat(trace(rule, "start 2026-01-05; " + story, LocalDate.of(2026, 1, 8)))
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            lesson 2026-01-12; review 2026-01-14 | 2026-01-20 | 2026-01-10 MET_LATE 2 done 2026-01-12 | late, before the meeting
            lesson 2026-01-14; review 2026-01-14 | 2026-01-20 | 2026-01-10 MET_LATE 4 done 2026-01-14 | on the day of the meeting
            lesson 2026-01-15; review 2026-01-14 | 2026-01-20 | 2026-01-10 MISSED 4 | after it
            review 2026-01-20 | 2026-01-20 | 2026-01-10 MISSED 10 | the meeting is today
            lesson 2026-01-04; review 2026-01-14 | 2026-01-20 | 2026-01-10 MET 0 done 2026-01-04 | long before
            lesson 2026-01-15 | 2026-01-20 | 2026-01-10 MET_LATE 5 done 2026-01-15 | no meeting has been held
            """)
    void isDoneBeforeAMeeting(String story, LocalDate asAt, String expected, String why) throws IOException {
        String rule = """
                "for": "start", "due": { "within": { "number": 5, "unit": "days" } },
                "expect": "lesson", "doneBefore": "review"
                """;

        assertThat(trace(rule, "start 2026-01-05; " + story, asAt)).as(why).isEqualTo(expected);
    }

    /** Due on 10 January, before the plan's tenth day, 14 January. */
    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            lesson 2026-01-14                 | 2026-01-20 | false | 2026-01-10 MET_LATE 4 done 2026-01-14 | on the day
            lesson 2026-01-15                 | 2026-01-20 | false | 2026-01-10 MISSED 4                   | after it
            lesson 2026-01-15                 | 2026-01-13 | false | 2026-01-10 OVERDUE 3                  | it is still to come
            lesson 2026-01-15                 | 2026-01-14 | false | 2026-01-10 MISSED 4                   | it has come today
            lesson 2026-01-13; end 2026-01-12 | 2026-01-20 | false | 2026-01-10 MISSED 2                   | the plan ended first, after the due date
            lesson 2026-01-13; end 2026-01-10 | 2026-01-20 | false | 2026-01-10 LAPSED 0                   | the plan ended first, on the due date
            lesson 2026-01-15; end 2026-01-14 | 2026-01-20 | false | 2026-01-10 MISSED 4                   | the plan ended on the day
            lesson 2026-01-13; end 2026-01-12 | 2026-01-20 | true  | 2026-01-10 MET_LATE 3 done 2026-01-13 | the rule outlives the plan
            lesson 2026-01-15; end 2026-01-12 | 2026-01-20 | true  | 2026-01-10 MISSED 4                   | and so does the day
            lesson 2026-01-15; end 2026-01-12 | 2026-01-13 | true  | 2026-01-10 OVERDUE 3                  | which is still to come
            """)
    void isDoneBeforeADayWhileThePlanRuns(String story, LocalDate asAt, boolean outlives, String expected, String why)
            throws IOException {
        String rule = """
                "for": "start", "due": { "within": { "number": 5, "unit": "days" } }, "outlivesPlan": %s,
                "expect": "lesson", "doneBefore": { "within": { "number": 9, "unit": "days" } }
                """.formatted(outlives);

        assertThat(trace(rule, "start 2026-01-05; " + story, asAt)).as(why).isEqualTo(expected);
    }

    private String trace(String rule, String story, LocalDate asAt) throws IOException {
        Path file = Files.writeString(folder.resolve("stranger.json"), PROFILE.formatted(rule));
        Profile profile = new ProfileLoader().load(file.toString());
        return Trace.inWords(Trace.obligations(profile, PlanStory.told(story), asAt).stream());
    }
}

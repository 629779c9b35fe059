package io.github.driftwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.Holds;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as held, as booked and as ended on a day, whatever the export says of later ones. */
class AsAtTest {

    @Holds(value = "one-a-day", rows = "two reviews on one day are one")
    @Holds(value = "designated-review", rows = "a designated review is no review")
    @Holds(
            value = "after-the-end",
            rows = {"a review on the end counts", "a review after the end does not", "a visit after the end"})
    @Holds(value = "not-yet", rows = "said to be held on a later day: ignored")
    @Holds(
            value = "booked-in-order",
            rows = {
                "the first booked, in date order, is the third review",
                "the date that the review set",
                "a row comes before it"
            })
    @Holds(value = "NY-6", rows = "one on the day of the conference is not the first")
    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            RC-1 | start 2026-01-05; review 2026-03-02                     | 2026-03-01 | Review 1 2026-04-06 SCHEDULED 36 booked 2026-03-02 | no status and later: booked
            RC-1 | start 2026-01-05; review 2026-03-02                     | 2026-03-02 | Review 1 2026-04-06 MET 0 done 2026-03-02          | no status and today: held
            RC-1 | start 2026-01-05; review 2026-03-02 held                | 2026-03-01 | Review 1 2026-04-06 PENDING 36                     | said to be held on a later day: ignored
            RC-1 | start 2026-01-05; review 2026-03-02 held                | 2026-03-02 | Review 1 2026-04-06 MET 0 done 2026-03-02          | held today
            RC-1 | start 2026-01-05; review 2026-03-02 scheduled           | 2026-03-02 | Review 1 2026-04-06 SCHEDULED 35 booked 2026-03-02 | booked for today
            RC-1 | start 2026-01-05; review 2026-03-02 scheduled           | 2026-03-03 | Review 1 2026-04-06 PENDING 34                     | booked for a day that has passed
            RC-1 | start 2026-01-05; review 2026-03-02 cancelled           | 2026-03-03 | Review 1 2026-04-06 PENDING 34                     | cancelled
            RC-1 | start 2026-01-05; review 2026-03-02 postponed           | 2026-03-01 | Review 1 2026-04-06 PENDING 36                     | postponed
            RC-1 | start 2026-01-05; review 2026-03-02 rearranged          | 2026-03-03 | Review 1 2026-04-06 PENDING 34                     | rearranged
            RC-1 | start 2026-01-05; review 2026-03-02 unrecognised        | 2026-03-03 | Review 1 2026-04-06 PENDING 34                     | a status that is no word of the list
            RC-1 | start 2026-01-05; odd-row 2026-03-02                    | 2026-03-03 | Review 1 2026-04-06 PENDING 34                     | a type that is no word of the list
            RC-1 | start 2026-01-05; drc 2026-03-02                        | 2026-03-03 | Review 1 2026-04-06 PENDING 34                     | a designated review is no review
            RC-1 | start 2026-01-05; icpc-row 2026-03-02                   | 2026-03-03 | Review 1 2026-04-06 PENDING 34                     | nor is the initial conference's own row
            RC-1 | start 2026-01-05; icpc 2026-01-12                       | 2026-01-11 | none                                               | the conference is still to come
            RC-1 | start 2026-01-05; icpc 2026-01-12                       | 2026-01-12 | Review 1 2026-04-13 PENDING 91                     | the conference is today
            RC-1 | start 2026-01-05                                        | 2026-01-05 | Review 1 2026-04-06 PENDING 91                     | the plan begins today
            RC-1 | start 2026-01-05; icpc 2025-12-15                       | 2026-01-04 | none                                               | the plan begins tomorrow, whatever came before
            RC-1 | start 2026-01-05; end 2026-01-05                        | 2026-01-10 | none                                               | ended on the day that it began
            RC-1 | start 2026-01-05; end 2026-04-01; review 2026-04-01     | 2026-04-10 | Review 1 2026-04-06 MET 0 done 2026-04-01          | a review on the end counts
            RC-1 | start 2026-01-05; end 2026-04-01; review 2026-04-02     | 2026-04-10 | Review 1 2026-04-06 LAPSED 0                       | a review after the end does not
            RC-1 | start 2026-01-05; end 2026-04-01; review 2026-04-15     | 2026-04-10 | Review 1 2026-04-06 LAPSED 0                       | an ended plan has nothing booked
            RC-1 | start 2026-01-05; end 2026-04-01; review 2026-04-03     | 2026-03-31 | Review 1 2026-04-06 SCHEDULED 6 booked 2026-04-03  | an end to come is disregarded, for bookings too
            RC-2 | start 2026-01-05; review 2026-03-02; review 2026-03-02; review 2026-03-03 | 2026-03-05 | Review 2 2026-09-01 MET 0 done 2026-03-03; Review 3 2026-09-02 PENDING 181 | two reviews on one day are one
            RC-2 | start 2026-01-05; review 2026-03-02; review 2026-03-02 scheduled; review 2026-08-03 scheduled | 2026-03-02 | Review 2 2026-09-01 SCHEDULED 183 booked 2026-08-03 | held and booked on one day: held
            RC-2 | start 2026-01-05; review 2026-03-02; review 2026-08-03; review 2027-01-11 scheduled; review 2026-12-07 scheduled | 2026-08-04 | Review 2 2026-09-01 MET 0 done 2026-08-03; Review 3 2027-02-02 SCHEDULED 182 booked 2026-12-07 | the first booked, in date order, is the third review
            RC-2 | start 2026-01-05; review 2026-03-02 next 2026-08-03     | 2026-03-05 | Review 2 2026-09-01 SCHEDULED 180 booked 2026-08-03 | the date that the review set
            RC-2 | start 2026-01-05; review 2026-03-02 next 2026-08-03; review 2026-09-07 scheduled | 2026-03-05 | Review 2 2026-09-01 SCHEDULED_LATE 180 booked 2026-09-07 | a row comes before it
            RC-2 | start 2026-01-05; review 2026-03-02 next 2026-08-03; review 2026-09-07 cancelled | 2026-03-05 | Review 2 2026-09-01 SCHEDULED 180 booked 2026-08-03 | a cancelled row does not
            RC-2 | start 2026-01-05; review 2026-03-02 next 2026-08-03; review 2026-08-03 cancelled | 2026-03-05 | Review 2 2026-09-01 PENDING 180 | the review of that very day was called off
            RC-2 | start 2026-01-05; review 2026-03-02 next 2026-08-03; drc 2026-08-03 cancelled | 2026-03-05 | Review 2 2026-09-01 SCHEDULED 180 booked 2026-08-03 | a designated review of that day was
            RC-2 | start 2026-01-05; review 2026-03-02 next 2026-08-03; review 2026-08-03 held | 2026-03-05 | Review 2 2026-09-01 SCHEDULED 180 booked 2026-08-03 | as at a day before it was held
            NY-7 | start 2026-01-05; core-group 2026-01-14; end 2026-02-20; core-group 2026-03-10 | 2026-03-01 | Core group 2 2026-02-25 LAPSED 0 | an ended plan has no core group booked
            NY-6 | start 2026-01-05; core-group 2026-01-05; core-group 2026-01-19 | 2026-03-01 | Core group 1 2026-01-19 MET 0 done 2026-01-19 | one on the day of the conference is not the first
            RC-4 | start 2026-01-05; icpc-row 2026-01-05 not-quorate | 2026-01-10 | Review 1 2026-02-05 DUE_SOON 26 | the initial conference's own row
            RC-4 | start 2026-01-05; icpc-row 2026-01-05 not-quorate cancelled | 2026-01-10 | Next review NOT_ASSESSED (quorate is not recorded for Initial conference) | one that did not take place says nothing
            RC-4 | start 2026-01-05; icpc-row 2026-02-01 not-quorate scheduled | 2026-01-10 | Next review NOT_ASSESSED (quorate is not recorded for Initial conference) | nor does one to come
            RC-4 | start 2026-01-05; icpc-row 2025-12-29 not-quorate; icpc-row 2026-01-05 quorate | 2026-01-10 | none | of two the one of its day
            RC-4 | start 2026-01-05; icpc-row 2026-01-05 quorate; icpc-row 2026-01-05 not-quorate | 2026-01-10 | none | of two of its day the first
            RC-4 | start 2026-01-05; icpc-row 2025-12-20 not-quorate; icpc-row 2025-12-29 quorate | 2026-01-10 | Review 1 2026-02-05 DUE_SOON 26 | of two of other days the first
            RC-4 | start 2026-01-05; icpc-row 2026-01-05; icpc-row 2025-12-29 not-quorate | 2026-01-10 | Review 1 2026-02-05 DUE_SOON 26 | the one that says anything
            RC-4 | start 2026-01-05; review 2026-01-05 not-quorate | 2026-01-10 | Next review NOT_ASSESSED (quorate is not recorded for Initial conference) | a review's row says nothing of it
            RC-2 | start 2026-01-05; review 2026-03-02 next 2026-08-03; review 2026-04-06 | 2026-04-07 | Review 2 2026-09-01 MET 0 done 2026-04-06; Review 3 2026-10-06 PENDING 182 | only the latest review's counts
            RC-2 | start 2026-01-05; review 2026-03-02 next 2026-08-03; review 2026-04-06 | 2026-04-05 | Review 2 2026-09-01 SCHEDULED 149 booked 2026-04-06 | as at a day before the second, which is booked then
            RC-2 | start 2026-01-05; review 2026-03-02 next 2026-08-03; review 2026-04-06 held | 2026-04-05 | Review 2 2026-09-01 SCHEDULED 149 booked 2026-08-03 | as at a day before it, when it was not known
            RC-2 | start 2026-01-05; review 2026-03-02 next 2026-03-02     | 2026-03-02 | Review 2 2026-09-01 PENDING 183                    | a date that is the review's own
            RC-2 | start 2026-01-05; review 2026-03-02 next 2026-08-03; end 2026-06-01 | 2026-06-02 | Review 2 2026-09-01 LAPSED 0            | ended: nothing is booked
            DR-5 | start 2026-01-05; drift-concern 2026-03-02              | 2026-03-01 | none                                               | an event of a later day
            DR-5 | start 2026-01-05; drift-concern 2026-03-02; drc 2026-03-10 held; drc 2026-03-20 | 2026-03-15 | 2026-04-02 MET 0 done 2026-03-10 | held comes before booked
            DR-5 | start 2026-01-05; drift-concern 2026-03-02; drc 2026-03-10 unrecognised | 2026-03-15 | 2026-04-02 DUE_SOON 18          | a designated review of no known status
            DR-5 | start 2026-01-05; drift-concern 2026-03-02; end 2026-03-10; drc 2026-03-11 | 2026-03-15 | 2026-04-02 LAPSED 0          | a designated review after the end
            NY-7 | start 2026-01-05; core-group 2026-01-14; core-group 2026-02-10 held | 2026-02-01 | Core group 2 2026-02-25 DUE_SOON 24 | a core group of a later day
            NY-7 | start 2026-01-05; core-group 2026-01-14; core-group 2026-02-10 | 2026-02-01 | Core group 2 2026-02-25 SCHEDULED 24 booked 2026-02-10 | booked then
            NY-7 | start 2026-01-05; core-group 2026-01-14; core-group 2026-02-10 cancelled; core-group 2026-02-20 | 2026-02-21 | Core group 2 2026-02-25 MET 0 done 2026-02-20 | a cancelled one has no number
            NY-7 | start 2026-01-05; core-group 2026-01-14; end 2026-02-10; core-group 2026-02-11 | 2026-02-21 | Core group 2 2026-02-25 LAPSED 0   | a core group after the end
            NY-10 | start 2026-01-14; visit 2026-01-20 seen                | 2026-01-19 | 2026-01-28 PENDING 9                               | a visit of a later day
            NY-10 | start 2026-01-14; end 2026-01-19; visit 2026-01-20 seen | 2026-02-19 | 2026-01-28 LAPSED 0                               | a visit after the end
            """)
    void isWhatWasKnownThatDay(String rule, String story, LocalDate asAt, String expected, String why) {
        assertThat(Trace.of(rule, story, asAt)).as(why).isEqualTo(expected);
    }

    @Test
    void aPlanThatBeginsLaterHasNoObligationsAtAll() {
        assertThat(Trace.obligations(
                        Trace.profile("designated-review"),
                        PlanStory.told("start 2026-01-05; icpc 2025-12-01; born 2008-01-10; drift-concern 2025-12-20"),
                        LocalDate.of(2026, 1, 4)))
                .isEmpty();
    }

    @Test
    void rowsComeSortedByRuleAndThenAnchor() {
        assertThat(Trace.obligations(
                        Trace.profile("calderdale"),
                        PlanStory.told("start 2025-01-06; review 2025-09-01; review 2025-03-03"),
                        LocalDate.of(2026, 1, 4)))
                .extracting(o -> o.rule().id() + " " + o.anchor() + " " + o.anchorName() + ": " + o.requirement())
                .containsExactly(
                        "CD-1 2025-01-06 Initial conference: Review 3",
                        "CD-5 2025-01-06 Start of the plan: Plan ended by 24 months",
                        "RC-1 2025-01-06 Initial conference: Review 1",
                        "RC-2 2025-03-03 Review 1: Review 2",
                        "RC-2 2025-09-01 Review 2: Review 3");
    }

    @Test
    void aRowThatIsNotAssessedNamesWhatItIsAbout() {
        assertThat(Trace.obligations(
                        Trace.profile("designated-review"),
                        PlanStory.told("start 2026-01-05; review 2026-01-06; review 2026-01-07"),
                        LocalDate.of(2026, 1, 8)))
                .filteredOn(o -> o.status() == Status.NOT_ASSESSED)
                .extracting(o -> o.rule().id() + " " + o.anchor() + " " + o.anchorName())
                .containsExactly(
                        "RC-10 2026-01-07 Review 2",
                        "RC-14 null null",
                        "RC-4 2026-01-05 Initial conference",
                        "RC-9 null null");
    }
}

package io.github.driftwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.Holds;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the designated review rules ask beside their limits, worked by hand. */
class DesignatedReviewTest {

    @Holds(
            value = "DR-3",
            rows = {"called for by the third review", "put off on the last day", "put off a day late"})
    @Holds(value = "DR-4", rows = "one conference satisfies both limits")
    @Holds(value = "DR-5", rows = "two concerns on one day are one; a conference of that day counts")
    @Holds(
            value = "DR-7",
            rows = {"ended by a designated review", "a review was held that day"})
    @Holds(
            value = "DR-8",
            rows = {"put off, on whatever day", "the booking's day has passed", "held before it"})
    @Holds(
            value = "DR-9",
            rows = {"in time", "a day late", "the next conference's report"})
    @Holds(value = "DR-10", rows = "sent before it was held")
    @Holds(
            value = "DR-13",
            rows = {"agreed at it", "agreed the day after"})
    @ParameterizedTest(name = "{0} as at {2}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            DR-1 | start 2024-11-30; review 2025-02-10; review 2025-07-10; review 2026-02-20 scheduled | 2026-02-01 | Review 3 2026-02-28 SCHEDULED 27 booked 2026-02-20 | two held: the first booked is the third
            DR-1 | start 2024-11-30; review 2025-02-10; review 2026-03-10 scheduled; review 2026-02-10 scheduled | 2026-02-01 | Review 3 2026-02-28 SCHEDULED_LATE 27 booked 2026-03-10 | one held: the second booked is the third
            DR-1 | start 2024-11-30; review 2025-02-10 next 2026-02-10 | 2026-02-01 | Review 3 2026-02-28 DUE_SOON 27 | the date that the first review set is the second's
            DR-1 | start 2024-11-30; review 2025-02-10; review 2026-02-01; review 2026-02-01 scheduled; review 2026-02-20 scheduled | 2026-02-01 | Review 3 2026-02-28 SCHEDULED 27 booked 2026-02-20 | a booking on a day that a review was held has no number
            DR-2 | start 2024-11-30; review 2025-02-10; review 2025-07-10; review 2026-02-10 scheduled; review 2026-07-10 scheduled | 2026-02-01 | Review 4 2026-08-30 SCHEDULED 210 booked 2026-07-10 | the second booked is the fourth
            DR-3 | start 2024-11-01 | 2026-01-31 | none | 15 months are not reached
            DR-3 | start 2024-11-01 | 2026-02-01 | 2026-04-30 PENDING 88 | they are
            DR-3 | start 2024-11-01; drc 2026-01-31 | 2026-02-02 | 2026-04-30 PENDING 87 | held before it was called for
            DR-3 | start 2024-11-01; drc 2026-02-01 | 2026-02-02 | 2026-04-30 MET 0 done 2026-02-01 | held on the day that called for it
            DR-3 | start 2024-11-01; review 2025-01-06; review 2025-03-03; review 2025-05-05 | 2025-05-05 | 2026-04-30 PENDING 360 | called for by the third review
            DR-3 | start 2024-11-01; review 2025-01-06; review 2025-03-03; review 2025-05-05; end 2025-05-05 | 2025-05-06 | none | the third review ended the plan
            DR-3 | start 2024-08-31; drc-postponed 2026-02-27 | 2026-03-01 | 2026-02-27 WAIVED 0 | put off on the last day
            DR-3 | start 2024-08-31; drc-postponed 2026-02-28 | 2026-03-01 | 2026-02-27 OVERDUE 2 | put off a day late
            DR-3 | start 2024-08-31; drc-postponed 2026-02-27; drc 2026-03-05 | 2026-03-10 | 2026-02-27 WAIVED 0 done 2026-03-05 | put off, then held late
            DR-3 | start 2024-08-31; drc-postponed 2026-01-15; drc 2026-02-20 | 2026-03-10 | 2026-02-27 MET 0 done 2026-02-20 | put off, yet held in time
            DR-3 | start 2024-08-31; drc-postponed 2026-01-15 | 2026-02-01 | 2026-02-27 WAIVED 0 | put off before it was due
            DR-3 | start 2024-08-31; drc-postponed 2026-01-15; end 2026-03-05 | 2026-03-10 | 2026-02-27 WAIVED 0 | put off, then ended
            DR-3 | start 2024-08-31; drc-postponed 2026-01-15 | 2026-01-10 | 2026-02-27 PENDING 48 | put off after the as-at date
            DR-4 | start 2024-08-31; drc 2026-02-20 | 2026-03-10 | 2026-08-31 MET 0 done 2026-02-20 | one conference satisfies both limits
            DR-5 | start 2025-01-06; drift-concern 2026-03-02; drift-concern 2026-03-02; drc 2026-03-02 | 2026-03-10 | 2026-04-02 MET 0 done 2026-03-02 | two concerns on one day are one; a conference of that day counts
            DR-7 | start 2025-01-06; drc 2026-03-02; end 2026-03-02 | 2026-03-02 | 2026-03-02 BREACH 0 | ended by a designated review
            DR-7 | start 2025-01-06; drc 2026-03-02; review 2026-03-02; end 2026-03-02 | 2026-03-02 | none | a review was held that day
            DR-7 | start 2025-01-06; drc 2026-03-02; end 2026-03-03 | 2026-03-03 | none | ended on another day
            DR-7 | start 2025-01-06; drc 2026-03-02 cancelled; end 2026-03-02 | 2026-03-02 | none | it was not held
            DR-8 | start 2025-01-06; review 2025-03-03; review 2025-08-04; review 2026-01-12 | 2026-01-12 | 2026-01-12 DUE_SOON 0 | the third review's own day
            DR-8 | start 2025-01-06; review 2025-03-03; review 2025-08-04; review 2026-01-12 | 2026-01-13 | 2026-01-12 OVERDUE 1 | the day after
            DR-8 | start 2025-01-06; review 2025-03-03; review 2025-08-04; review 2026-01-12; drc 2026-03-02 scheduled | 2026-01-13 | 2026-01-12 MET 0 booked 2026-03-02 | booked
            DR-8 | start 2025-01-06; review 2025-03-03; review 2025-08-04; review 2026-01-12; drc 2026-03-02 scheduled | 2026-03-03 | 2026-01-12 OVERDUE 50 | the booking's day has passed
            DR-8 | start 2025-01-06; review 2025-03-03; review 2025-08-04; review 2026-01-12; drc 2026-01-12 | 2026-01-13 | 2026-01-12 MET 0 done 2026-01-12 | held on the day
            DR-8 | start 2025-01-06; review 2025-03-03; review 2025-08-04; review 2026-01-12; drc 2026-01-09 | 2026-01-13 | 2026-01-12 OVERDUE 1 | held before it
            DR-8 | start 2025-01-06; review 2025-03-03; review 2025-08-04; review 2026-01-12; drc-postponed 2025-12-01 | 2026-01-13 | 2026-01-12 MET 0 done 2025-12-01 | put off, on whatever day
            DR-8 | start 2025-01-06; review 2025-03-03; review 2025-08-04; review 2026-01-12; end 2026-02-02 | 2026-02-05 | 2026-01-12 MISSED 21 | ended without
            DR-8 | start 2025-01-06; review 2025-03-03; review 2025-08-04; review 2026-01-12; end 2026-01-12 | 2026-02-05 | none | the third review ended the plan
            DR-9 | start 2025-01-06; drc 2026-03-16 scheduled | 2026-02-08 | 2026-03-09 PENDING 29 | before the warning window
            DR-9 | start 2025-01-06; drc 2026-03-16 scheduled | 2026-03-08 | 2026-03-09 DUE_SOON 1 | the day before
            DR-9 | start 2025-01-06; drc 2026-03-16 scheduled | 2026-03-09 | 2026-03-09 DUE_SOON 0 | a week before the conference
            DR-9 | start 2025-01-06; drc 2026-03-16 scheduled | 2026-03-10 | 2026-03-09 OVERDUE 1 | the day after
            DR-9 | start 2025-01-06; drc 2026-03-16 scheduled | 2026-03-16 | 2026-03-09 OVERDUE 7 | booked for today
            DR-9 | start 2025-01-06; drc 2026-03-16; single-report-available 2026-03-09 | 2026-03-10 | 2026-03-09 MET 0 done 2026-03-09 | in time
            DR-9 | start 2025-01-06; drc 2026-03-16; single-report-available 2026-03-10 | 2026-03-20 | 2026-03-09 MET_LATE 1 done 2026-03-10 | a day late
            DR-9 | start 2025-01-06; drc 2026-03-16; single-report-available 2026-03-16 | 2026-03-20 | 2026-03-09 MET_LATE 7 done 2026-03-16 | on the day of the conference
            DR-9 | start 2025-01-06; drc 2026-03-16; single-report-available 2026-03-17 | 2026-03-20 | 2026-03-09 MISSED 7 | after the conference
            DR-9 | start 2025-01-06; drc 2026-03-16; end 2026-03-16 | 2026-03-20 | 2026-03-09 MISSED 7 | a conference on the end itself
            DR-9 | start 2025-01-06; drc 2025-01-06 | 2025-01-10 | 2024-12-30 MISSED 7 | a designated review on the day of the initial conference counts: only a review does not
            DR-9 | start 2025-01-06; drc 2025-09-01; single-report-available 2025-09-01; drc 2026-03-16 | 2026-03-20 | 2025-08-25 MET_LATE 7 done 2025-09-01; 2026-03-09 MISSED 7 | the last conference's report
            DR-9 | start 2025-01-06; drc 2025-09-01; single-report-available 2025-09-02; drc 2026-03-16 | 2026-03-20 | 2025-08-25 MISSED 7; 2026-03-09 MET 0 done 2025-09-02 | the next conference's report
            DR-9 | start 2025-01-06; drc 2026-03-16 scheduled; single-report-available 2026-03-10; drc 2026-04-20 scheduled | 2026-03-10 | 2026-03-09 MET_LATE 1 done 2026-03-10; 2026-04-13 PENDING 34 | a conference booked before it bounds it too
            DR-10 | start 2025-01-06; drc 2026-04-01; drc-minutes-sent 2026-03-31 | 2026-04-02 | 2026-04-17 DUE_SOON 15 | sent before it was held
            DR-11 | start 2024-06-03; review 2024-08-05; review 2025-01-20; review 2025-07-07; review 2026-04-01; end 2026-04-01 | 2026-04-02 | none | the fourth review ended the plan
            DR-13 | start 2025-01-06; drc 2026-03-02 | 2026-03-02 | 2026-03-02 DUE_SOON 0 | the conference's own day
            DR-13 | start 2025-01-06; drc 2026-03-02 | 2026-03-03 | 2026-03-02 OVERDUE 1 | the day after
            DR-13 | start 2025-01-06; drc 2026-03-02; trajectory-agreed 2026-03-01 | 2026-03-03 | 2026-03-02 OVERDUE 1 | agreed before it
            DR-13 | start 2025-01-06; drc 2026-03-02; trajectory-agreed 2026-03-02 | 2026-03-03 | 2026-03-02 MET 0 done 2026-03-02 | agreed at it
            DR-13 | start 2025-01-06; drc 2026-03-02; trajectory-agreed 2026-03-03 | 2026-03-03 | 2026-03-02 MET_LATE 1 done 2026-03-03 | agreed the day after
            """)
    void stands(String rule, String story, LocalDate asAt, String expected, String why) {
        assertThat(Trace.of(rule, story, asAt)).as(why).isEqualTo(expected);
    }
}

package io.github.driftwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.Holds;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules of managing a plan ask beside their limits, worked by hand. */
class NorthYorkshireTest {

    @Holds(
            value = "NY-3",
            rows = {"not ended by the review", "audited before the end"})
    @Holds(
            value = "NY-4",
            rows = {
                "given before the second review",
                "given at the second review",
                "no second review: given at the start"
            })
    @Holds(
            value = "NY-5",
            rows = {"at 21 months", "a day too early"})
    @Holds(value = "NY-8", rows = "core groups up to the first review start nothing and end nothing")
    @Holds(
            value = "NY-9",
            rows = {"two weeks before", "two months before", "too early by a day"})
    @Holds(
            value = "NY-10",
            rows = {"not seen, and not known", "a visit before the birth starts nothing"})
    @Holds(
            value = "NY-11",
            rows = {"seen, but not alone", "a chain, one anchor a day"})
    @Holds(
            value = "NY-12",
            rows = {"seen on the conference's own day", "seen on the review's day", "booked later than it is due"})
    @Holds(value = "NY-13", rows = "completed on the day")
    @Holds(
            value = "NY-14",
            rows = {"for the conference before", "the day after the conference before"})
    @Holds(
            value = "NY-15",
            rows = {"not known in between", "each is the second of two"})
    @Holds(
            value = "NY-16",
            rows = {"judged at the review before", "judged the day after it", "one category"})
    @Holds(
            value = "NY-17",
            rows = {"the first since the latest conference", "the booking's day has passed"})
    @Holds(
            value = "NY-18",
            rows = {"the date that the review set", "ended"})
    @ParameterizedTest(name = "{0} as at {2}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            NY-3 | start 2025-10-01; review 2025-12-01; review 2026-01-31; end 2026-01-31 | 2026-02-01 | none | ended at the second review
            NY-3 | start 2025-10-01; review 2026-01-30; end 2026-01-31 | 2026-02-01 | none | not ended by the review
            NY-3 | start 2025-10-01; review 2026-01-31; end 2026-01-31; closure-audit 2026-01-30 | 2026-02-01 | 2026-02-28 DUE_SOON 27 | audited before the end
            NY-4 | start 2025-01-31; review 2025-04-01; review 2025-09-01; review 2026-03-20 scheduled | 2026-03-01 | 2026-03-20 DUE_SOON 19 | the third review is booked
            NY-4 | start 2025-01-31; review 2025-04-01; review 2025-09-01; review 2026-03-20 scheduled; manager-advice 2025-08-31 | 2026-03-01 | 2026-03-20 DUE_SOON 19 | given before the second review
            NY-4 | start 2025-01-31; review 2025-04-01; review 2025-09-01; review 2026-03-20 scheduled; manager-advice 2025-09-01 | 2026-03-01 | 2026-03-20 MET 0 done 2025-09-01 | given at the second review
            NY-4 | start 2025-01-31; manager-advice 2025-01-31 | 2026-03-01 | 2026-02-28 MET 0 done 2025-01-31 | no second review: given at the start
            NY-4 | start 2025-01-31; manager-advice 2025-01-30 | 2026-03-01 | 2026-02-28 OVERDUE 1 | given before the start
            NY-4 | start 2025-01-31; review 2025-04-01; review 2026-03-20 scheduled | 2026-02-28 | 2026-02-28 DUE_SOON 0 | only the second is booked
            NY-4 | start 2025-01-31; review 2025-04-01; review 2026-03-20 scheduled; review 2026-06-08 scheduled | 2026-02-28 | 2026-06-08 PENDING 100 | the second booked is the third
            NY-4 | start 2025-01-31; review 2025-04-01; review 2025-09-01; review 2026-01-12; review 2026-06-08 scheduled | 2026-02-28 | 2026-01-12 OVERDUE 47 | held comes before booked
            NY-5 | start 2024-02-29; alternatives-discussed 2025-11-29 | 2026-03-01 | 2026-02-28 MET 0 done 2025-11-29 | at 21 months
            NY-5 | start 2024-02-29; alternatives-discussed 2025-11-28 | 2026-03-01 | 2026-02-28 OVERDUE 1 | a day too early
            NY-6 | start 2026-04-01; core-group 2026-04-08; core-group 2026-04-16 | 2026-04-20 | Core group 1 2026-04-17 MET 0 done 2026-04-08 | the first of two
            NY-7 | start 2026-04-01; core-group 2026-04-08; core-group 2026-05-21 | 2026-06-01 | Core group 2 2026-05-20 MET_LATE 1 done 2026-05-21 | six weeks and a day
            NY-8 | start 2025-09-01; core-group 2025-11-03; review 2025-12-01; core-group 2025-12-01 | 2025-12-02 | 2026-02-01 PENDING 61 | core groups up to the first review start nothing and end nothing
            NY-8 | start 2025-09-01; core-group 2025-11-03 | 2025-12-02 | none | no first review
            NY-9 | start 2026-01-05; review 2026-04-13 scheduled | 2026-03-29 | 2026-03-30 DUE_SOON 1 | the day before
            NY-9 | start 2026-01-05; review 2026-04-13 scheduled | 2026-03-31 | 2026-03-30 OVERDUE 1 | the day after
            NY-9 | start 2026-01-05; review 2026-04-13; core-group 2026-03-30 | 2026-03-31 | 2026-03-30 MET 0 done 2026-03-30 | two weeks before
            NY-9 | start 2026-01-05; review 2026-04-13; core-group 2026-03-31 | 2026-04-20 | 2026-03-30 MET_LATE 1 done 2026-03-31 | a day late
            NY-9 | start 2026-01-05; review 2026-04-13; core-group 2026-04-13 | 2026-04-20 | 2026-03-30 MET_LATE 14 done 2026-04-13 | on the review's day
            NY-9 | start 2026-01-05; review 2026-04-13; core-group 2026-04-14 | 2026-04-20 | 2026-03-30 MISSED 14 | after the review
            NY-9 | start 2026-01-05; review 2026-04-13; core-group 2026-02-13 | 2026-04-20 | 2026-03-30 MET 0 done 2026-02-13 | two months before
            NY-9 | start 2026-01-05; review 2026-04-13; core-group 2026-02-12 | 2026-04-20 | 2026-03-30 MISSED 14 | too early by a day
            NY-9 | start 2026-01-05; review 2026-04-13; core-group 2026-03-25 scheduled | 2026-03-20 | 2026-03-30 SCHEDULED 10 booked 2026-03-25 | a core group is booked
            NY-9 | start 2026-01-05; review 2026-04-13; core-group 2026-04-13 scheduled | 2026-03-20 | 2026-03-30 SCHEDULED_LATE 10 booked 2026-04-13 | booked for the review's day
            NY-9 | start 2026-01-05; review 2026-04-13; core-group 2026-04-14 scheduled | 2026-03-20 | 2026-03-30 DUE_SOON 10 | booked for after the review
            NY-9 | start 2026-01-05; review 2026-02-09; core-group 2026-02-09; review 2026-03-23; end 2026-03-23 | 2026-03-25 | 2026-01-26 MET_LATE 14 done 2026-02-09; 2026-03-09 MISSED 14 | not one on the day of the conference before; a review on the end counts
            NY-9 | start 2026-01-05; review 2026-02-09 scheduled; core-group 2026-02-09 scheduled; review 2026-03-23 scheduled | 2026-01-20 | 2026-01-26 SCHEDULED_LATE 6 booked 2026-02-09; 2026-03-09 PENDING 48 | a review booked before it bounds it too
            NY-10 | start 2026-01-14 | 2026-01-24 | 2026-01-28 PENDING 4 | before its own warning window
            NY-10 | start 2026-01-14 | 2026-01-25 | 2026-01-28 DUE_SOON 3 | the first day of it
            NY-10 | start 2026-01-14; visit 2026-01-20 not-seen; visit 2026-01-21 | 2026-01-29 | 2026-01-28 OVERDUE 1 | not seen, and not known
            NY-10 | start 2026-01-14; expected 2026-03-02; visit 2026-01-20 seen | 2026-01-29 | none | not born
            NY-10 | start 2026-01-14; born 2026-02-02; visit 2026-01-20 seen; visit 2026-02-12 seen | 2026-02-13 | 2026-02-16 MET 0 done 2026-02-12; 2026-02-26 PENDING 13 | a visit before the birth starts nothing
            NY-10 | start 2026-01-14; visit 2026-01-13 seen | 2026-01-29 | 2026-01-28 OVERDUE 1 | a visit before the plan starts nothing
            NY-10 | start 2026-01-14; visit 2026-01-14 seen | 2026-01-29 | 2026-01-28 OVERDUE 1 | nor does one of its first day
            NY-11 | start 2026-01-14; visit 2026-01-13 alone | 2026-02-26 | 2026-02-25 OVERDUE 1 | alone before the plan starts nothing
            NY-11 | start 2026-01-14; visit 2026-01-20 seen not-alone | 2026-02-26 | 2026-02-25 OVERDUE 1 | seen, but not alone
            NY-11 | start 2026-01-14; visit 2026-01-20 alone; visit 2026-01-20 awake; visit 2026-02-02 awake | 2026-02-03 | 2026-02-25 MET 0 done 2026-01-20; 2026-03-03 MET 0 done 2026-02-02; 2026-03-16 PENDING 41 | a chain, one anchor a day
            NY-11 | start 2026-01-14; expected 2026-03-02; visit 2026-01-20 alone | 2026-01-29 | none | not born
            NY-12 | start 2026-01-05 | 2026-01-10 | 2026-04-05 PENDING 85 | by the day that the first review is due
            NY-12 | start 2026-01-05; review 2026-03-02 scheduled | 2026-03-02 | 2026-03-02 DUE_SOON 0 | by the day that it is booked for
            NY-12 | start 2026-01-05; review 2026-05-01 scheduled | 2026-04-04 | 2026-04-05 DUE_SOON 1 | booked later than it is due
            NY-12 | start 2026-01-05 | 2026-04-06 | 2026-04-05 OVERDUE 1 | the day after
            NY-12 | start 2026-01-05; visit 2026-01-06 bedroom | 2026-01-10 | 2026-04-05 MET 0 done 2026-01-06 | seen on the day after the conference
            NY-12 | start 2026-01-05; visit 2026-01-05 bedroom | 2026-01-10 | 2026-04-05 PENDING 85 | seen on the conference's own day
            NY-12 | start 2026-01-05; visit 2026-04-06 bedroom | 2026-04-10 | 2026-04-05 MET_LATE 1 done 2026-04-06 | seen late, and the review is still to come
            NY-12 | start 2026-01-05; visit 2026-01-06 not-bedroom; visit 2026-01-07 | 2026-04-06 | 2026-04-05 OVERDUE 1 | not seen, and not known
            NY-12 | start 2026-01-05; review 2026-03-02 | 2026-03-03 | 2026-03-02 MISSED 0; 2026-09-02 PENDING 183 | not seen by the review
            NY-12 | start 2026-01-05; review 2026-03-02; visit 2026-03-02 bedroom | 2026-03-03 | 2026-03-02 MET 0 done 2026-03-02; 2026-09-02 PENDING 183 | seen on the review's day
            NY-12 | start 2026-01-05; review 2026-03-02; visit 2026-03-03 bedroom | 2026-03-03 | 2026-03-02 MISSED 0; 2026-09-02 MET 0 done 2026-03-03 | seen the day after
            NY-12 | start 2026-01-05; review 2026-03-02; end 2026-03-02 | 2026-03-03 | 2026-03-02 MISSED 0 | a review on the end counts, and nothing runs after it
            NY-13 | start 2026-01-05; strategy-meeting 2026-03-30; assessment-completed 2026-03-30 | 2026-03-31 | 2026-05-21 MET 0 done 2026-03-30 | completed on the day
            NY-14 | start 2026-01-05; review 2026-04-13 scheduled | 2026-04-01 | 2026-04-02 DUE_SOON 1 | the day before; five working days reach back over Easter
            NY-14 | start 2026-01-05; review 2026-04-13 scheduled | 2026-04-02 | 2026-04-02 DUE_SOON 0 | the day
            NY-14 | start 2026-01-05; review 2026-04-13 scheduled | 2026-04-03 | 2026-04-02 OVERDUE 1 | the day after
            NY-14 | start 2026-01-05; review 2026-04-13; agency-reports-shared 2026-04-02 | 2026-04-20 | 2026-04-02 MET 0 done 2026-04-02 | on the last day
            NY-14 | start 2026-01-05; review 2026-04-13; agency-reports-shared 2026-04-07 | 2026-04-20 | 2026-04-02 MET_LATE 5 done 2026-04-07 | late
            NY-14 | start 2026-01-05; review 2026-04-13; agency-reports-shared 2026-04-14 | 2026-04-20 | 2026-04-02 MISSED 11 | after the review
            NY-14 | start 2026-01-05; review 2026-04-13; agency-reports-shared 2026-01-05 | 2026-04-20 | 2026-04-02 MISSED 11 | for the conference before
            NY-14 | start 2026-01-05; review 2026-04-13; agency-reports-shared 2026-01-06 | 2026-04-20 | 2026-04-02 MET 0 done 2026-01-06 | the day after the conference before
            NY-14 | start 2026-01-05; review 2026-04-13; end 2026-04-13 | 2026-04-20 | 2026-04-02 MISSED 11 | a review on the end counts
            NY-15 | start 2025-09-01; visit 2025-12-12 not-seen | 2025-12-22 | none | once
            NY-15 | start 2025-09-01; visit 2025-12-12 not-seen; visit 2025-12-13 seen; visit 2025-12-15 not-seen | 2025-12-22 | none | seen in between
            NY-15 | start 2025-09-01; visit 2025-12-12 not-seen; visit 2025-12-13; visit 2025-12-15 not-seen | 2025-12-22 | none | not known in between
            NY-15 | start 2025-09-01; visit 2025-12-12 not-seen; visit 2025-12-15 not-seen; visit 2025-12-16 not-seen; visit 2025-12-17 not-seen | 2025-12-17 | 2025-12-22 DUE_SOON 5; 2025-12-23 DUE_SOON 6; 2025-12-24 DUE_SOON 7 | each is the second of two
            NY-15 | start 2025-09-01; visit 2025-12-12 not-seen; visit 2025-12-15 not-seen; access-action-agreed 2025-12-14 | 2025-12-17 | 2025-12-22 DUE_SOON 5 | agreed before the second visit
            NY-15 | start 2025-09-01; visit 2025-12-12 not-seen; visit 2025-12-15 not-seen; access-action-agreed 2025-12-15 | 2025-12-17 | 2025-12-22 MET 0 done 2025-12-15 | agreed on its day
            NY-15 | start 2025-09-01; visit 2025-12-12 not-seen; visit 2025-12-15 not-seen; visit 2025-12-15 seen | 2025-12-17 | 2025-12-22 DUE_SOON 5 | a visit of the same day is not after it
            NY-16 | start 2026-01-05; category MUL; review 2026-04-06; end 2026-04-06 | 2026-04-06 | 2026-04-06 BREACH 0 | several categories, not judged
            NY-16 | start 2026-01-05; category mul; review 2026-04-06; end 2026-04-06 | 2026-04-06 | 2026-04-06 BREACH 0 | in small letters
            NY-16 | start 2026-01-05; category MUL; review 2026-04-06; end 2026-04-06; categories-judged 2026-04-06 | 2026-04-06 | none | judged at the review
            NY-16 | start 2026-01-05; category MUL; review 2026-04-06; end 2026-04-06; categories-judged 2026-04-07 | 2026-04-08 | 2026-04-06 BREACH 0 | judged a day late
            NY-16 | start 2026-01-05; category MUL; review 2026-02-02; review 2026-04-06; end 2026-04-06; categories-judged 2026-02-02 | 2026-04-06 | 2026-04-06 BREACH 0 | judged at the review before
            NY-16 | start 2026-01-05; category MUL; review 2026-02-02; review 2026-04-06; end 2026-04-06; categories-judged 2026-02-03 | 2026-04-06 | none | judged the day after it
            NY-16 | start 2026-01-05; category NEG; review 2026-04-06; end 2026-04-06 | 2026-04-06 | none | one category
            NY-16 | start 2026-01-05; review 2026-04-06; end 2026-04-06 | 2026-04-06 | none | no category given
            NY-16 | start 2026-01-05; category MUL; review 2026-04-05; end 2026-04-06 | 2026-04-06 | none | not ended by a review
            NY-17 | start 2026-01-05; core-group 2026-01-14 | 2026-01-14 | 2026-01-14 DUE_SOON 0 | the first core group's own day
            NY-17 | start 2026-01-05; core-group 2026-01-14 | 2026-01-15 | 2026-01-14 OVERDUE 1 | the day after
            NY-17 | start 2026-01-05; core-group 2026-01-14; core-group 2026-02-20 scheduled | 2026-01-15 | 2026-01-14 MET 0 booked 2026-02-20 | the next is booked
            NY-17 | start 2026-01-05; core-group 2026-01-14; core-group 2026-02-20 | 2026-02-21 | 2026-01-14 MET 0 done 2026-02-20 | the next was held
            NY-17 | start 2026-01-05; core-group 2026-01-14; core-group 2026-02-20 scheduled | 2026-02-21 | 2026-01-14 OVERDUE 38 | the booking's day has passed
            NY-17 | start 2026-01-05; core-group 2026-01-14; review 2026-03-02; core-group 2026-03-02 | 2026-03-05 | none | none since the latest conference
            NY-17 | start 2026-01-05; core-group 2026-01-14; review 2026-03-02; core-group 2026-03-10 | 2026-03-11 | 2026-03-10 OVERDUE 1 | the first since the latest conference
            NY-17 | start 2026-01-05; core-group 2026-01-14; end 2026-01-20 | 2026-01-20 | none | ended
            NY-18 | start 2026-01-05 | 2026-01-05 | 2026-01-05 DUE_SOON 0 | the conference's own day
            NY-18 | start 2026-01-05; review 2026-03-02 | 2026-03-03 | 2026-03-02 OVERDUE 1 | the day after
            NY-18 | start 2026-01-05; review 2026-03-02 next 2026-08-31 | 2026-08-31 | 2026-03-02 MET 0 booked 2026-08-31 | the date that the review set
            NY-18 | start 2026-01-05; review 2026-03-02 next 2026-08-31; end 2026-06-01 | 2026-06-01 | none | ended
            """)
    void stands(String rule, String story, LocalDate asAt, String expected, String why) {
        assertThat(Trace.of(rule, story, asAt)).as(why).isEqualTo(expected);
    }
}

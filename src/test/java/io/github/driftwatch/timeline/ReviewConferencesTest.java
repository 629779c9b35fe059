package io.github.driftwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.Holds;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the review conferences rules ask beside their limits, worked by hand. */
class ReviewConferencesTest {

    @Holds(
            value = "on-the-conference",
            rows = {"a review on the day of the initial conference is none", "nor one before it"})
    @Holds(value = "not-known", rows = "an unknown quorum is not read as no")
    @Holds(
            value = "RC-3",
            rows = {"an estimate is never overdue", "after which they bind", "no sooner, so not provisional"})
    @Holds(
            value = "RC-5",
            rows = {"28 days before the nine months", "too early by a day"})
    @Holds(
            value = "RC-6",
            rows = {"ended by a review that was not quorate", "ended on another day", "not known"})
    @Holds(
            value = "RC-7",
            rows = {"on the day", "a day late", "at the second review", "not at the review"})
    @Holds(
            value = "RC-8",
            rows = {"the date that the review set", "a booking whose day has passed"})
    @Holds(value = "RC-9", rows = "born on 29 February")
    @Holds(
            value = "RC-10",
            rows = {"did not attend", "not known"})
    @Holds(value = "RC-11", rows = "on the day itself is not after it")
    @Holds(
            value = "RC-13",
            rows = {"on the end", "told on the end itself, not before it"})
    @Holds(
            value = "RC-14",
            rows = {
                "two months before",
                "too early by a day",
                "the day after it does not count",
                "ended on the birthday"
            })
    @Holds(
            value = "RC-15",
            rows = {"told too early", "told on the day", "not ended by a review"})
    @ParameterizedTest(name = "{0} as at {2}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            RC-1 | start 2026-01-05; born 2026-01-05 | 2026-01-10 | Review 1 2026-04-06 PENDING 86 | born on the day of the conference is not before birth
            RC-1 | start 2026-01-05; born 2026-01-06 | 2026-01-10 | none | RC-3's
            RC-1 | start 2026-01-05; review 2026-01-05 | 2026-01-10 | Review 1 2026-04-06 PENDING 86 | a review on the day of the initial conference is none
            RC-1 | start 2026-01-05; review 2026-01-02 | 2026-01-10 | Review 1 2026-04-06 PENDING 86 | nor one before it
            RC-1 | start 2026-01-05; review 2026-01-05; review 2026-03-02 | 2026-03-05 | Review 1 2026-04-06 MET 0 done 2026-03-02 | and it has no number
            RC-2 | start 2026-01-05; review 2026-03-02; review 2026-08-03 | 2026-08-04 | Review 2 2026-09-01 MET 0 done 2026-08-03; Review 3 2027-02-02 PENDING 182 | what satisfies one is the next anchor
            RC-2 | start 2026-01-05; review 2026-03-02; end 2026-03-02 | 2026-03-05 | none | an anchor on the end makes none
            RC-3 | start 2026-01-05; born 2026-01-05 | 2026-01-10 | none | RC-1's
            RC-3 | start 2026-01-05; expected 2026-02-10 | 2026-02-01 | Review 1 2026-03-10 PENDING 37 provisional | a month after the expected date
            RC-3 | start 2026-01-05; expected 2026-02-10 | 2026-02-10 | Review 1 2026-03-10 DUE_SOON 28 provisional | the first day of the warning window
            RC-3 | start 2026-01-05; expected 2026-02-10 | 2026-03-10 | Review 1 2026-03-10 DUE_SOON 0 provisional | the estimated day
            RC-3 | start 2026-01-05; expected 2026-02-10 | 2026-03-11 | Review 1 2026-03-10 DUE_SOON -1 provisional | an estimate is never overdue
            RC-3 | start 2026-01-05; expected 2026-02-10 | 2026-04-06 | Review 1 2026-03-10 DUE_SOON -27 provisional | up to the 91 days
            RC-3 | start 2026-01-05; expected 2026-02-10 | 2026-04-07 | Review 1 2026-04-06 OVERDUE 1 | after which they bind
            RC-3 | start 2026-01-05; expected 2026-03-05 | 2026-03-31 | Review 1 2026-04-05 DUE_SOON 5 provisional | a day sooner than the 91 days
            RC-3 | start 2026-01-05; expected 2026-03-06 | 2026-03-31 | Review 1 2026-04-06 DUE_SOON 6 | no sooner, so not provisional
            RC-3 | start 2026-01-05; expected 2026-02-10; review 2026-03-02 | 2026-03-05 | Review 1 2026-04-06 MET 0 done 2026-03-02 | held: the estimate no longer matters
            RC-3 | start 2026-01-05; expected 2026-02-10; end 2026-03-20 | 2026-03-25 | Review 1 2026-04-06 LAPSED 0 | ended: the estimate no longer matters
            RC-3 | start 2026-01-05; expected 2026-02-10; end 2026-03-20 | 2026-03-15 | Review 1 2026-03-10 DUE_SOON -5 provisional | an end to come is no end
            RC-3 | start 2026-01-05; expected 2026-02-10; born 2026-02-14 | 2026-02-12 | Review 1 2026-03-10 DUE_SOON 26 provisional | the birth is not known yet
            RC-3 | start 2026-01-05; expected 2026-02-10; born 2026-02-14 | 2026-02-14 | Review 1 2026-03-14 DUE_SOON 28 | the birth is known from its day on
            RC-3 | start 2026-01-05; born 2026-02-14 | 2026-02-12 | Review 1 2026-03-14 PENDING 30 provisional | a birth to come stands for the expected date
            RC-3 | start 2026-01-05; expected 2026-02-10; review 2026-03-12 scheduled | 2026-03-01 | Review 1 2026-03-10 SCHEDULED_LATE 9 booked 2026-03-12 provisional | booked after the estimated day
            RC-3 | start 2026-01-05; expected 2026-02-10; review 2026-03-12 scheduled | 2026-03-11 | Review 1 2026-03-10 DUE_SOON -1 booked 2026-03-12 provisional | passed, with a booking
            RC-4 | start 2026-01-05 | 2026-01-10 | Next review NOT_ASSESSED (quorate is not recorded for Initial conference) | an unknown quorum is not read as no
            RC-4 | start 2026-01-05; review 2026-03-02 | 2026-03-05 | Next review NOT_ASSESSED (quorate is not recorded for Initial conference) | said once a plan
            RC-4 | start 2026-01-05; icpc 2026-01-05 not-quorate; review 2026-03-02 | 2026-03-05 | Review 1 2026-02-05 MET_LATE 25 done 2026-03-02; Next review NOT_ASSESSED (quorate is not recorded for Review 1) | one known and one not
            RC-4 | start 2026-01-05; icpc 2026-01-05 quorate; review 2026-03-02 quorate | 2026-03-05 | none | both quorate
            RC-4 | start 2026-01-05; icpc 2026-01-05 quorate; icpc-row 2026-01-05 not-quorate | 2026-01-10 | none | the plan's own column comes first
            RC-4 | start 2026-01-05; review 2026-03-02 not-quorate | 2026-03-05 | Next review NOT_ASSESSED (quorate is not recorded for Initial conference); Review 2 2026-04-02 DUE_SOON 28 | a review's quorum says nothing of the initial conference's
            RC-4 | start 2026-01-05; icpc-row 2026-01-05; icpc-row 2026-01-05 not-quorate | 2026-01-10 | Review 1 2026-02-05 DUE_SOON 26 | the first of its rows that says
            RC-4 | start 2026-01-05; icpc 2026-01-05 quorate; review 2026-03-02 not-quorate; end 2026-03-02 | 2026-03-05 | none | nothing follows a review that ended the plan
            RC-5 | start 2026-01-05; reflective-meeting 2026-09-07 | 2026-12-01 | 2026-11-05 MET 0 done 2026-09-07 | 28 days before the nine months
            RC-5 | start 2026-01-05; reflective-meeting 2026-09-06 | 2026-12-01 | 2026-11-05 OVERDUE 26 | too early by a day
            RC-5 | start 2026-01-05; reflective-meeting 2026-11-06; reflective-meeting 2026-10-05 | 2026-12-01 | 2026-11-05 MET 0 done 2026-10-05 | the first of two, in whatever order
            RC-6 | start 2026-01-05; review 2026-04-06 not-quorate; end 2026-04-06 | 2026-04-06 | 2026-04-06 BREACH 0 | ended by a review that was not quorate
            RC-6 | start 2026-01-05; review 2026-04-06 not-quorate; end 2026-04-06 | 2026-04-05 | none | not yet
            RC-6 | start 2026-01-05; review 2026-04-06 quorate; end 2026-04-06 | 2026-04-06 | none | quorate
            RC-6 | start 2026-01-05; review 2026-04-06; end 2026-04-06 | 2026-04-06 | Quorate conference to end the plan NOT_ASSESSED (quorate is not recorded for Review 1) | not known
            RC-6 | start 2026-01-05; review 2026-04-06 not-quorate; end 2026-04-07 | 2026-04-07 | none | ended on another day
            RC-6 | start 2026-01-05; review 2026-04-06 not-quorate; review 2026-04-20 quorate; end 2026-04-06 | 2026-05-01 | 2026-04-06 BREACH 0 | a review after the end is not the last
            RC-6 | start 2026-01-05; review 2026-04-06 quorate; review 2026-04-06 not-quorate; end 2026-04-06 | 2026-04-07 | none | of two on one day the first in the file counts
            RC-7 | start 2026-01-05; review 2026-04-06; end 2026-04-06 | 2026-04-06 | 2026-04-06 BREACH 0 | no evidence
            RC-7 | start 2026-01-05; review 2026-04-06; end 2026-04-06; closure-evidenced 2026-04-06 | 2026-04-06 | none | on the day
            RC-7 | start 2026-01-05; review 2026-04-06; end 2026-04-06; closure-evidenced 2026-04-07 | 2026-04-08 | 2026-04-06 BREACH 0 | a day late
            RC-7 | start 2026-01-05; review 2026-03-02; review 2026-04-06; end 2026-04-06 | 2026-04-06 | none | at the second review
            RC-7 | start 2026-01-05; review 2026-04-06; end 2026-04-07 | 2026-04-07 | none | not at the review
            RC-8 | start 2026-01-05 | 2026-01-05 | 2026-01-05 DUE_SOON 0 | the conference's own day
            RC-8 | start 2026-01-05 | 2026-01-06 | 2026-01-05 OVERDUE 1 | the day after
            RC-8 | start 2026-01-05; review 2026-04-01 scheduled | 2026-01-06 | 2026-01-05 MET 0 booked 2026-04-01 | booked
            RC-8 | start 2026-01-05; review 2026-04-01 scheduled | 2026-04-01 | 2026-01-05 MET 0 booked 2026-04-01 | booked for today
            RC-8 | start 2026-01-05; review 2026-04-01 scheduled | 2026-04-02 | 2026-01-05 OVERDUE 87 | a booking whose day has passed
            RC-8 | start 2026-01-05; review 2026-04-01 postponed | 2026-01-06 | 2026-01-05 OVERDUE 1 | put off
            RC-8 | start 2026-01-05; review 2026-03-02 next 2026-08-31 | 2026-08-31 | 2026-03-02 MET 0 booked 2026-08-31 | the date that the review set
            RC-8 | start 2026-01-05; review 2026-03-02 next 2026-08-31 | 2026-09-01 | 2026-03-02 OVERDUE 183 | has passed
            RC-8 | start 2026-01-05; review 2026-03-02; end 2026-05-31 | 2026-05-31 | none | ended
            RC-8 | start 2026-01-05; review 2026-03-02; end 2026-06-01 | 2026-05-31 | 2026-03-02 OVERDUE 90 | still open
            RC-9 | start 2026-01-05; born 2008-05-31 | 2026-02-27 | 2026-05-31 PENDING 93 | before the warning window
            RC-9 | start 2026-01-05; born 2008-05-31 | 2026-02-28 | 2026-05-31 DUE_SOON 92 | the first day of it
            RC-9 | start 2026-01-05; born 2008-05-31 | 2026-05-30 | 2026-05-31 DUE_SOON 1 | the day before
            RC-9 | start 2026-01-05; born 2008-05-31 | 2026-05-31 | 2026-05-31 DUE_SOON 0 | the birthday
            RC-9 | start 2026-01-05; born 2008-05-31 | 2026-06-01 | 2026-05-31 OVERDUE 1 | the day after
            RC-9 | start 2026-01-05; born 2008-05-31; end 2026-05-31 | 2026-06-05 | 2026-05-31 MET 0 done 2026-05-31 | ended on the birthday
            RC-9 | start 2026-01-05; born 2008-05-31; end 2026-06-01 | 2026-06-05 | 2026-05-31 MET_LATE 1 done 2026-06-01 | ended a day late
            RC-9 | start 2026-01-05; born 2008-05-31; end 2026-06-05 | 2026-06-01 | 2026-05-31 OVERDUE 1 | the end is to come
            RC-9 | start 2026-01-05; born 2008-02-29 | 2026-03-01 | 2026-03-01 DUE_SOON 0 | born on 29 February
            RC-9 | start 2026-01-05; born 2008-02-29 | 2026-03-02 | 2026-03-01 OVERDUE 1 | and the day after
            RC-9 | start 2026-01-05 | 2026-03-02 | Plan ended by 18th birthday NOT_ASSESSED (the date of birth is not known) | no date of birth
            RC-9 | start 2026-01-05; born 2026-01-20 | 2026-01-19 | Plan ended by 18th birthday NOT_ASSESSED (the date of birth is not known) | a birth to come is not known yet
            RC-9 | start 2026-01-05; born 2026-02-01; end 2026-01-20 | 2026-02-10 | 2044-02-01 MET 0 done 2026-01-20 | born after the end
            RC-10 | start 2026-01-05; review 2026-03-02; review 2026-08-03 not-manager | 2026-08-03 | 2026-08-03 BREACH 0 | did not attend
            RC-10 | start 2026-01-05; review 2026-03-02; review 2026-08-03 not-manager; end 2026-08-03 | 2026-08-04 | 2026-08-03 BREACH 0 | on the end itself too
            RC-10 | start 2026-01-05; review 2026-03-02; review 2026-08-03 manager | 2026-08-03 | none | attended
            RC-10 | start 2026-01-05; review 2026-03-02; review 2026-08-03 | 2026-08-03 | Service manager at the second review NOT_ASSESSED (service manager attended is not recorded for Review 2) | not known
            RC-10 | start 2026-01-05; review 2026-03-02 not-manager | 2026-08-03 | none | the first review
            RC-11 | start 2026-01-05; transfer-notified 2026-03-24; receiving-conference 2026-03-24 | 2026-03-25 | 2026-04-16 DUE_SOON 22 | on the day itself is not after it
            RC-12 | start 2026-01-05; plan-failing 2026-03-24; significant-change 2026-03-24; review 2026-03-24 | 2026-03-25 | 2026-04-16 DUE_SOON 22 | two on one day are one, and a review of that day is not after it
            RC-12 | start 2026-01-05; significant-change 2026-03-20; plan-failing 2026-03-24 | 2026-03-25 | 2026-04-14 DUE_SOON 20; 2026-04-16 DUE_SOON 22 | two kinds, in date order
            RC-13 | start 2026-01-05; transfer-notified 2026-03-02; end 2026-04-06 | 2026-04-06 | 2026-04-06 BREACH 0 | no conference there
            RC-13 | start 2026-01-05; transfer-notified 2026-03-02; end 2026-04-06; receiving-conference 2026-04-06 | 2026-04-06 | none | on the end
            RC-13 | start 2026-01-05; transfer-notified 2026-03-02; end 2026-04-06; receiving-conference 2026-04-07 | 2026-04-08 | 2026-04-06 BREACH 0 | a day late
            RC-13 | start 2026-01-05; transfer-notified 2026-04-06; end 2026-04-06 | 2026-04-06 | none | told on the end itself, not before it
            RC-13 | start 2026-01-05; end 2026-04-06 | 2026-04-06 | none | no move
            RC-14 | start 2026-01-05; born 2008-05-31 | 2026-02-27 | 2026-05-31 PENDING 93 | before the warning window
            RC-14 | start 2026-01-05; born 2008-05-31 | 2026-02-28 | 2026-05-31 DUE_SOON 92 | the first day of it
            RC-14 | start 2026-01-05; born 2008-05-31; review 2026-03-31 | 2026-05-31 | 2026-05-31 MET 0 done 2026-03-31 | two months before
            RC-14 | start 2026-01-05; born 2008-05-31; review 2026-03-30 | 2026-05-31 | 2026-05-31 DUE_SOON 0 | too early by a day
            RC-14 | start 2026-01-05; born 2008-05-31; review 2026-05-31 | 2026-06-02 | 2026-05-31 MET 0 done 2026-05-31 | on the birthday
            RC-14 | start 2026-01-05; born 2008-05-31; review 2026-06-01 | 2026-06-02 | 2026-05-31 OVERDUE 2 | the day after it does not count
            RC-14 | start 2026-01-05; born 2008-05-31; review 2026-05-20 scheduled | 2026-05-01 | 2026-05-31 SCHEDULED 30 booked 2026-05-20 | booked
            RC-14 | start 2026-01-05; born 2008-05-31; review 2026-06-01 scheduled | 2026-05-01 | 2026-05-31 DUE_SOON 30 | booked for the day after it
            RC-14 | start 2026-01-05; born 2008-05-31; review 2026-03-02 next 2026-05-29 | 2026-05-01 | 2026-05-31 SCHEDULED 30 booked 2026-05-29 | the date that the review set
            RC-14 | start 2026-01-05; born 2008-05-31; end 2026-05-31 | 2026-06-02 | none | ended on the birthday
            RC-14 | start 2026-01-05; born 2008-05-31; end 2026-06-01 | 2026-06-02 | 2026-05-31 MISSED 1 | open on the birthday
            RC-14 | start 2026-05-31; born 2008-05-31 | 2026-05-31 | 2026-05-31 DUE_SOON 0 | began on the birthday
            RC-14 | start 2026-06-01; born 2008-05-31 | 2026-06-02 | none | began after it
            RC-14 | start 2025-06-02; born 2008-02-29; review 2026-01-01 | 2026-03-01 | 2026-03-01 MET 0 done 2026-01-01 | two months before 1 March
            RC-14 | start 2026-01-05 | 2026-03-02 | Review around the 18th birthday NOT_ASSESSED (the date of birth is not known) | no date of birth
            RC-15 | start 2025-06-02; review 2025-12-19; end 2025-12-19; parents-informed 2025-12-18 | 2025-12-20 | 2026-01-07 DUE_SOON 18 | told too early
            RC-15 | start 2025-06-02; review 2025-12-19; end 2025-12-19; parents-informed 2025-12-19 | 2025-12-20 | 2026-01-07 MET 0 done 2025-12-19 | told on the day
            RC-15 | start 2025-06-02; review 2025-12-18; end 2025-12-19 | 2025-12-20 | none | not ended by a review
            RC-15 | start 2025-06-02; review 2025-12-19; end 2025-12-19 | 2025-12-18 | none | not ended yet
            """)
    void stands(String rule, String story, LocalDate asAt, String expected, String why) {
        assertThat(Trace.of(rule, story, asAt)).as(why).isEqualTo(expected);
    }
}

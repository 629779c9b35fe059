package io.github.driftwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.Holds;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every limit of the shipped profiles on the day before, the day, and the day after: open, done, booked and ended. In
 * the column {@code meets}, {@code #} stands for the day that it is done.
 */
class EveryLimitTest {

    /** Met by a meeting, which can be booked. */
    private static final String MEETINGS = """
            RC-1 | start 2026-01-05 | 2026-04-06 | review # | 91 days
            RC-1 | start 2023-12-01 | 2024-03-01 | review # | 91 days across 29 February
            RC-1 | start 2026-01-05; icpc 2026-01-02 | 2026-04-03 | review # | counted from the conference, not the start
            RC-2 | start 2026-01-05; review 2026-03-02 | 2026-09-01 | review # | 183 days
            RC-2 | start 2023-06-05; review 2023-08-31 | 2024-03-01 | review # | 183 days across 29 February
            RC-3 | start 2026-01-05; born 2026-01-31 | 2026-02-28 | review # | a month after a birth on the 31st
            RC-3 | start 2026-01-05; born 2026-03-06 | 2026-04-06 | review # | both limits on one day
            RC-3 | start 2026-01-05; born 2026-03-07 | 2026-04-06 | review # | 91 days are sooner
            RC-4 | start 2026-01-31; icpc 2026-01-31 not-quorate | 2026-02-28 | review # | a month from the 31st
            RC-4 | start 2024-01-31; icpc 2024-01-31 not-quorate | 2024-02-29 | review # | in a leap year
            RC-4 | start 2026-01-05; review 2026-03-31 not-quorate | 2026-04-30 | review # | a review that was not quorate
            RC-4 | start 2026-01-05; icpc-row 2026-01-05 not-quorate | 2026-02-05 | review # | the quorum stands in a row of its own
            RC-12 | start 2026-01-05; early-review-requested 2026-03-24 | 2026-04-16 | review # | a review does as well
            DR-1 | start 2024-11-30; review 2025-02-10; review 2025-07-10 | 2026-02-28 | review # | 15 months from the 30th
            DR-1 | start 2022-11-30; review 2023-02-10; review 2023-07-10 | 2024-02-29 | review # | in a leap year
            DR-1 | start 2024-12-09; icpc 2024-11-30; review 2025-02-10; review 2025-07-10 | 2026-02-28 | review # | counted from the conference, not the start
            DR-2 | start 2024-05-31; review 2024-08-05; review 2025-01-06; review 2025-06-02 | 2026-02-28 | review # | 21 months from the 31st
            DR-3 | start 2024-08-31 | 2026-02-27 | drc # | the day before 18 months
            DR-3 | start 2022-08-29 | 2024-02-28 | drc # | 18 months are the 29th of February
            DR-3 | start 2024-11-01; review 2025-01-06; review 2025-03-03; review 2025-05-05 | 2026-04-30 | drc # | called for by the third review
            DR-4 | start 2024-02-29 | 2026-02-28 | drc # | 24 months from 29 February
            DR-4 | start 2024-02-29; drc-postponed 2025-06-02 | 2026-02-28 | drc # | nothing puts it off
            DR-5 | start 2025-06-02; drift-concern 2026-01-31 | 2026-02-28 | drc # | a month from the 31st
            DR-6 | start 2024-06-03; review 2024-08-05; review 2025-01-20; review 2025-07-07; review 2025-11-30 | 2026-02-28 | review # | three months
            DR-6 | start 2024-06-03; review 2024-08-05; review 2025-01-20; review 2025-07-07; review 2025-11-30; six-month-review-agreed 2026-02-28 safeguarding-service-manager social-work-service-manager | 2026-05-30 | review # | agreed by both on the last day
            DR-6 | start 2024-06-03; review 2024-08-05; review 2025-01-20; review 2025-07-07; review 2025-11-30; six-month-review-agreed 2025-11-30 safeguarding-service-manager social-work-service-manager | 2026-05-30 | review # | agreed by both at the review
            DR-6 | start 2024-06-03; review 2024-08-05; review 2025-01-20; review 2025-07-07; review 2025-11-30; six-month-review-agreed 2025-11-29 safeguarding-service-manager social-work-service-manager | 2026-02-28 | review # | agreed before the review
            DR-6 | start 2024-06-03; review 2024-08-05; review 2025-01-20; review 2025-07-07; review 2025-11-30; six-month-review-agreed 2026-01-05 safeguarding-service-manager | 2026-02-28 | review # | agreed by one
            DR-6 | start 2024-06-03; review 2024-08-05; review 2025-01-20; review 2025-07-07; review 2025-11-30; six-month-review-agreed 2026-03-01 safeguarding-service-manager social-work-service-manager | 2026-02-28 | review # | agreed a day late
            calderdale/RC-1 | start 2026-01-05; born 2026-02-02 | 2026-04-06 | review # | no rule of its own for the unborn
            calderdale/RC-2 | start 2026-01-05; review 2026-03-02 | 2026-09-01 | review # | 183 days
            CD-1 | start 2024-11-30; review 2025-02-10; review 2025-07-10 | 2026-02-28 | review # | 15 months
            NY-1 | start 2025-11-30 | 2026-02-28 | review # | three months
            NY-2 | start 2025-06-02; review 2025-08-31 | 2026-02-28 | review # | six months from the 31st
            NY-6 | start 2026-04-01 | 2026-04-17 | core-group # | 10 working days over Easter
            NY-7 | start 2026-01-05; core-group 2026-01-14 | 2026-02-25 | core-group # | six weeks
            NY-8 | start 2025-09-01; review 2025-12-31 | 2026-02-28 | core-group # | two months after the first review
            NY-8 | start 2025-09-01; review 2025-12-01; core-group 2025-12-31 | 2026-02-28 | core-group # | the next in the chain
            """;

    /** Met by something else. */
    private static final String OTHERS = """
            RC-5 | start 2026-01-31 | 2026-11-30 | reflective-meeting # | ten months
            RC-5 | start 2025-04-30 | 2026-02-28 | reflective-meeting # | ten months end in a short month
            RC-11 | start 2026-01-05; transfer-notified 2026-03-24 | 2026-04-16 | receiving-conference # | 15 working days over Easter
            RC-12 | start 2026-01-05; significant-incident 2026-03-24 | 2026-04-16 | early-review-considered # | an incident
            RC-12 | start 2026-01-05; plan-failing 2026-03-24 | 2026-04-16 | early-review-considered # | a failing plan
            RC-12 | start 2026-01-05; significant-change 2026-03-24 | 2026-04-16 | early-review-considered # | a change
            DR-10 | start 2025-01-06; drc 2026-04-01 | 2026-04-17 | drc-minutes-sent # | 10 working days over Easter
            DR-11 | start 2024-06-03; review 2024-08-05; review 2025-01-20; review 2025-07-07; review 2026-04-01 | 2026-04-17 | review-minutes-sent # | the fourth review
            DR-12 | start 2024-06-03; drc 2025-11-30 | 2026-02-28 | legal-panel # | three months from the 30th
            DR-12 | start 2024-06-03; drc 2025-11-30 | 2026-02-28 | legal-panel-not-needed # | or found not to be needed
            DR-14 | start 2024-06-03; review 2024-08-05; review 2025-01-20; review 2025-07-07; review 2025-11-30 | 2026-02-28 | legal-panel # | the fourth review
            DR-14 | start 2024-06-03; review 2024-08-05; review 2025-01-20; review 2025-07-07; review 2025-11-30 | 2026-02-28 | legal-panel-not-needed # | or found not to be needed
            DR-15 | start 2024-06-03; legal-panel 2026-01-31 | 2026-02-28 | panel-feedback # | a month from the 31st
            CD-3 | start 2025-01-06; review 2025-03-03; review 2025-09-01; review 2026-01-31 | 2026-02-28 | case-review # | a month after the third review
            CD-3 | start 2025-01-06; review 2025-03-03; review 2025-09-01; review 2026-01-31 | 2026-02-28 | case-review-not-needed # | or found not to be needed
            CD-6 | start 2025-01-06; case-review 2025-12-31 | 2026-02-28 | case-review-update # | two months from the 31st
            CD-6 | start 2025-01-06; case-review 2025-12-01; case-review-update 2025-12-31 | 2026-02-28 | case-review-update # | the next in the chain
            NY-4 | start 2025-01-31 | 2026-02-28 | manager-advice # | 13 months where no third review is known
            NY-4 | start 2025-09-01; review 2025-11-03; review 2026-01-05; review 2026-03-02 | 2026-03-02 | manager-advice # | the third review
            NY-5 | start 2024-02-29 | 2026-02-28 | alternatives-discussed # | 24 months from 29 February
            NY-10 | start 2026-01-14 | 2026-01-28 | visit # seen | a fortnight
            NY-10 | start 2026-01-14; visit-interval 10; visit 2026-01-20 seen | 2026-01-30 | visit # seen | an interval that a conference set
            NY-10 | start 2026-01-14; born 2026-02-02 | 2026-02-16 | visit # seen | from the birth
            NY-10 | start 2026-01-14; born 2026-02-02; visit 2026-02-05 seen | 2026-02-19 | visit # seen | from a visit after the birth
            NY-11 | start 2026-01-14 | 2026-02-25 | visit # alone | six weeks
            NY-11 | start 2026-01-14 | 2026-02-25 | visit # awake | a baby seen awake
            NY-11 | start 2026-01-14; alone-interval 30; visit 2026-01-20 alone | 2026-02-19 | visit # alone | an interval that a conference set
            NY-11 | start 2026-01-14; born 2026-02-02 | 2026-03-16 | visit # awake | from the birth
            NY-11 | start 2026-01-14; born 2026-02-02; visit 2026-02-05 awake | 2026-03-19 | visit # awake | from a visit after the birth
            NY-13 | start 2026-01-05; strategy-meeting 2026-03-30 | 2026-05-21 | assessment-completed # | 35 working days over two holidays
            NY-15 | start 2025-09-01; visit 2025-12-12 not-seen; visit 2025-12-15 not-seen | 2025-12-22 | access-action-agreed # | five working days
            NY-15 | start 2025-09-01; visit 2025-12-12 not-seen; visit 2025-12-15 not-seen | 2025-12-22 | visit # seen | or the child is seen
            """;

    /** Judged as if the plan were open, once it has ended. */
    private static final String AFTER_THE_END = """
            RC-15 | start 2025-06-02; review 2025-12-19; end 2025-12-19 | 2026-01-07 | parents-informed # | 10 working days over Christmas
            NY-3 | start 2025-10-01; review 2026-01-31; end 2026-01-31 | 2026-02-28 | closure-audit # | a month from the 31st
            """;

    @Holds("first-day")
    @Holds(
            value = "months",
            rows = {"15 months from the 30th", "a month from the 31st"})
    @Holds(
            value = "working-days",
            rows = {"15 working days over Easter", "10 working days over Christmas"})
    @Holds(value = "RC-1", rows = "counted from the conference, not the start")
    @Holds(value = "RC-4", rows = "a review that was not quorate")
    @Holds(
            value = "RC-12",
            rows = {"an incident", "a review does as well"})
    @Holds(value = "DR-1", rows = "counted from the conference, not the start")
    @Holds(value = "DR-4", rows = "nothing puts it off")
    @Holds(
            value = "DR-6",
            rows = {
                "agreed by both on the last day",
                "agreed by both at the review",
                "agreed before the review",
                "agreed by one",
                "agreed a day late"
            })
    @Holds(value = "DR-11", rows = "the fourth review")
    @Holds(value = "DR-12", rows = "or found not to be needed")
    @Holds(value = "DR-14", rows = "or found not to be needed")
    @Holds(value = "DR-15", rows = "a month from the 31st")
    @Holds(value = "calderdale/RC-1", rows = "no rule of its own for the unborn")
    @Holds(value = "CD-1", rows = "15 months")
    @Holds(
            value = "NY-10",
            rows = {"an interval that a conference set", "from the birth"})
    @Holds(value = "NY-11", rows = "a baby seen awake")
    @Holds(value = "NY-15", rows = "or the child is seen")
    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', textBlock = MEETINGS + OTHERS + AFTER_THE_END)
    void isKeptOnItsLastDayAndNotTheDayAfter(String rule, String story, LocalDate last, String meets, String why) {
        LocalDate next = last.plusDays(1);
        assertThat(List.of(
                        "still open " + Trace.due(rule, story, last.minusDays(1), last),
                        "still open " + Trace.due(rule, story, last, last),
                        "still open " + Trace.due(rule, story, next, last),
                        "done " + Trace.due(rule, story + "; " + on(last, meets), next, last),
                        "done " + Trace.due(rule, story + "; " + on(next, meets), next, last)))
                .as(why)
                .containsExactly(
                        "still open DUE_SOON 1",
                        "still open DUE_SOON 0",
                        "still open OVERDUE 1",
                        "done MET 0 done " + last,
                        "done MET_LATE 1 done " + next);
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', textBlock = MEETINGS + OTHERS)
    void fallsAwayWithThePlan(String rule, String story, LocalDate last, String meets, String why) {
        LocalDate next = last.plusDays(1);
        assertThat(List.of(
                        "ended " + Trace.due(rule, story + "; end " + last, next, last),
                        "ended " + Trace.due(rule, story + "; end " + next, next, last),
                        "to end " + Trace.due(rule, story + "; end " + next, last, last),
                        "met after " + Trace.due(rule, story + "; end " + last + "; " + on(next, meets), next, last)))
                .as(why)
                .containsExactly("ended LAPSED 0", "ended MISSED 1", "to end DUE_SOON 0", "met after LAPSED 0");
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', textBlock = MEETINGS)
    void canBeBooked(String rule, String story, LocalDate last, String meets, String why) {
        LocalDate next = last.plusDays(1);
        LocalDate before = last.minusDays(1);
        assertThat(List.of(
                        Trace.due(rule, story + "; " + on(last, meets) + " scheduled", before, last),
                        Trace.due(rule, story + "; " + on(next, meets) + " scheduled", before, last),
                        Trace.due(rule, story + "; " + on(next, meets) + " scheduled", next, last),
                        Trace.due(rule, story + "; " + on(last, meets) + " scheduled", next, last),
                        Trace.due(rule, story + "; " + on(last, meets) + " cancelled", last, last)))
                .as(why)
                .containsExactly(
                        "SCHEDULED 1 booked " + last,
                        "SCHEDULED_LATE 1 booked " + next,
                        "OVERDUE 1 booked " + next,
                        "OVERDUE 1",
                        "DUE_SOON 0");
    }

    private static String on(LocalDate day, String meets) {
        return meets.replace("#", day.toString());
    }
}

package io.github.driftwatch.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every usual flag just under, on and over its limit. The days were worked out by hand with a calendar. */
class UsualFlagsTest {

    /** Born long ago, so that what waits for the birth can be told. */
    private static final String BORN = "; born 2018-05-01";

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1000, textBlock = """
            F1 | the day before nine months        | start 2024-02-29 | 2024-11-28 | none
            F1 | nine months                       | start 2024-02-29 | 2024-11-29 | 1: On the plan for 9 months (since 29 Feb 2024)
            F1 | the day before fifteen months     | start 2024-02-29 | 2025-05-28 | 1: On the plan for 14 months (since 29 Feb 2024)
            F1 | fifteen months                    | start 2024-02-29 | 2025-05-29 | 2: On the plan for 15 months (since 29 Feb 2024)
            F1 | the day before eighteen months    | start 2024-02-29 | 2025-08-28 | 2: On the plan for 17 months (since 29 Feb 2024)
            F1 | eighteen months                   | start 2024-02-29 | 2025-08-29 | 3: On the plan for 18 months (since 29 Feb 2024)
            F1 | the day before two years          | start 2024-02-29 | 2026-02-27 | 3: On the plan for 23 months (since 29 Feb 2024)
            F1 | two years, where there is no 29th | start 2024-02-29 | 2026-02-28 | 5: On the plan for 24 months (since 29 Feb 2024)
            F1 | long after                        | start 2024-02-29 | 2027-03-01 | 5: On the plan for 36 months (since 29 Feb 2024)
            F2 | the last day for it               | start 2024-01-31 | 2025-07-30 | none
            F2 | a day later                       | start 2024-01-31 | 2025-07-31 | 3: Designated review overdue since 30 Jul 2025 (1 day)
            F2 | booked, and overdue all the same  | start 2024-01-31; drc 2025-08-20 scheduled | 2025-07-31 | 3: Designated review overdue since 30 Jul 2025 (1 day)
            F2 | held late is held                 | start 2024-01-31; drc 2025-08-20 | 2025-08-21 | none
            F2 | put off in time                   | start 2024-01-31; drc-postponed 2025-07-30 | 2025-07-31 | 1: Designated review put off, was due by 30 Jul 2025
            F2 | put off and then held             | start 2024-01-31; drc-postponed 2025-07-30; drc 2025-09-01 | 2025-09-02 | none
            F2 | put off a day too late            | start 2024-01-31; drc-postponed 2025-07-31 | 2025-07-31 | 3: Designated review overdue since 30 Jul 2025 (1 day)
            F2 | put off, and overdue at two years | start 2024-01-31; drc-postponed 2025-07-30 | 2026-02-01 | 3: Designated review overdue since 31 Jan 2026 (1 day)
            F2 | the third review's own day        | start 2024-01-31; review 2024-04-20; review 2024-10-10; review 2025-03-01 | 2025-03-01 | none
            F2 | not arranged the day after        | start 2024-01-31; review 2024-04-20; review 2024-10-10; review 2025-03-01 | 2025-03-02 | 1: Designated review not arranged since 1 Mar 2025
            F2 | arranged                          | start 2024-01-31; review 2024-04-20; review 2024-10-10; review 2025-03-01; drc 2025-05-01 scheduled | 2025-03-02 | none
            F2 | a concern a month ago             | start 2026-01-05; drift-concern 2026-01-31 | 2026-02-28 | none
            F2 | a concern a month and a day ago   | start 2026-01-05; drift-concern 2026-01-31 | 2026-03-01 | 3: Designated review overdue since 28 Feb 2026 (1 day)
            F3 | the last day                      | start 2026-01-05; icpc 2026-01-05 quorate | 2026-04-06 | none
            F3 | a day late                        | start 2026-01-05 | 2026-04-07 | 3: Review 1 overdue since 6 Apr 2026 (1 day)
            F3 | late, and booked                  | start 2026-01-05; review 2026-04-20 scheduled | 2026-04-07 | 3: Review 1 overdue since 6 Apr 2026 (1 day)
            F3 | two limits, one review            | start 2026-01-05; icpc 2026-01-05 not-quorate | 2026-04-08 | 3: Review 1 overdue since 5 Feb 2026 (62 days)
            F3 | booked for the last day           | start 2026-01-05; icpc 2026-01-05 quorate; review 2026-04-06 scheduled | 2026-03-01 | none
            F3 | booked for the day after          | start 2026-01-05; review 2026-04-07 scheduled | 2026-03-01 | 1: Review 1 booked for 7 Apr 2026, after its last day 6 Apr 2026
            F4 | a review in time                  | start 2026-01-05; icpc 2026-01-05 quorate; review 2026-04-06 quorate | 2026-05-01 | none
            F3 | the next in time, one after it late | start 2026-04-01; review 2026-06-20; review 2026-12-10 scheduled; review 2027-07-02 scheduled | 2026-11-20 | none
            F3 | the next late, one after it too    | start 2026-04-01; review 2026-06-20; review 2026-12-21 scheduled; review 2027-07-02 scheduled | 2026-11-20 | 1: Review 2 booked for 21 Dec 2026, after its last day 20 Dec 2026
            F3 | an empty cell leaves one rule open | start 2026-01-05 | 2026-04-06 | none
            F4 | an empty cell leaves one rule open | start 2026-01-05; icpc 2026-01-05 quorate; review 2026-04-06 | 2026-05-01 | none
            F4 | a review a day late               | start 2026-01-05; review 2026-04-07 | 2026-05-01 | 1: Review 1 held late on 7 Apr 2026 (1 day)
            F4 | the next one in time              | start 2026-01-05; review 2026-04-07; review 2026-10-07 | 2026-11-01 | 1: Review 1 held late on 7 Apr 2026 (1 day)
            F4 | two late                          | start 2026-01-05; review 2026-04-07; review 2026-10-08 | 2026-11-01 | 2: 2 reviews held late: Review 1 on 7 Apr 2026 (1 day), Review 2 on 8 Oct 2026 (1 day)
            F4 | three late                        | start 2026-01-05; review 2026-04-07; review 2026-10-08; review 2027-04-10 | 2027-05-01 | 2: 3 reviews held late: Review 1 on 7 Apr 2026 (1 day), Review 2 on 8 Oct 2026 (1 day), Review 3 on 10 Apr 2027 (5 days)
            F4 | one review late by two rules is one | start 2026-01-05; icpc 2026-01-05 not-quorate; review 2026-04-10 | 2026-05-01 | 1: Review 1 held late on 10 Apr 2026 (64 days)
            F5 | quorate                           | start 2026-01-05; review 2026-04-06 quorate | 2026-05-01 | none
            F5 | not quorate                       | start 2026-01-05; review 2026-04-06 not-quorate | 2026-05-01 | 1: Review 1 on 6 Apr 2026 was not quorate
            F5 | an empty cell is not a no         | start 2026-01-05; review 2026-04-06 | 2026-05-01 | not known: quorate is not recorded for Review 1 of 6 Apr 2026
            F5 | only the last one counts          | start 2026-01-05; review 2026-04-06 not-quorate; review 2026-05-01 quorate | 2026-05-01 | none
            F5 | an empty cell of an earlier one   | start 2026-01-05; review 2026-04-06; review 2026-05-01 quorate | 2026-05-01 | none
            F5 | the initial conference            | start 2026-01-05; icpc 2026-01-05 not-quorate | 2026-02-01 | 1: Initial conference on 5 Jan 2026 was not quorate
            F5 | of that one nothing is said       | start 2026-01-05 | 2026-02-01 | not known: quorate is not recorded for the initial conference of 5 Jan 2026
            F6 | one called off                    | start 2026-01-05; review 2026-03-02 cancelled | 2026-05-01 | none
            F6 | two called off                    | start 2026-01-05; review 2026-03-02 cancelled; review 2026-04-02 postponed | 2026-05-01 | 1: 2 reviews called off: 2 Mar 2026 (cancelled), 2 Apr 2026 (postponed)
            F6 | three called off                  | start 2026-01-05; review 2026-03-02 cancelled; review 2026-04-02 postponed; review 2026-04-09 rearranged | 2026-05-01 | 1: 3 reviews called off: 2 Mar 2026 (cancelled), 2 Apr 2026 (postponed), 9 Apr 2026 (rearranged)
            F6 | two rows of one day are one       | start 2026-01-05; review 2026-03-02 cancelled; review 2026-03-02 rearranged | 2026-05-01 | none
            F6 | one on the day itself             | start 2026-01-05; review 2026-03-02 cancelled; review 2026-05-01 postponed | 2026-05-01 | 1: 2 reviews called off: 2 Mar 2026 (cancelled), 1 May 2026 (postponed)
            F6 | one of a day to come              | start 2026-01-05; review 2026-03-02 cancelled; review 2026-05-02 postponed | 2026-05-01 | none
            F6 | a designated review is no review  | start 2026-01-05; review 2026-03-02 cancelled; drc 2026-03-09 cancelled | 2026-05-01 | none
            F8 | six months ago, at a month's end  | start 2025-08-01; drift-concern 2025-08-31 | 2026-02-28 | 3: Concern about drift raised on 31 Aug 2025
            F8 | six months and a day ago          | start 2025-08-01; drift-concern 2025-08-31 | 2026-03-01 | none
            F8 | today                             | start 2025-08-01; drift-concern 2026-03-01 | 2026-03-01 | 3: Concern about drift raised on 1 Mar 2026
            F8 | tomorrow is not yet               | start 2025-08-01; drift-concern 2026-03-02 | 2026-03-01 | none
            F8 | of two the latest                 | start 2025-08-01; drift-concern 2025-12-01; drift-concern 2026-02-01 | 2026-03-01 | 3: Concern about drift raised on 1 Feb 2026
            F9 | no action                         | start 2026-01-05 | 2026-05-01 | none
            F9 | due today is not overdue          | start 2026-01-05; action 2026-05-01 | 2026-05-01 | none
            F9 | due yesterday                     | start 2026-01-05; action 2026-04-30 | 2026-05-01 | 2: 1 of 1 open action overdue, since 30 Apr 2026
            F9 | a third                           | start 2026-01-05; action 2026-04-30; action none; action 2026-06-01 | 2026-05-01 | 2: 1 of 3 open actions overdue, since 30 Apr 2026
            F9 | just under a third                | start 2026-01-05; action 2026-04-30; action none; action none; action 2026-06-01 | 2026-05-01 | none
            F9 | over a third                      | start 2026-01-05; action 2026-04-30; action 2026-04-01; action none; action none; action 2026-06-01 | 2026-05-01 | 2: 2 of 5 open actions overdue, the oldest since 1 Apr 2026
            F9 | what is done is not open          | start 2026-01-05; action 2026-04-30; action none; action none; action 2026-04-01 done 2026-04-28 | 2026-05-01 | 2: 1 of 3 open actions overdue, since 30 Apr 2026
            F9 | what is done today is done        | start 2026-01-05; action 2026-04-30 done 2026-05-01 | 2026-05-01 | none
            F9 | what is done tomorrow is open     | start 2026-01-05; action 2026-04-30 done 2026-05-02 | 2026-05-01 | 2: 1 of 1 open action overdue, since 30 Apr 2026
            F9 | a quarter, by 28 days             | start 2026-01-05; action 2026-04-03; action none; action none; action none | 2026-05-01 | none
            F9 | a quarter, by 29 days             | start 2026-01-05; action 2026-04-02; action none; action none; action none | 2026-05-01 | 1: 1 action overdue by more than 28 days, since 2 Apr 2026 (29 days)
            F10 | lower                            | start 2026-01-05; score 2026-01-05 school 5; score 2026-04-06 school 4.5; review 2026-04-06 | 2026-05-01 | 2: Mean score 4.5 on 6 Apr 2026, down from 5.0 on 5 Jan 2026
            F10 | the same                         | start 2026-01-05; score 2026-01-05 school 5; score 2026-04-06 school 5; review 2026-04-06 | 2026-05-01 | 1: Mean score 5.0 on 6 Apr 2026, the same as on 5 Jan 2026
            F10 | higher                           | start 2026-01-05; score 2026-01-05 school 5; score 2026-04-06 school 5.1; review 2026-04-06 | 2026-05-01 | none
            F10 | the same tenths in another order | start 2026-01-05; score 2026-01-05 a 0.1; score 2026-01-05 b 0.2; score 2026-04-06 a 0.3; score 2026-04-06 b 0; review 2026-04-06 | 2026-05-01 | 1: Mean score 0.2 on 6 Apr 2026, the same as on 5 Jan 2026
            F10 | thirds are equal to thirds       | start 2026-01-05; score 2026-01-05 a 1; score 2026-01-05 b 1; score 2026-01-05 c 2; score 2026-04-06 a 2; score 2026-04-06 b 1; score 2026-04-06 c 1; review 2026-04-06 | 2026-05-01 | 1: Mean score 1.3 on 6 Apr 2026, the same as on 5 Jan 2026
            F10 | lower by a hair                  | start 2026-01-05; score 2026-01-05 school 4.31; score 2026-04-06 school 4.3; review 2026-04-06 | 2026-05-01 | 2: Mean score 4.30 on 6 Apr 2026, down from 4.31 on 5 Jan 2026
            F10 | other agencies, by their mean    | start 2026-01-05; score 2026-01-05 school 6; score 2026-04-06 school 6; score 2026-04-06 health 3; review 2026-04-06 | 2026-05-01 | 2: Mean score 4.5 on 6 Apr 2026, down from 6.0 on 5 Jan 2026
            F10 | an agency's last score counts    | start 2026-01-05; score 2026-01-05 school 5; score 2026-03-01 school 2; score 2026-04-01 school 6; review 2026-04-06 | 2026-05-01 | none
            F10 | on the conference's own day      | start 2026-01-05; score 2026-01-05 school 5; score 2026-04-07 school 4; review 2026-04-06 | 2026-05-01 | 2: Mean score 4.0 on 7 Apr 2026, down from 5.0 on 5 Jan 2026
            F10 | scored since the last one        | start 2026-01-05; score 2026-01-05 school 5; score 2026-04-06 school 6; score 2026-04-20 school 5.5; review 2026-04-06 | 2026-05-01 | 2: Mean score 5.5 on 20 Apr 2026, down from 6.0 on 6 Apr 2026
            F10 | scored tomorrow                  | start 2026-01-05; score 2026-01-05 school 5; score 2026-04-06 school 6; score 2026-05-02 school 5.5; review 2026-04-06 | 2026-05-01 | none
            F10 | one between was not scored       | start 2026-01-05; score 2026-01-05 school 5; review 2026-04-06; review 2026-05-01; score 2026-05-01 school 4 | 2026-05-01 | 2: Mean score 4.0 on 1 May 2026, down from 5.0 on 5 Jan 2026
            F10 | nothing to compare with yet      | start 2026-01-05; score 2026-01-05 school 5 | 2026-02-01 | none
            F10 | only one of two was scored       | start 2026-01-05; score 2026-01-05 school 5; review 2026-04-06 | 2026-05-01 | not known: scores are recorded for one conference only
            F10 | none was scored                  | start 2026-01-05; review 2026-04-06 | 2026-05-01 | not known: no scores are recorded for this plan
            F10 | no score and nothing to compare yet | start 2026-01-05 | 2026-02-01 | none
            F10 | scored before the conference     | start 2026-01-05; score 2026-01-05 school 5; score 2026-03-30 school 4; review 2026-04-06 | 2026-05-01 | 2: Mean score 4.0 on 6 Apr 2026, down from 5.0 on 5 Jan 2026
            F10 | an agency's last score, in whichever order of rows | start 2026-01-05; score 2026-01-05 school 5; score 2026-04-01 school 6; score 2026-03-01 school 2; review 2026-04-06 | 2026-05-01 | none
            F10 | an agency's second score of a day counts | start 2026-01-05; score 2026-01-05 school 5; score 2026-04-06 school 6; score 2026-04-06 school 4; review 2026-04-06 | 2026-05-01 | 2: Mean score 4.0 on 6 Apr 2026, down from 5.0 on 5 Jan 2026
            F10 | lower by less than four decimals show | start 2026-01-05; score 2026-01-05 school 4.00001; score 2026-04-06 school 4; review 2026-04-06 | 2026-05-01 | 2: Mean score 4.0000 on 6 Apr 2026, down from 4.0000 on 5 Jan 2026
            F10 | lower by what the fourth decimal shows | start 2026-01-05; score 2026-01-05 school 4.0001; score 2026-04-06 school 4; review 2026-04-06 | 2026-05-01 | 2: Mean score 4.0000 on 6 Apr 2026, down from 4.0001 on 5 Jan 2026
            F13 | the conference's own day         | start 2026-01-05 | 2026-01-05 | none
            F13 | nothing booked the day after     | start 2026-01-05 | 2026-01-06 | 1: No next review booked since 5 Jan 2026
            F13 | booked                           | start 2026-01-05; review 2026-04-01 scheduled | 2026-01-06 | none
            F13 | a booking has gone by            | start 2026-01-05; review 2026-04-01 scheduled | 2026-04-02 | 1: No next review booked since 5 Jan 2026
            """)
    void isRaisedByTheDay(String flag, String why, String story, LocalDate asAt, String expected) {
        PlanDrift drift = Judged.plan(Judged.procedures("designated-review"), story + BORN, asAt, "");

        assertThat(Judged.flag(flag, drift)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            no other plan                     | 2026-02-28 | ``                     | none
            two years before, on 29 February  | 2026-02-28 | 2023-05-01/2024-02-29 | 1: An earlier plan ended on 29 Feb 2024, 24 months before this one began
            two years and a day before        | 2026-03-01 | 2023-05-01/2024-02-29 | none
            two years before                  | 2026-03-01 | 2023-05-01/2024-03-01 | 1: An earlier plan ended on 1 Mar 2024, 24 months before this one began
            two years before, at a month's end | 2026-08-31 | 2023-05-01/2024-08-31 | 1: An earlier plan ended on 31 Aug 2024, 24 months before this one began
            a day more than two years         | 2026-08-31 | 2023-05-01/2024-08-30 | none
            weeks before                      | 2026-03-01 | 2023-05-01/2026-02-09 | 1: An earlier plan ended on 9 Feb 2026, 20 days before this one began
            on the same day                   | 2026-03-01 | 2023-05-01/2026-03-01 | 1: An earlier plan ended on 1 Mar 2026, the day that this one began
            one that runs beside it           | 2026-03-01 | 2025-05-01/           | none
            one that ended after it began     | 2026-03-01 | 2025-05-01/2026-03-02 | none
            the latest of several             | 2026-03-01 | 2021-05-01/2022-03-02 2024-01-01/2025-01-31 2022-05-01/2023-03-02 | 1: An earlier plan ended on 31 Jan 2025, 13 months before this one began
            """, quoteCharacter = '`')
    void anEarlierPlanCountsForTwoYears(String why, LocalDate start, String others, String expected) {
        PlanDrift drift =
                Judged.plan(Judged.procedures("designated-review"), "start " + start + BORN, start.plusDays(1), others);

        assertThat(Judged.flag("F7", drift)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1000, textBlock = """
            F11 | the tenth working day           | start 2025-01-06 | 2025-01-20 | none
            F11 | the day after                   | start 2025-01-06 | 2025-01-21 | 1: Core group 1 overdue since 20 Jan 2025 (1 day)
            F11 | held late is held               | start 2025-01-06; core-group 2025-01-21 | 2025-01-22 | none
            F11 | a booking that should be there is none that is overdue | start 2025-01-06; core-group 2025-01-20 | 2025-01-22 | none
            F12 | the fourteenth day              | start 2025-01-06 | 2025-01-20 | none
            F12 | the fifteenth                   | start 2025-01-06 | 2025-01-21 | 1: Visit with the child seen overdue since 20 Jan 2025 (1 day)
            F12 | visited                         | start 2025-01-06; visit 2025-01-20 seen | 2025-01-21 | none
            F12 | seen, and not alone for six weeks | start 2025-01-06; visit 2025-01-20 seen; visit 2025-02-03 seen; visit 2025-02-17 seen | 2025-02-18 | 1: Visit with the child seen alone overdue since 17 Feb 2025 (1 day)
            F12 | what a visit is not alone in satisfying | start 2025-01-06; visit 2025-01-10 not-seen; visit 2025-01-13 not-seen | 2025-01-20 | none
            F13 | nothing booked                  | start 2025-01-06 | 2025-01-07 | 1: No next review booked since 6 Jan 2025
            """)
    void meetingsAndVisitsAreThoseOfTheProfile(String flag, String why, String story, LocalDate asAt, String expected) {
        PlanDrift drift = Judged.plan(Judged.procedures("north-yorkshire"), story + BORN, asAt, "");

        assertThat(Judged.flag(flag, drift)).as(why).isEqualTo(expected);
    }
}

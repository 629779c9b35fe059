package io.github.driftwatch.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.timeline.Evaluator;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Procedures that no built-in profile knows, each written as a file and nothing else. The days were worked out by hand
 * with a calendar; each expected obligation is its anchor, due date, status and days.
 */
class LocalProfilesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            fourth-review-designated | A-1 | a designated review is the fourth, on the day | 2024-03-15 | review 2024-06-01; review 2024-11-20; review 2025-05-10; designated-review 2025-12-15 | 2026-01-10 | Review 4 2024-03-15 2025-12-15 MET 0
            fourth-review-designated | A-1 | and a day late                     | 2024-03-15 | review 2024-06-01; review 2024-11-20; review 2025-05-10; designated-review 2025-12-16 | 2026-01-10 | Review 4 2024-03-15 2025-12-15 MET_LATE 1
            fourth-review-designated | A-1 | an ordinary row is the fourth too  | 2024-03-15 | review 2024-06-01; review 2024-11-20; review 2025-05-10; review 2025-12-14 | 2026-01-10 | Review 4 2024-03-15 2025-12-15 MET 0
            fourth-review-designated | A-1 | three are not four                 | 2024-03-15 | review 2024-06-01; review 2024-11-20; review 2025-05-10 | 2025-12-16 | Review 4 2024-03-15 2025-12-15 OVERDUE 1
            fourth-review-designated | A-2 | the day before two years is sooner | 2024-03-15 | review 2024-06-01; review 2024-11-20; review 2025-05-10; designated-review 2025-12-15 | 2026-01-10 | Review 5 2025-12-15 2026-03-14 PENDING 63
            fourth-review-designated | A-2 | three months are sooner            | 2024-03-15 | review 2024-06-01; review 2024-11-20; review 2025-05-10; designated-review 2025-10-01 | 2026-01-10 | Review 5 2025-10-01 2026-01-01 OVERDUE 9
            fourth-review-designated | A-2 | two years bind the fifth alone     | 2024-03-15 | review 2024-06-01; review 2024-11-20; review 2025-05-10; designated-review 2025-12-15; review 2026-03-14 | 2026-03-20 | Review 5 2025-12-15 2026-03-14 MET 0, Review 6 2026-03-14 2026-06-14 PENDING 86
            fifteen-month-conference | B-1 | at nine months, to a month's end   | 2024-01-31 | chair-challenge 2024-10-31 | 2024-11-15 | Chair's challenge 2024-01-31 2024-10-31 MET 0
            fifteen-month-conference | B-2 | a day after twelve months          | 2024-01-31 | mid-point-review 2025-02-01 | 2025-02-10 | Mid-point review 2024-01-31 2025-01-31 MET_LATE 1
            fifteen-month-conference | B-3 | a booked third review; Easter in between | 2024-01-31 | review 2024-04-20; review 2024-10-10; review 2025-05-02 booked | 2025-04-01 | Report for the third review 2025-05-02 2025-04-16 DUE_SOON 15
            fifteen-month-conference | B-3 | in time                            | 2024-01-31 | review 2024-04-20; review 2024-10-10; review 2025-05-02 booked; conference-report 2025-04-16 | 2025-04-20 | Report for the third review 2025-05-02 2025-04-16 MET 0
            fifteen-month-conference | B-3 | a day late                         | 2024-01-31 | review 2024-04-20; review 2024-10-10; review 2025-05-02 booked; conference-report 2025-04-17 | 2025-04-20 | Report for the third review 2025-05-02 2025-04-16 MET_LATE 1
            fifteen-month-conference | B-3 | one for the second does not count  | 2024-01-31 | review 2024-04-20; review 2024-10-10; review 2025-05-02; conference-report 2024-10-10 | 2025-05-10 | Report for the third review 2025-05-02 2025-04-16 MISSED 16
            fifteen-month-conference | B-3 | no third review in sight           | 2024-01-31 | review 2024-04-20; review 2024-10-10 | 2025-04-01 |
            fifteen-month-conference | B-4 | a month before                     | 2024-01-31 | review 2024-04-20; review 2024-10-10; review 2025-05-02; case-supervision 2025-04-02 | 2025-05-10 | Supervision before the third review 2025-05-02 2025-05-01 MET 0
            fifteen-month-conference | B-4 | a month and a day before           | 2024-01-31 | review 2024-04-20; review 2024-10-10; review 2025-05-02; case-supervision 2025-04-01 | 2025-05-10 | Supervision before the third review 2025-05-02 2025-05-01 MISSED 1
            fifteen-month-conference | B-5 | four weeks after                   | 2024-01-31 | review 2024-04-20; review 2024-10-10; review 2025-05-02; legal-planning-meeting 2025-05-30 | 2025-05-31 | Legal planning meeting 2025-05-02 2025-05-30 MET 0
            fifteen-month-conference | B-5 | not held                           | 2024-01-31 | review 2024-04-20; review 2024-10-10; review 2025-05-02 | 2025-05-31 | Legal planning meeting 2025-05-02 2025-05-30 OVERDUE 1
            fifteen-month-conference | B-5 | only once the review has been held | 2024-01-31 | review 2024-04-20; review 2024-10-10; review 2025-05-02 booked | 2025-04-01 |
            fifteen-month-conference | B-6 | the last day of 21 months          | 2024-01-31 |  | 2025-10-31 | Plan ended by 21 months 2024-01-31 2025-10-31 DUE_SOON 0
            fifteen-month-conference | B-6 | the day after it                   | 2024-01-31 |  | 2025-11-01 | Plan ended by 21 months 2024-01-31 2025-10-31 OVERDUE 1
            fifteen-month-conference | B-6 | ended on the last day              | 2024-01-31 end=2025-10-31 |  | 2025-11-01 | Plan ended by 21 months 2024-01-31 2025-10-31 MET 0
            held-again               | C-1 | held again on the tenth working day | 2025-03-24 quorate=N | review 2025-04-07 quorate=Y | 2025-04-08 | Review 1 2025-03-24 2025-04-07 MET 0
            held-again               | C-1 | not yet held again                 | 2025-03-24 quorate=N |  | 2025-04-08 | Review 1 2025-03-24 2025-04-07 OVERDUE 1
            held-again               | C-1 | over Easter                        | 2025-01-13 quorate=Y | review 2025-04-10 quorate=N | 2025-04-26 | Review 2 2025-04-10 2025-04-28 DUE_SOON 2
            held-again               | C-1 | a quorate one needs nothing        | 2025-03-24 quorate=Y | review 2025-06-07 quorate=Y | 2025-07-01 |
            held-again               | C-2 | on the fifteenth working day       | 2025-03-24 | core-group 2025-04-14 | 2025-05-01 | Core group 1 2025-03-24 2025-04-14 MET 0
            held-again               | C-2 | on the sixteenth                   | 2025-03-24 | core-group 2025-04-15 | 2025-05-01 | Core group 1 2025-03-24 2025-04-14 MET_LATE 1
            held-again               | C-3 | three months and then six          | 2025-03-24 | review 2025-06-24 | 2025-12-01 | Review 1 2025-03-24 2025-06-24 MET 0, Review 2 2025-06-24 2025-12-24 DUE_SOON 23
            held-again               | C-3 | February has no thirtieth          | 2024-11-30 |  | 2025-03-01 | Review 1 2024-11-30 2025-02-28 OVERDUE 1
            ten-day-visits           | D-1 | a Monday is the first of ten       | 2025-01-06 |  | 2025-01-17 | Visit with the child seen 2025-01-06 2025-01-17 DUE_SOON 0
            ten-day-visits           | D-1 | from a Saturday the Monday is      | 2025-01-04 |  | 2025-01-18 | Visit with the child seen 2025-01-04 2025-01-17 OVERDUE 1
            ten-day-visits           | D-1 | from Good Friday, with May Day     | 2025-04-18 |  | 2025-05-02 | Visit with the child seen 2025-04-18 2025-05-06 PENDING 4
            ten-day-visits           | D-1 | each visit begins the next ten     | 2025-01-06 | visit 2025-01-17 seen=Y | 2025-01-27 | Visit with the child seen 2025-01-06 2025-01-17 MET 0, Visit with the child seen 2025-01-17 2025-01-30 DUE_SOON 3
            ten-day-visits           | D-1 | a visit without the child is none  | 2025-01-06 | visit 2025-01-16 seen=N | 2025-01-20 | Visit with the child seen 2025-01-06 2025-01-17 OVERDUE 3
            ten-day-visits           | D-2 | the second not alone               | 2025-01-06 | visit 2025-01-10 seen=Y alone=N; visit 2025-01-17 seen=Y alone=N; visit 2025-01-24 seen=Y alone=N | 2025-01-27 | Child seen alone on the second visit 2025-01-17 2025-01-17 BREACH 0
            ten-day-visits           | D-2 | the second and fourth alone        | 2025-01-06 | visit 2025-01-10 seen=Y alone=N; visit 2025-01-17 seen=Y alone=Y; visit 2025-01-24 seen=Y alone=N; visit 2025-01-30 seen=Y alone=Y | 2025-01-31 |
            ten-day-visits           | D-2 | not said is not no                 | 2025-01-06 | visit 2025-01-10 seen=Y; visit 2025-01-17 seen=Y | 2025-01-27 | Child seen alone on the second visit 2025-01-17  NOT_ASSESSED 0
            sixteen-months           | DR-3 | before sixteen months, in another window | 2025-01-31 |  | 2026-05-16 | Designated review 2025-01-31 2026-05-30 DUE_SOON 14
            sixteen-months           | DR-3 | a day before that window           | 2025-01-31 |  | 2026-05-15 | Designated review 2025-01-31 2026-05-30 PENDING 15
            sixteen-months           | DR-3 | put off by the one who can         | 2025-01-31 | drc-postponed 2026-05-30 by=head-of-service | 2026-06-01 | Designated review 2025-01-31 2026-05-30 WAIVED 0
            sixteen-months           | DR-3 | put off by another                 | 2025-01-31 | drc-postponed 2026-05-30 by=team-manager | 2026-06-01 | Designated review 2025-01-31 2026-05-30 OVERDUE 2
            sixteen-months           | DR-3 | put off too late                   | 2025-01-31 | drc-postponed 2026-05-31 by=head-of-service | 2026-06-01 | Designated review 2025-01-31 2026-05-30 OVERDUE 2
            sixteen-months           | DR-4 | taken over as it was               | 2025-01-31 |  | 2026-06-01 | Designated review 2026-04-30 2027-01-31 PENDING 244
            sixteen-months           | RC-5 | switched off                       | 2025-01-31 |  | 2026-06-01 |
            special-limits           | E-1 | the last day of the old interval   | 2024-12-01 | review 2025-03-31 | 2025-10-01 | Review 2 2025-03-31 2025-09-30 OVERDUE 1
            special-limits           | E-1 | the first day of the new           | 2024-12-01 | review 2025-04-01 | 2025-07-02 | Review 2 2025-04-01 2025-07-01 OVERDUE 1
            special-limits           | E-2 | any other plan                     | 2025-05-01 category=PHY team=North |  | 2025-05-02 | Review 1 2025-05-01 2025-08-01 PENDING 91
            special-limits           | E-2 | no category known                  | 2025-05-01 |  | 2025-05-02 | Review 1 2025-05-01 2025-08-01 PENDING 91
            special-limits           | E-2 | by category, in any case           | 2025-05-01 category=neg team=North |  | 2025-05-02 | Review 1 2025-05-01 2025-07-01 PENDING 60
            special-limits           | E-2 | by team, which is asked first      | 2025-05-01 category=NEG team=Pilot |  | 2025-05-02 | Review 1 2025-05-01 2025-06-12 PENDING 41
            special-limits           | E-3 | two months are 59 days             | 2024-12-20 | core-group 2025-01-01 | 2025-03-02 | Next core group 2025-01-01 2025-03-01 OVERDUE 1
            special-limits           | E-3 | sixty days are sooner              | 2025-06-20 | core-group 2025-07-01 | 2025-08-31 | Next core group 2025-07-01 2025-08-30 OVERDUE 1
            special-limits           | E-4 | a plan that began the day before   | 2025-12-31 |  | 2026-07-01 |
            special-limits           | E-4 | a plan that began that day         | 2026-01-01 |  | 2026-07-01 | Audit at six months 2026-01-01 2026-07-01 DUE_SOON 0
            """)
    void isEvaluatedAsWorkedByHand(
            String profile, String rule, String why, String plan, String history, LocalDate asAt, String expected) {
        Evaluator evaluator = new Evaluator(
                new ProfileLoader().load("src/test/resources/profiles/" + profile + ".json"), asAt, List.of());

        String obligations = evaluator.assess(WrittenHistory.of(plan, history)).obligations().stream()
                .filter(o -> o.rule().id().equals(rule))
                .map(o -> String.join(
                        " ",
                        o.requirement(),
                        Objects.toString(o.anchor(), ""),
                        Objects.toString(o.due(), ""),
                        o.status().name(),
                        Integer.toString(o.days())))
                .collect(Collectors.joining(", "));

        assertThat(obligations).as(why).isEqualTo(Objects.toString(expected, ""));
    }
}

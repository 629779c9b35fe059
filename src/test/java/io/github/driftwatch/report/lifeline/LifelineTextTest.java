package io.github.driftwatch.report.lifeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.lifeline.ChildLife;
import io.github.driftwatch.lifeline.LifeOf;
import io.github.driftwatch.lifeline.Lifeline;
import io.github.driftwatch.report.Made;
import io.github.driftwatch.table.Ink;
import io.github.driftwatch.timeline.UnassessedRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan's life as a person reads it, whole. */
class LifelineTextTest {

    private static final String LONG = "start 2025-01-31; icpc 2025-01-31 not-quorate; born 2015-01-01; category NEG;"
            + " review 2025-04-30 held; review 2025-09-10 held; review 2025-10-10 cancelled; reflective-meeting 2025-11-20;"
            + " visit 2025-02-10 seen alone; visit 2025-02-20 seen; visit 2025-05-08 not-seen;"
            + " review 2026-05-10 held; drc 2026-06-10 held; review 2026-12-10 scheduled";

    @Test
    void aLongPlanThatRuns() {
        assertThat(text(LifeOf.story(LONG, "designated-review", "2026-11-20"), 80))
                .isEqualTo("""
                Child         C1, born 01/01/2015, aged 11
                Plan          P1, category NEG
                Began         31/01/2025, the day of the initial conference
                On the plan   21 months and 20 days (658 days)
                As at         20 November 2026, by a procedure (version 1)
                Late so far   3 things, the longest by 61 days (Review 1)
                Overdue       4 things, the longest by 163 days (Trajectory agreed)
                Next          Review 4, booked late for 10/12/2026
                Last visit    08/05/2025, 561 days ago

                                  Apr 25   Jul 25  Oct 25  Jan 26  Apr 26   Jul 26  Oct 26
                             =====+========+=======+=======+=======+========+=======+===|...+...
                Conferences  I       1           2                     3  D
                Booked                                                                    4
                Late                 !                                 ! !!!      !    !  !
                Visits       .11......1..................................................
                Months                                9       12      15      18       21     24
                             I initial conference, 1 2 3 reviews, D designated review, ! late or
                             overdue, | as at, then . to come, visits counted (# is ten or more)

                9 months     12 months    15 months    18 months    21 months    24 months
                31/10/2025   31/01/2026   30/04/2026   31/07/2026   31/10/2026   31/01/2027
                reached      reached      reached      reached      reached      in 72 days

                What happened
                -------------
                  31/01/2025  Initial conference: not quorate
                  10/02/2025  2 visits up to 20/02/2025: 2 seen, 1 alone; longest time unseen 10
                              days, 10/02/2025 to 20/02/2025
                  30/04/2025  Review 1
                !               61 days late: due 28/02/2025 (RC-4, clause 3)
                  08/05/2025  1 visit that day: 0 seen, 1 not seen, 0 alone
                  10/09/2025  Review 2
                  10/10/2025  Review did not take place: cancelled
                  31/10/2025  -- 9 months --
                  20/11/2025  Reflective meeting
                  31/01/2026  -- 12 months --
                  30/04/2026  -- 15 months --
                  10/05/2026  Review 3
                !               59 days late: due 12/03/2026 (RC-2, clause 3)
                !               10 days late: due 30/04/2026 (DR-1, Procedure 1)
                ! 03/06/2026  Single report: not done by Designated review 1 on 10/06/2026, 7
                              days later (DR-9, Process 3)
                  10/06/2026  Designated review 1
                  31/07/2026  -- 18 months --
                  31/10/2026  -- 21 months --

                Overdue
                -------
                ! 10/06/2026  Trajectory agreed: 163 days overdue (DR-13, Outputs 1–2)
                ! 24/06/2026  Designated review minutes sent: 149 days overdue (DR-10, Procedure
                              4, Outputs 4)
                ! 10/09/2026  Legal panel: 71 days overdue (DR-12, Procedure 7, Outputs 5)
                ! 31/10/2026  Review 4: 20 days overdue; booked for 10/12/2026 (DR-2, Procedure
                              1); also RC-2 by 09/11/2026

                Still to come
                -------------
                  10/12/2026  Review 4 is booked
                !               late already: due 31/10/2026 (DR-2, Procedure 1); also RC-2 by
                                09/11/2026
                  31/01/2027  -- 24 months --
                  01/01/2033  Plan ended by 18th birthday: due in 6 years (RC-9, clause 2)
                  01/01/2033  Review around the 18th birthday: due in 6 years (RC-14, clause 2)

                Not assessed
                ------------
                  - RC-10, Service manager at the second review: service manager attended is not
                    recorded for Review 2
                  - RC-4, Next review: quorate is not recorded for Review 1
                """);
    }

    @Test
    void anEndedPlanWithFoldedVisits() {
        String story =
                "start 2025-03-01; born 2020-05-05; end 2025-10-20; category PHY; review 2025-05-20 held quorate;"
                        + " visit 2025-03-10 seen alone; visit 2025-04-20 seen; visit 2025-05-20 seen; visit 2025-06-01 seen alone;"
                        + " core-group 2025-03-12 held; core-group 2025-05-30 held; transfer-notified 2025-09-01;"
                        + " receiving-conference 2025-10-01; review 2025-11-01 held";
        assertThat(text(LifeOf.story(story, "north-yorkshire", "2026-11-20"), 80))
                .isEqualTo("""
                Child         C1, born 05/05/2020, aged 6
                Plan          P1, category PHY
                Began         01/03/2025, the day of the initial conference
                On the plan   7 months and 19 days (233 days); ended 20/10/2025
                As at         20 November 2026, by a procedure (version 1)
                Late so far   7 things, the longest by 127 days (Visit with the child seen); 2
                              of 4 visits by NY-10, the longest by 27 days; 1 of 2 visits by
                              NY-11, the longest by 41 days
                Overdue       nothing
                Last visit    01/06/2025

                             Mar 25   Apr 25  May 25   Jun 25   Jul 25  Aug 25   Sep 25   Oct 25
                             +========+=======+========+========+=======+========+========+====]
                Conferences  I                      1
                Late                       !    ! ! ! !!   !       !    !
                Visits       ...1..........1........1..1........................................
                             I initial conference, 1 2 3 reviews, ! late or overdue, ] ended,
                             visits counted (# is ten or more)

                9 months     12 months    15 months    18 months    21 months    24 months
                01/12/2025   01/03/2026   01/06/2026   01/09/2026   01/12/2026   01/03/2027
                ended before ended before ended before ended before ended before ended before

                What happened
                -------------
                  01/03/2025  Initial conference
                  10/03/2025  2 visits up to 20/04/2025: 2 seen, 1 alone; longest time unseen 41
                              days, 10/03/2025 to 20/04/2025
                !               1 of 2 late, the longest by 27 days (NY-10, Seeing the child)
                  12/03/2025  Core group 1
                ! 06/05/2025  Core group before the review: not done by Review 1 on 20/05/2025,
                              14 days later (NY-9, Timing)
                ! 13/05/2025  Agency reports shared: not done by Review 1 on 20/05/2025, 7 days
                              later (NY-14, Agency reports)
                  20/05/2025  Review 1
                  20/05/2025  2 visits up to 01/06/2025: 2 seen, 1 alone; longest time unseen 30
                              days, 20/04/2025 to 20/05/2025
                !               1 of 2 late, the longest by 16 days (NY-10, Seeing the child)
                !               1 of 1 late, the longest by 41 days (NY-11, Seeing the child)
                ! 20/05/2025  Bedroom seen: not done by Review 1 on 20/05/2025 (NY-12, Seeing
                              the child)
                  30/05/2025  Core group 2
                !               37 days late: due 23/04/2025 (NY-7, Timing)
                ! 15/06/2025  Visit with the child seen: not done when the plan ended on
                              20/10/2025, 127 days later (NY-10, Seeing the child)
                ! 13/07/2025  Visit with the child seen alone: not done when the plan ended on
                              20/10/2025, 99 days later (NY-11, Seeing the child)
                ! 30/07/2025  Next core group: not done when the plan ended on 20/10/2025, 82
                              days later (NY-8, Timing)
                  01/09/2025  Transfer notified
                  01/10/2025  Receiving conference
                  20/10/2025  Plan ended
                  01/11/2025  Review is not counted: after the plan's end
                """);
    }

    @Test
    void aYoungPlanOfAnUnbornChild() {
        String story = "start 2026-11-02; icpc 2026-10-30 quorate; expected 2026-12-20; review 2027-01-10 scheduled";
        Lifeline life = LifeOf.story(story, "review-conferences", "2026-11-20");
        ChildLife whole = new ChildLife(
                life,
                List.of(Made.plan("C1")),
                "review-conferences (version 1.0)",
                List.of(new UnassessedRule(Made.rule("RC-5"), "no events were supplied")),
                List.of(Made.finding("soon", "C1")));
        assertThat(String.join("\n", LifelineText.lines(whole, 80, Ink.NONE)) + "\n")
                .isEqualTo("""
                Child         C1, unborn, expected 20/12/2026
                Plan          P1, no category
                Began         02/11/2026, initial conference on 30/10/2026
                On the plan   18 days
                As at         20 November 2026, by review-conferences (version 1.0)
                Late so far   nothing
                Overdue       nothing
                Next          Birth expected, 20/12/2026

                                   Jan 27  Apr 27  Jul 27  Oct 27  Jan 28   Apr 28  Jul 28
                             ==|...+.......+.......+.......+.......+........+.......+.......+...
                Conferences  I
                Booked             1
                Months                                9       12      15      18       21     24
                             I initial conference, 1 2 3 reviews, | as at, then . to come

                9 months     12 months    15 months    18 months    21 months    24 months
                02/08/2027   02/11/2027   02/02/2028   02/05/2028   02/08/2028   02/11/2028
                in 255 days  in 347 days  in 439 days  in 529 days  in 621 days  in 713 days

                What happened
                -------------
                  30/10/2026  Initial conference
                  02/11/2026  Plan begins

                Still to come
                -------------
                  20/12/2026  Birth expected
                  10/01/2027  Review 1 is booked
                                in time: due 20/01/2027 (RC-3, clause 3); provisional: it rests
                                on the expected birth
                  02/08/2027  -- 9 months --
                  02/09/2027  Reflective meeting: due in 286 days (RC-5, clause 7)
                  02/11/2027  -- 12 months --
                  02/02/2028  -- 15 months --
                  02/05/2028  -- 18 months --
                  02/08/2028  -- 21 months --
                  02/11/2028  -- 24 months --

                What to doubt
                -------------
                  DQ-1        plans.csv row 7: The start date cannot be read; expected a date
                              such as 2026-11-20. Correct it in the export.

                Not assessed
                ------------
                  - RC-5: no events were supplied
                  - RC-14, Review around the 18th birthday: the date of birth is not known
                  - RC-9, Plan ended by 18th birthday: the date of birth is not known

                Other plans of this child
                -------------------------
                  - C1@2025-01-06, 06/01/2025 to now: see it with --plan C1@2025-01-06
                """);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            north-yorkshire    | start 2026-07-01; core-group 2026-07-10 held; review 2026-09-25 held; core-group 2026-12-01 scheduled | !               late already: due 21/08/2026 (NY-7, Timing); also NY-8 by | in time: due | a core group that answers an older duty as well
            designated-review  | start 2025-01-31; review 2025-04-30 held; review 2025-10-20 held; review 2026-04-15 held; drc 2026-12-01 scheduled | !               late already: due 30/07/2026 (DR-3, Procedure 1); also DR-4 by | late unless | put off beyond 18 months
            designated-review  | start 2025-09-01; review 2025-11-28 held; review 2026-05-20 held; early-review-requested 2026-06-10; review 2026-08-31 held | Late so far   1 thing, the longest by 61 days (Early review considered) | (Review 3) | what was late is an early review
            designated-review  | start 2025-09-01; review 2025-11-28 held; review 2026-05-20 held; early-review-requested 2026-06-10; review 2026-08-31 held | !               Early review considered: 61 days late: due 01/07/2026 (RC-12, clause 3) | in time: | named where it was answered
            calderdale,designated-review | start 2025-09-01; review 2025-12-20 held | !               19 days late: due 01/12/2025 (calderdale/RC-1, clause 3; | in time: | two procedures that ask for the same are one line
            north-yorkshire    | start 2026-07-01; review 2026-12-04 scheduled; strategy-meeting 2026-09-01 | Assessment completed: 31 days overdue (NY-13, Timing) | overdue; nothing booked (NY-13 | nobody books an assessment
            north-yorkshire    | start 2026-07-01 | Review 1: 50 days overdue; nothing booked (NY-1, Timescale) | in time: | a review is booked
            """)
    void saysWhatIsLateAndByWhichRule(String profiles, String story, String said, String notSaid, String why) {
        String text = text(LifeOf.story(story, profiles, "2026-11-20"), 120);
        assertThat(text).as(why).contains(said).doesNotContain(notSaid);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 47, 60, 80, 100, 120})
    void noLineIsWiderThanTheScreen(int width) {
        assertThat(LifelineText.lines(child(LifeOf.story(LONG, "designated-review", "2026-11-20")), width, Ink.NONE))
                .allMatch(line -> line.length() <= width);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-31", "2025-02-01", "2030-01-01"})
    void everyDayOfAPlanCanBeDrawn(String asAt) {
        assertThat(LifelineText.lines(child(LifeOf.story(LONG, "designated-review", asAt)), 80, Ink.NONE))
                .allMatch(line -> line.length() <= 80)
                .anyMatch(line -> line.contains("|"));
    }

    private static String text(Lifeline life, int width) {
        return String.join("\n", LifelineText.lines(child(life), width, Ink.NONE)) + "\n";
    }

    private static ChildLife child(Lifeline life) {
        return new ChildLife(life, List.of(), "a procedure (version 1)", List.of(), List.of());
    }
}

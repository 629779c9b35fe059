package io.github.driftwatch.report.lifeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.lifeline.LifeOf;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan's life as rows: date, kind, what, state, due date, days, rule, clause and note. */
class LifelineTableTest {

    private static final String LONG = "start 2025-01-31; icpc 2025-01-31 not-quorate; born 2015-01-01;"
            + " review 2025-04-30 held; review 2025-10-10 cancelled; visit 2025-02-10 seen alone; visit 2025-02-20 seen;"
            + " review 2026-05-10 held; drc 2026-06-10 held; review 2026-12-10 scheduled";

    @Test
    void aPlanThatRuns() {
        assertThat(rows(LONG, "designated-review")).isEqualTo("""
                2025-01-31 | initial conference | Initial conference | held | - | - | - | - | not quorate
                2025-02-10 | visits | 2 visits | held | - | - | - | - | up to 20/02/2025: 2 seen, 1 alone; longest time unseen 10 days, 10/02/2025 to 20/02/2025
                2025-04-30 | review | Review 1 | late | 2025-02-28 | 61 | RC-4 | 3 | -
                2025-10-10 | review | Review | called off | - | - | - | - | cancelled
                2025-10-31 | milestone | 9 months on the plan | milestone | - | - | - | - | -
                2026-01-31 | milestone | 12 months on the plan | milestone | - | - | - | - | -
                2026-04-30 | milestone | 15 months on the plan | milestone | - | - | - | - | -
                2026-05-10 | review | Review 2 | late | 2025-10-30 | 192 | RC-2 | 3 | -
                2026-06-03 | requirement | Single report | missed | 2026-06-03 | 7 | DR-9 | Process 3 | -
                2026-06-10 | designated review | Designated review 1 | held | - | - | - | - | -
                2026-07-31 | milestone | 18 months on the plan | milestone | - | - | - | - | -
                2026-10-31 | milestone | 21 months on the plan | milestone | - | - | - | - | -
                2025-11-30 | requirement | Reflective meeting | overdue | 2025-11-30 | 355 | RC-5 | 7 | -
                2026-04-30 | requirement | Review 3 | overdue | 2026-04-30 | 204 | DR-1 | Procedure 1 | booked for 10/12/2026; also RC-2 by 09/11/2026
                2026-06-10 | requirement | Trajectory agreed | overdue | 2026-06-10 | 163 | DR-13 | Outputs 1–2 | -
                2026-06-24 | requirement | Designated review minutes sent | overdue | 2026-06-24 | 149 | DR-10 | Procedure 4, Outputs 4 | -
                2026-09-10 | requirement | Legal panel | overdue | 2026-09-10 | 71 | DR-12 | Procedure 7, Outputs 5 | -
                2026-10-31 | requirement | Review 4 | overdue | 2026-10-31 | 20 | DR-2 | Procedure 1 | -
                2026-12-10 | review | Review 3 | booked late | 2026-04-30 | 204 | DR-1 | Procedure 1 | also RC-2 by 09/11/2026
                2027-01-31 | milestone | 24 months on the plan | milestone | - | - | - | - | -
                2033-01-01 | requirement | Plan ended by 18th birthday | due | 2033-01-01 | 2234 | RC-9 | 2 | -
                2033-01-01 | requirement | Review around the 18th birthday | due | 2033-01-01 | 2234 | RC-14 | 2 | -
                """);
    }

    @Test
    void aPlanWithVisitsThatEnded() {
        assertThat(rows(
                        "start 2025-03-01; born 2020-05-05; end 2025-10-20; review 2025-05-20 held quorate;"
                                + " visit 2025-03-10 seen alone; visit 2025-04-20 seen; visit 2025-05-20 seen;"
                                + " core-group 2025-03-12 held; core-group 2025-05-30 held",
                        "north-yorkshire"))
                .isEqualTo("""
                        2025-03-01 | initial conference | Initial conference | held | - | - | - | - | -
                        2025-03-10 | visits | 2 visits | late | - | 27 | NY-10 | Seeing the child | up to 20/04/2025: 2 seen, 1 alone; longest time unseen 41 days, 10/03/2025 to 20/04/2025; 1 of 2 late, the longest by 27 days (NY-10, Seeing the child)
                        2025-03-12 | core group | Core group 1 | held | - | - | - | - | -
                        2025-04-21 | requirement | Visit with the child seen alone | missed | 2025-04-21 | 182 | NY-11 | Seeing the child | -
                        2025-05-06 | requirement | Core group before the review | missed | 2025-05-06 | 14 | NY-9 | Timing | -
                        2025-05-13 | requirement | Agency reports shared | missed | 2025-05-13 | 7 | NY-14 | Agency reports | -
                        2025-05-20 | review | Review 1 | held | - | - | - | - | -
                        2025-05-20 | visits | 1 visit | late | - | 16 | NY-10 | Seeing the child | that day: 1 seen, 0 alone; longest time unseen 30 days, 20/04/2025 to 20/05/2025; 1 of 1 late, the longest by 16 days (NY-10, Seeing the child)
                        2025-05-20 | requirement | Bedroom seen | missed | 2025-05-20 | 0 | NY-12 | Seeing the child | -
                        2025-05-30 | core group | Core group 2 | late | 2025-04-23 | 37 | NY-7 | Timing | -
                        2025-06-03 | requirement | Visit with the child seen | missed | 2025-06-03 | 139 | NY-10 | Seeing the child | -
                        2025-07-30 | requirement | Next core group | missed | 2025-07-30 | 82 | NY-8 | Timing | -
                        2025-10-20 | end | Plan ended | recorded | - | - | - | - | -
                        """);
    }

    @Test
    void anUnbornChildsBookingIsProvisional() {
        assertThat(rows(
                        "start 2026-11-02; icpc 2026-10-30 quorate; expected 2026-12-20; review 2027-01-10 scheduled",
                        "review-conferences"))
                .isEqualTo("""
                        2026-10-30 | initial conference | Initial conference | held | - | - | - | - | -
                        2026-11-02 | start | Plan begins | recorded | - | - | - | - | -
                        2026-12-20 | birth | Birth expected | expected | - | - | - | - | -
                        2027-01-10 | review | Review 1 | booked | 2027-01-20 | 61 | RC-3 | 3 | provisional
                        2027-08-02 | milestone | 9 months on the plan | milestone | - | - | - | - | -
                        2027-09-02 | requirement | Reflective meeting | due | 2027-09-02 | 286 | RC-5 | 7 | -
                        2027-11-02 | milestone | 12 months on the plan | milestone | - | - | - | - | -
                        2028-02-02 | milestone | 15 months on the plan | milestone | - | - | - | - | -
                        2028-05-02 | milestone | 18 months on the plan | milestone | - | - | - | - | -
                        2028-08-02 | milestone | 21 months on the plan | milestone | - | - | - | - | -
                        2028-11-02 | milestone | 24 months on the plan | milestone | - | - | - | - | -
                        """);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '~', maxCharsPerColumn = 1000, textBlock = """
            review-conferences ~ start 2025-01-06; review 2025-06-01 held not-quorate; end 2025-06-01 ~ 2025-06-01 | end | Plan ended | breach | 2025-06-01 | - | RC-7 | 2 | asked for: Evidence for ending at the first review ~ what must not have happened is late by no day
            designated-review ~ start 2025-09-01; review 2025-11-28 held; review 2026-05-20 held; early-review-requested 2026-06-10; review 2026-08-31 held ~ 2026-08-31 | review | Review 3 | late | 2026-07-01 | 61 | RC-12 | 3 | asked for: Early review considered ~ what was asked for has another name than what answered it
            """)
    void aNoteSaysWhatElseIsToBeKnown(String profile, String story, String row, String why) {
        assertThat(rows(story, profile)).as(why).contains(row);
    }

    private static String rows(String story, String profile) {
        return LifelineTable.rows(LifeOf.story(story, profile, "2026-11-20")).stream()
                        .map(row -> Stream.of(
                                        row.date(),
                                        row.kind(),
                                        row.what(),
                                        row.state(),
                                        row.due(),
                                        row.days(),
                                        row.rule(),
                                        row.clause(),
                                        row.note())
                                .map(cell -> Objects.toString(cell, "-"))
                                .collect(Collectors.joining(" | ")))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }
}

package io.github.driftwatch.report.lifeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.lifeline.LifeOf;
import io.github.driftwatch.lifeline.Lifeline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line of time, drawn on 53 characters: 13 for what its rows are called, and 40 for the time. */
class LifelineAxisTest {

    private static final String PLAN = "start 2026-01-10; icpc 2026-01-10 quorate";
    private static final String ENDED = PLAN + "; review 2026-04-01 held; end 2026-06-09";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            the day before it begins ~ 2026-01-09 ~ .........+.
            its first day            ~ 2026-01-10 ~ |........+.
            a month on               ~ 2026-02-10 ~ ==|......+.
            ten months on            ~ 2026-11-20 ~ =========+=======|.+.........+.........+
            """)
    void whatHasBeenLivedIsDrawnThrough(String why, String asAt, String begins) {
        String line = lines(PLAN, asAt).get(1).substring(13);

        assertThat(line).as(why).startsWith(begins).hasSize(40);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            on its last day       | 2026-06-09 | ]
            long after it         | 2027-06-09 | ]
            on the day before it  | 2026-06-08 | +
            """)
    void anEndedPlanIsDrawnUpToItsEnd(String why, String asAt, String end) {
        assertThat(lines(ENDED, asAt).get(1)).as(why).hasSize(53).endsWith(end);
    }

    @Test
    void aPlanInFull() {
        assertThat(drawn(
                        "start 2025-01-31; icpc 2025-01-31 not-quorate; review 2025-04-30 held; review 2025-09-10 held;"
                                + " review 2025-09-18 held; review 2025-10-10 cancelled; drc 2026-06-10 held;"
                                + " review 2026-12-10 scheduled; review 2026-12-15 cancelled; review 2028-12-15 scheduled",
                        "2026-11-20"))
                .isEqualTo("""
                                             Jul 25    Jan 26    Jul 26
                                     ========+=========+=========+======|.+..
                        Conferences  I    1      2             D
                                                 3
                        Booked                                           4
                        Late              !          !     !   !!   !    !
                        Months                      9    12  15   18   21  24
                        """);
    }

    @Test
    void visitsAreCountedUpToTheLastDay() {
        assertThat(drawn(
                        PLAN + "; visit 2026-01-12 seen; visit 2026-02-01 seen; visit 2026-02-02 seen;"
                                + " visit 2026-03-01 seen; visit 2026-03-02 seen; visit 2026-03-03 seen; visit 2026-03-04 seen;"
                                + " visit 2026-03-05 seen; visit 2026-03-06 seen; visit 2026-03-07 seen; visit 2026-03-08 seen;"
                                + " visit 2026-03-09 seen; visit 2026-05-01 seen; visit 2026-05-02 seen; visit 2026-05-03 seen;"
                                + " visit 2026-05-04 seen; visit 2026-05-05 seen; visit 2026-05-06 seen; visit 2026-05-07 seen;"
                                + " visit 2026-05-08 seen; visit 2026-05-09 seen; visit 2026-05-10 seen; visit 2026-05-11 seen",
                        "2026-06-01"))
                .isEqualTo("""
                                              Jul 26    Jan 27    Jul 27
                                     ========|+.........+.........+.........+
                        Conferences  I
                        Late         !    !
                        Visits       12.9..#..
                        Months                      9    12  15   18   21  24
                        """);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', maxCharsPerColumn = 500, textBlock = """
            a plan to come ~ start 2026-12-01 ~ 2026-11-20 ~ I initial conference, 1 2 3 reviews, . to come
            a new plan ~ start 2026-11-20 ~ 2026-11-20 ~ I initial conference, 1 2 3 reviews, | as at, then . to come
            a late one ~ start 2026-06-20 ~ 2026-11-20 ~ I initial conference, 1 2 3 reviews, ! late or overdue, | as at, then . to come
            an ended one ~ start 2026-06-20; end 2026-07-01 ~ 2026-11-20 ~ I initial conference, 1 2 3 reviews, ] ended
            a designated review ~ start 2026-11-01; drc 2026-11-10 held ~ 2026-11-20 ~ I initial conference, 1 2 3 reviews, D designated review, ! late or overdue, | as at, then . to come
            a visit ~ start 2026-11-01; visit 2026-11-02 seen ~ 2026-11-20 ~ I initial conference, 1 2 3 reviews, ! late or overdue, | as at, then . to come, visits counted (# is ten or more)
            """)
    void theLegendHasTheMarksThatCanBeThere(String why, String story, String asAt, String legend) {
        assertThat(LifelineAxis.legend(LifeOf.story(story, "designated-review", asAt)))
                .as(why)
                .isEqualTo(legend);
    }

    private static List<String> lines(String story, String asAt) {
        Lifeline life = LifeOf.story(story, "designated-review", asAt);
        return LifelineAxis.lines(life, 53);
    }

    private static String drawn(String story, String asAt) {
        return String.join("\n", lines(story, asAt)) + "\n";
    }
}

package io.github.driftwatch.report.governance;

import static io.github.driftwatch.report.governance.MadeUpFigures.ENDED;
import static io.github.driftwatch.report.governance.MadeUpFigures.HALF_YEAR;
import static io.github.driftwatch.report.governance.MadeUpFigures.HELD;
import static io.github.driftwatch.report.governance.MadeUpFigures.IN_TIME;
import static io.github.driftwatch.report.governance.MadeUpFigures.OPEN;
import static io.github.driftwatch.report.governance.MadeUpFigures.REQUIRED;
import static io.github.driftwatch.report.governance.MadeUpFigures.REVIEWED;
import static io.github.driftwatch.report.governance.MadeUpFigures.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.governance.Group;
import io.github.driftwatch.governance.Split;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the first page says in sentences. */
class KeySentencesTest {

    @ParameterizedTest(name = "{0}: {1} against {2}")
    @CsvSource(delimiter = '|', textBlock = """
            below        | 93/100  | 95   | 93.0 %, 2 points below the target of 95 %.
            just below   | 949/1000| 95   | 94.9 %, 0.1 points below the target of 95 %.
            by one       | 94/100  | 95   | 94.0 %, 1 point below the target of 95 %.
            at           | 95/100  | 95.0 | 95.0 %, at the target of 95 %.
            just above   | 951/1000| 95   | 95.1 %, 0.1 points above the target of 95 %.
            of a half    | 97/100  | 92.50| 97.0 %, 4.5 points above the target of 92.5 %.
            """)
    void reviewsInTimeAgainstTheTarget(String why, String share, String target, String said) {
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear()
                .measure("G6", "Reviews held", HELD, IN_TIME)
                .measure("G7", "Plans reviewed in time", REQUIRED, REVIEWED)
                .all(IN_TIME, HALF_YEAR, share)
                .all(REVIEWED, HALF_YEAR, "0/0")
                .target(target);

        assertThat(sentences(figures)).containsExactly("Reviews held: in time: " + said);
    }

    @Test
    void bothMeasuresOfReviewsAreHeldAgainstItAndNoOther() {
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear()
                .measure("G1", "Plans open", OPEN)
                .measure("G6", "Reviews held", HELD, IN_TIME)
                .measure("G7", "Plans reviewed in time", REQUIRED, REVIEWED)
                .all(OPEN, HALF_YEAR, "400")
                .all(IN_TIME, HALF_YEAR, "90/100")
                .all(REVIEWED, HALF_YEAR, "96/100");

        assertThat(sentences(figures)).as("without a target").isEmpty();
        assertThat(sentences(figures.target("95")))
                .containsExactly(
                        "Reviews held: in time: 90.0 %, 5 points below the target of 95 %.",
                        "Plans reviewed in time (national): 96.0 %, 1 point above the target of 95 %.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the greatest for its size            | 12 | 10 | 120 | 110 | Plans open, from 10 to 12
            a fall counts as much                | 11 | 10 | 55  | 110 | Plans started, from 110 to 55
            of fewer than ten it may be chance   | 9  | 3  | 101 | 100 | Plans started, from 100 to 101
            of ten at last it is told            | 10 | 3  | 101 | 100 | Plans open, from 3 to 10
            of ten before it is told             | 3  | 10 | 101 | 100 | Plans open, from 10 to 3
            from nothing there is no size of it  | 40 | 0  | 101 | 100 | Plans started, from 100 to 101
            nothing has changed                  | 40 | 40 | 100 | 100 |
            no earlier figure                    | 40 |    | 100 |     |
            """)
    void theLargestChange(String why, String open, String openBefore, String started, String before, String said) {
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear()
                .measure("G1", "Plans open", OPEN)
                .measure("G2", "Plans begun and ended", STARTED, ENDED)
                .compared(OPEN, open, openBefore == null ? "" : openBefore, "")
                .compared(STARTED, started, before == null ? "" : before, "");

        assertThat(sentences(figures))
                .isEqualTo(
                        said == null
                                ? List.of()
                                : List.of("The largest change since the period before: " + said + "."));
    }

    @Test
    void theLargestChangeOfAShareIsInPercent() {
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear()
                .measure("G6", "Reviews held", HELD, IN_TIME)
                .compared(IN_TIME, "60/100", "90/100", "");

        assertThat(sentences(figures))
                .containsExactly(
                        "The largest change since the period before: Reviews held: in time, from 90.0 % to 60.0 %.");
    }

    @ParameterizedTest(name = "{0} teams")
    @CsvSource(delimiter = '|', textBlock = """
            0 |
            1 | team 1 (30.0 %)
            3 | team 1 (30.0 %), team 2 (30.0 %), team 3 (30.0 %)
            4 | team 1 (30.0 %), team 2 (30.0 %), team 3 (30.0 %) and 1 more team
            5 | team 1 (30.0 %), team 2 (30.0 %), team 3 (30.0 %) and 2 more teams
            """)
    void teamsThatAreLowerThanChanceExplains(int number, String said) {
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear()
                .measure("G6", "Reviews held", HELD, IN_TIME)
                .all(IN_TIME, HALF_YEAR, "900/1000")
                .figure(IN_TIME, HALF_YEAR, new Group(Split.TEAM, "higher"), "200/200")
                .figure(IN_TIME, HALF_YEAR, new Group(Split.TEAM, "usual"), "90/100")
                .figure(IN_TIME, HALF_YEAR, new Group(Split.CONFERENCE_CHAIR, "a chair"), "30/100");
        for (int i = 1; i <= number; i++) {
            figures.figure(IN_TIME, HALF_YEAR, new Group(Split.TEAM, "team " + i), "30/100");
        }

        assertThat(sentences(figures))
                .isEqualTo(
                        said == null
                                ? List.of()
                                : List.of("Reviews held in time, lower than chance explains: " + said + "."));
    }

    @Test
    void whatIsNotMeasuredIsInTheOrderOfItsNumbers() {
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear()
                .notMeasured("G12", null, "no events were supplied")
                .notMeasured("X", null, "nobody knows")
                .notMeasured("G9", "held", "no events were supplied")
                .notMeasured("G10", null, "no events were supplied");

        assertThat(sentences(figures))
                .containsExactly(
                        "Not measured: X; designated reviews, designated reviews held in the period (G9); case reviews"
                                + " (G10); ended at the first review (G12). The definitions, at the end, say why.");
    }

    /** What is withheld may have changed more, and may lie elsewhere beside the target. */
    @Test
    void whereSmallNumbersAreWithheldNothingIsSaidOfThem() {
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear()
                .measure("G1", "Plans open", OPEN)
                .measure("G2", "Plans begun and ended", STARTED, ENDED)
                .measure("G6", "Reviews held", HELD, IN_TIME)
                .compared(OPEN, "120", "110", "")
                .compared(STARTED, "2", "40", "")
                .compared(HELD, "40", "40", "")
                .compared(IN_TIME, "38/40", "20/40", "")
                .target("95");

        Shown shown = figures.suppressed();
        assertThat(KeySentences.of(shown, Headlines.of(shown), figures.facts()))
                .containsExactly(
                        "Reviews held: in time: withheld, as it rests on small numbers, and so not held against the target"
                                + " of 95 %.",
                        "Of the figures shown, the largest change since the period before: Plans open, from 110 to 120.");
    }

    private static List<String> sentences(MadeUpFigures figures) {
        Shown shown = figures.shown();
        return KeySentences.of(shown, Headlines.of(shown), figures.facts());
    }
}

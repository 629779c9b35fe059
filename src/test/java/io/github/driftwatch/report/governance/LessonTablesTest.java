package io.github.driftwatch.report.governance;

import static io.github.driftwatch.report.governance.MadeUpFigures.HALF_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.governance.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of lessons: what was most often not done, then what was recorded. */
class LessonTablesTest {

    private static final Line REPORTS = Line.count("G19", "reports", "Reports due", "reports");
    private static final Line VISITS = Line.count("G19", "visits", "Visits due", "visits");
    private static final Line NO_REPORT =
            Line.count("G19", "no-report", "Report sent: not done", "").of(REPORTS);
    private static final Line NO_VISIT =
            Line.count("G19", "no-visit", "Visit: not done", "").of(VISITS);
    private static final Line LESSONS = Line.count("G19", "lessons", "Lessons recorded", "lessons");

    private final MadeUpFigures figures =
            MadeUpFigures.ofHalfAYear().measure("G19", "Lessons", REPORTS, VISITS, NO_REPORT, NO_VISIT, LESSONS);

    @Test
    void whatWasMostOftenNotDoneComesFirst() {
        figures.compared(NO_REPORT, "10/40", "20/40", "30/40")
                .compared(NO_VISIT, "11/99", "0/0", "")
                .compared(LESSONS, "2", "1", "0")
                .all(REPORTS, HALF_YEAR, "40");

        assertThat(told(figures.shown())).isEqualTo("""
                {
                0 [] | 1+3 [This period / 1 Apr 2026 to 30 Sep 2026] | 4+3 [The period before / 1 Oct 2025 to 31 Mar 2026] | 7+3 [A year before / 1 Apr 2025 to 30 Sep 2025]
                0 [All plans] | 1 [Not done] | 2 [Fell due] | 3 [%] | 4 [Not done] | 5 [Fell due] | 6 [%] | 7 [Not done] | 8 [Fell due] | 9 [%]
                0 Visit | 1 11 | 2 99 | 3 11.1 0.0 | 4 0 | 5 0 | 6 z 0.0 | 7 - | 8 - | 9 - 0.0
                0 Report sent | 1 10 | 2 40 | 3 25.0 0.0 | 4 20 | 5 40 | 6 50.0 0.0 | 7 30 | 8 40 | 9 75.0 0.0
                .
                }
                {
                0 [] | 1+3 [This period / 1 Apr 2026 to 30 Sep 2026] | 4+3 [The period before / 1 Oct 2025 to 31 Mar 2026] | 7+3 [A year before / 1 Apr 2025 to 30 Sep 2025]
                0 [All plans] | 1+3 [Count] | 4+3 [Count] | 7+3 [Count]
                0 Lessons recorded | 1+3 2 | 4+3 1 | 7+3 0
                .
                }
                """);
    }

    @Test
    void whatIsWithheldComesAfterWhatIsTold() {
        figures.compared(REPORTS, "40", "40", "40")
                .compared(VISITS, "40", "40", "40")
                .all(NO_REPORT, HALF_YEAR, "4/40")
                .all(NO_VISIT, HALF_YEAR, "0/40");

        assertThat(told(figures.suppressed()).lines().filter(line -> line.matches("0 (Visit|Report).*")))
                .containsExactly(
                        "0 Visit | 1 0 | 2 40 | 3 0.0 0.0 | 4 - | 5 - | 6 - 0.0 | 7 - | 8 - | 9 - 0.0",
                        "0 Report sent | 1 c | 2 40 | 3 c 0.0 | 4 - | 5 - | 6 - 0.0 | 7 - | 8 - | 9 - 0.0");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "in none of the periods,   0/0, 0/0, 0/0, false",
        "in this one,              0/1, 0/0, 0/0, true",
        "in the one before,        0/0, 1/1, 0/0, true",
        "in the one a year before, 0/0, 0/0, 0/9, true",
    })
    void whatNeverFellDueIsLeftOut(String why, String now, String before, String yearBefore, boolean told) {
        figures.compared(NO_VISIT, now, before, yearBefore);

        assertThat(told(figures.shown()).contains("0 Visit |")).as(why).isEqualTo(told);
    }

    @Test
    void lessonsAreListedInFull() {
        figures.lesson("2026-04-01", "Chair 2", "agreed", "Invite the school early.")
                .lesson("2026-05-02", null, null, "Only a note.")
                .lesson("2026-06-03", " ", "only an outcome", "")
                .lesson("2026-07-04", "Chair 1", null, null);

        assertThat(told(figures.shown()).replace(" \n", "\n")).endsWith("""
                ## Lessons of this period
                (a list)
                0 ["Recorded"] | 1+9 ["What was learnt"]
                {
                0 1 Apr 2026, Chair 2 | 1+9 agreed: Invite the school early.
                }
                {
                0 2 May 2026 | 1+9 Only a note.
                }
                {
                0 3 Jun 2026 | 1+9 only an outcome
                }
                {
                0 4 Jul 2026, Chair 1 | 1+9
                }
                .
                """);
        assertThat(told(figures.suppressed())).as("free text may name people").doesNotContain("learnt", "Chair");
    }

    @Test
    void withoutLessonsThereIsNoListOfThem() {
        assertThat(told(figures.compared(LESSONS, "0", "0", "0").shown())).doesNotContain("##", "learnt");
    }

    private static String told(Shown shown) {
        ToldPage page = new ToldPage(FigureTable.COLUMNS + 1);
        new LessonTables(
                        page,
                        shown,
                        shown.worthShowing(shown.governance().measures().get(0)))
                .write();
        return page.told();
    }
}

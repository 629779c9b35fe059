package io.github.driftwatch.report.governance;

import static io.github.driftwatch.report.governance.MadeUpFigures.HALF_YEAR;
import static io.github.driftwatch.report.governance.MadeUpFigures.HELD;
import static io.github.driftwatch.report.governance.MadeUpFigures.IN_TIME;
import static io.github.driftwatch.report.governance.MadeUpFigures.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.governance.Group;
import io.github.driftwatch.governance.Line;
import io.github.driftwatch.governance.Split;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of a measure's parts. */
class SplitTablesTest {

    private static final Group NORTH = new Group(Split.TEAM, "North");

    @Test
    void groupsStandOverAllTogetherWithOtherPeriodsBeside() {
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear()
                .all(OPEN, HALF_YEAR, "12")
                .all(OPEN, HALF_YEAR.before(), "9")
                .figure(OPEN, HALF_YEAR, new Group(Split.TEAM, Group.NOT_RECORDED), "1")
                .figure(OPEN, HALF_YEAR, new Group(Split.TEAM, "Team 10"), "7")
                .figure(OPEN, HALF_YEAR, new Group(Split.TEAM, "Team 9"), "4")
                .figure(OPEN, HALF_YEAR.before(), new Group(Split.TEAM, "Team 9"), "3")
                .figure(OPEN, HALF_YEAR.yearBefore(), new Group(Split.TEAM, "Gone since"), "5")
                .figure(OPEN, HALF_YEAR, new Group(Split.CATEGORY, "NEG"), "12");

        assertThat(told(figures, Split.TEAM, OPEN)).isEqualTo("""
                {
                ## By team
                (a list)
                0 [Team] | 1 [Plans open] | 2 [Plans open, period before] | 3 [Plans open, year before]
                0 Gone since | 1 - | 2 - | 3 5
                0 Team 9 | 1 4 | 2 3 | 3 -
                0 Team 10 | 1 7 | 2 - | 3 -
                0 (not recorded) | 1 1 | 2 - | 3 -
                (all together)
                0 All plans | 1 12 | 2 9 | 3 -
                .
                }
                """);
        assertThat(told(figures, Split.CATEGORY, OPEN))
                .contains("## By category\n", "0 [Category] |", "0 Neglect (NEG) | 1 12 |");
        assertThat(told(figures, Split.AGE_BAND, OPEN)).as("no group").isBlank();
    }

    @Test
    void agesStandInTheirOrder() {
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear();
        for (String age : List.of("16 and over", "(not recorded)", "Under 1", "5 to 9", "Unborn", "10 to 15")) {
            figures.figure(OPEN, HALF_YEAR, new Group(Split.AGE_BAND, age), "1");
        }

        assertThat(names(told(figures, Split.AGE_BAND, OPEN)))
                .isEqualTo("Unborn, Under 1, 5 to 9, 10 to 15, 16 and over, (not recorded), All plans");
    }

    @ParameterizedTest(name = "{0} of a {1}")
    @CsvSource(delimiter = '|', textBlock = """
            60/100     | TEAM             | 60 | 100 | 60.0 0.0*
            60/100     | CONFERENCE_CHAIR | 60 | 100 | 60.0 0.0*
            60/100     | CATEGORY         | 60 | 100 | 60.0 0.0
            60/100     | AGE_BAND         | 60 | 100 | 60.0 0.0
            100/100    | TEAM             | 100| 100 | 100.0 0.0*
            90/100     | TEAM             | 90 | 100 | 90.0 0.0
            """)
    void aShareThatChanceDoesNotExplainStandsOutWhereItIsSomebodysWork(
            String share, Split split, String count, String of, String percent) {
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear()
                .all(IN_TIME, HALF_YEAR, "900/1000")
                .figure(IN_TIME, HALF_YEAR, new Group(split, "one"), share);

        assertThat(told(figures, split, IN_TIME))
                .contains("0 one | 1 " + count + " | 2 " + percent + " | 3 - 0.0 | 4 - 0.0\n");
    }

    @Test
    void onlyTheShareItselfStandsOut() {
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear()
                .compared(IN_TIME, "900/1000", "900/1000", "900/1000")
                .figure(IN_TIME, HALF_YEAR.before(), NORTH, "60/100")
                .figure(HELD, HALF_YEAR, NORTH, "100");

        assertThat(told(figures, Split.TEAM, HELD, IN_TIME))
                .as("a line without a figure of the period has no columns")
                .contains("0 North | 1 100 | 2 - | 3 -\n")
                .doesNotContain("%");
        assertThat(told(figures.figure(IN_TIME, HALF_YEAR, NORTH, "90/100"), Split.TEAM, HELD, IN_TIME))
                .contains("0 North | 1 100 | 2 90 | 3 90.0 0.0 | 4 - | 5 60.0 0.0* | 6 - | 7 - 0.0\n");
    }

    @ParameterizedTest(name = "{0} lines")
    @CsvSource(delimiter = '|', textBlock = """
            3  | 9       | with other periods
            4  | 4       | by themselves
            9  | 9       | by themselves
            10 | 5 5     | by themselves
            27 | 9 9 9   | by themselves
            """)
    void columnsThatFindNoRoomStandInTablesUnderOneAnother(int number, String columns, String why) {
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear();
        Line[] lines = IntStream.rangeClosed(1, number)
                .mapToObj(i -> Line.count("G2", "l" + i, "Line " + i, "plans"))
                .toArray(Line[]::new);
        for (Line line : lines) {
            figures.figure(line, HALF_YEAR, NORTH, "1");
        }
        String told = told(figures, Split.TEAM, lines);

        assertThat(told.lines()
                        .filter(line -> line.startsWith("0 [Team]"))
                        .map(line -> String.valueOf(line.split(" \\| ", -1).length - 1))
                        .collect(Collectors.joining(" ")))
                .as(why)
                .isEqualTo(columns);
        assertThat(told.lines().filter(line -> line.startsWith("##"))).containsExactly("## By team");
    }

    @Test
    void ofMoreColumnsThanAnybodyReadsTheMostFrequentAreShown() {
        Line whole = Line.count("G10", "plans", "Plans audited", "plans");
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear().figure(whole, HALF_YEAR, NORTH, "99");
        Line[] lines = IntStream.rangeClosed(1, 14)
                .mapToObj(i -> Line.count("G10", "l" + i, "Step " + i + ": not done", "plans")
                        .of(whole))
                .toArray(Line[]::new);
        for (int i = 0; i < lines.length; i++) {
            figures.all(lines[i], HALF_YEAR, (i == 4 ? 90 : i) + "/99").figure(lines[i], HALF_YEAR, NORTH, i + "/99");
        }

        assertThat(told(figures, Split.TEAM, lines)).isEqualTo("""
                {
                ## By team, the most frequent only: the CSV has all
                (a list)
                0 [Team] | 1 [Step 5] | 2 [Step 14] | 3 [Step 13] | 4 [Step 12] | 5 [Step 11] | 6 [Step 10] | 7 [Step 9] | 8 [Step 8] | 9 [Step 7]
                0 North | 1 4 | 2 13 | 3 12 | 4 11 | 5 10 | 6 9 | 7 8 | 8 7 | 9 6
                (all together)
                0 All plans | 1 90 | 2 13 | 3 12 | 4 11 | 5 10 | 6 9 | 7 8 | 8 7 | 9 6
                .
                }
                """);
    }

    @ParameterizedTest(name = "{0} groups: {1}")
    @CsvSource({"48, 49", "49, 50", "50, 26 25", "99, 50 50", "100, 34 34 33"})
    void groupsThatFindNoRoomGoOnUnderTheSameHeadings(int number, String rows) {
        MadeUpFigures figures = MadeUpFigures.ofHalfAYear().all(OPEN, HALF_YEAR, "999");
        for (int i = 1; i <= number; i++) {
            figures.figure(OPEN, HALF_YEAR, new Group(Split.TEAM, "Team " + i), "1");
        }
        String told = told(figures, Split.TEAM, OPEN);

        assertThat(told.split("\\{\n", -1))
                .extracting(part ->
                        (int) part.lines().filter(line -> line.startsWith("0 ")).count() - 1)
                .extracting(String::valueOf)
                .as("rows under headings, after what is before the first")
                .containsExactly(("-1 " + rows).split(" ", -1));
        assertThat(told).containsOnlyOnce("## By team").containsOnlyOnce("(all together)\n0 All plans | 1 999");
    }

    private static String told(MadeUpFigures figures, Split split, Line... lines) {
        ToldPage page = new ToldPage(FigureTable.COLUMNS + 1);
        new SplitTables(page, figures.shown(), List.of(lines)).fill(split);
        return page.told();
    }

    private static String names(String told) {
        return told.lines()
                .filter(line -> line.startsWith("0 ") && !line.startsWith("0 ["))
                .map(line -> line.substring(2, line.indexOf(" | ")))
                .collect(Collectors.joining(", "));
    }
}

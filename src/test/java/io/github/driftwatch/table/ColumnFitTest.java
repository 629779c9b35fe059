package io.github.driftwatch.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How wide the columns of a terminal table are: id and day, which are kept whole, team and worker, which may be cut. */
class ColumnFitTest {

    private static final List<Column<String>> COLUMNS = List.of(
            Column.text("id", 8, 1, row -> row),
            Column.date("day", 2, row -> row),
            Column.text("team", 12, 3, row -> row),
            Column.text("worker", 4, 4, row -> row),
            Column.sentences("told", 20, row -> row));

    private static final List<List<String>> ROWS =
            List.of(List.of("C1", "02/03/2026", "x".repeat(20), "y".repeat(15), "A sentence."));

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            80 | 2 10 20 15 0 | ''              | all have what they need
            53 | 2 10 20 15 0 | ''              | just as much
            52 | 2 10 19 15 0 | ''              | the widest is cut first
            47 | 2 10 15 14 0 | ''              | then both in turn
            46 | 2 10 14 14 0 | ''              | evenly
            40 | 2 10 12 10 0 | ''              | as little as each can do with
            39 | 2 10 20 0 0  | worker          | the least important goes, and leaves room to the other
            28 | 2 10 12 0 0  | worker          | as little as team can do with
            27 | 2 10 0 11 0  | team            | it goes, and one that is narrower has its place
            25 | 2 10 0 0 0   | team worker     | neither has room
            14 | 2 10 0 0 0   | team worker     | as much as both that are whole
            13 | 2 0 0 0 0    | day team worker | the date goes whole
            1  | 0 0 0 0 0    | id day team worker | nothing has room
            """)
    void roomIsGivenToTheImportantFirst(int width, String widths, String dropped, String why) {
        assertThat(told(ROWS, width)).as(why).isEqualTo(widths + " / " + dropped);
    }

    @Test
    void aColumnInWhichNoRowHasAnythingIsLeftOut() {
        List<List<String>> rows =
                new ArrayList<>(List.of(List.of("C1", "", "", "", ""), List.of("C22", "", "", "z", "")));
        assertThat(told(rows, 80)).as("and a heading is not cut").isEqualTo("3 0 0 6 0 / ");
        assertThat(told(List.of(), 80))
                .as("without rows the headings are shown")
                .isEqualTo("2 3 4 6 0 / ");
    }

    private static String told(List<List<String>> rows, int width) {
        ColumnFit fit = ColumnFit.of(COLUMNS, rows, width);
        return String.join(" ", fit.widths().stream().map(String::valueOf).toList()) + " / "
                + String.join(" ", fit.dropped());
    }
}

package io.github.driftwatch.source.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetLooksTest {

    @ParameterizedTest(name = "{5}")
    @CsvSource(delimiter = '|', textBlock = """
            false | 0 | false | 0 | 0 | ''
            false | 0 | true  | 0 | 0 | ''
            true  | 0 | false | 0 | 0 | is hidden: it was read.
            false | 1 | false | 0 | 0 | has 1 hidden row: it was read.
            false | 2 | false | 0 | 0 | has 2 hidden rows: they were read.
            false | 2 | true  | 0 | 0 | has 2 hidden rows (a filter is on): they were read.
            false | 0 | true  | 1 | 0 | has 1 hidden column: it was read.
            false | 0 | false | 2 | 0 | has 2 hidden columns: they were read.
            false | 1 | false | 1 | 0 | has 1 hidden row and 1 hidden column: they were read.
            false | 0 | false | 0 | 1 | has cells merged over several rows: their value was read for each of the rows (1 cell).
            false | 0 | false | 0 | 2 | has cells merged over several rows: their value was read for each of the rows (2 cells).
            true  | 1 | false | 0 | 1 | is hidden: it was read. ~ has 1 hidden row: it was read. ~ has cells merged over several rows: their value was read for each of the rows (1 cell).
            """)
    void whatIsNotInSightIsSaid(boolean hidden, int rows, boolean filtered, int columns, int filledDown, String notes) {
        SheetLooks looks = new SheetLooks(hidden, rows, filtered, columns, filledDown);
        assertThat(String.join(" ~ ", looks.notes("b.xlsx", "plans")).replace("b.xlsx, sheet plans, ", ""))
                .isEqualTo(notes);
        assertThat(looks.notes("b.xlsx", "plans")).allMatch(note -> note.startsWith("b.xlsx, sheet plans, "));
    }
}

package io.github.driftwatch.source.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.driftwatch.source.Cell;
import io.github.driftwatch.source.Row;
import io.github.driftwatch.source.UnusableInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowAssemblyTest {

    private final List<Row> rows = new ArrayList<>();
    private final MergedCells merged = new MergedCells();
    private final RowAssembly assembly = new RowAssembly(merged, rows::add);

    @Test
    void rowsThatHoldAnythingAreHandedOverWithTheirNumbers() {
        row(1, "a", "b");
        row(2);
        row(3, "", "");
        row(4, "", "c", "");
        assertThat(told()).isEqualTo("1: a b / 4:  c");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "1048576, true", "1048577, false"})
    void aRowIsOnTheSheet(int number, boolean there) {
        if (there) {
            assertThatCode(() -> assembly.begin(number, false)).doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(WorkbookFault.class).isThrownBy(() -> assembly.begin(number, false));
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "16383, true", "16384, false"})
    void aCellIsOnTheSheet(int column, boolean there) {
        assembly.begin(1, false);
        if (there) {
            assertThatCode(() -> assembly.place(column, Cell.text("x"))).doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(WorkbookFault.class).isThrownBy(() -> assembly.place(column, Cell.BLANK));
        }
    }

    /** Columns A to C hold something. */
    @ParameterizedTest(name = "{0} to {1}: {3}")
    @CsvSource(textBlock = """
            0,  0,     1, the first
            2,  2,     1, the last
            0,  2,     3, all
            1,  20000, 2, from the second on
            3,  9,     0, those beside
            2,  1,     0, none
            -1, 1,     0, no such columns
            """)
    void hiddenColumnsAreCountedWhereTheyHoldSomething(int first, int last, int hidden, String why) {
        assembly.hideColumns(first, last);
        row(1, "a", "b", "c");
        assertThat(assembly.looks(false, false)).as(why).isEqualTo(new SheetLooks(false, 0, false, hidden, 0));
    }

    @Test
    void hiddenRowsAreCountedWhereTheyHoldSomething() {
        assembly.begin(1, true);
        assembly.place(0, Cell.text("a"));
        assembly.end();
        assembly.begin(2, true);
        assembly.end();
        row(3, "b");
        assertThat(told()).as("and read").isEqualTo("1: a / 3: b");
        assertThat(assembly.looks(true, true)).isEqualTo(new SheetLooks(true, 1, true, 0, 0));
    }

    /** A range of the first column, or of another, over rows 2 to 4. */
    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            A2:A4 | 1: x y / 2: C1 y / 3: C1 z / 4: C1 y / 5:  y | 2 | the first column
            B2:B4 | 1: x y / 2: C1 y / 3:  z / 4:  y / 5:  y     | 0 | another, whose cells have values of their own
            C2:C4 | 1: x y / 2: C1 y / 3:  z / 4:  y / 5:  y     | 0 | one that is blank
            A1:A3 | 1: x y / 2: C1 y / 3: x z / 4:  y / 5:  y    | 1 | from the row before
            A2:B2 | 1: x y / 2: C1 y / 3:  z / 4:  y / 5:  y     | 0 | within a row
            A2    | 1: x y / 2: C1 y / 3:  z / 4:  y / 5:  y     | 0 | one cell
            A2:4  | 1: x y / 2: C1 y / 3: C1 z / 4: C1 y / 5:  y | 2 | the column is told by the first corner
            2:A4  | 1: x y / 2: C1 y / 3:  z / 4:  y / 5:  y     | 0 | no column
            A:A   | 1: x y / 2: C1 y / 3:  z / 4:  y / 5:  y     | 0 | no rows
            A4:A2 | 1: x y / 2: C1 y / 3:  z / 4:  y / 5:  y     | 0 | the wrong way round
            """)
    void aValueMergedOverRowsIsMeantForEach(String range, String expected, int filled, String why) {
        merged.add(range);
        row(1, "x", "y");
        row(2, "C1", "y");
        row(3, "", "z");
        row(4, "", "y");
        row(5, "", "y");
        assertThat(told()).as(why).isEqualTo(expected);
        assertThat(assembly.looks(false, false).filledDown()).as(why).isEqualTo(filled);
    }

    @Test
    void aValueMergedToTheRightOfAShortRowIsMeantForItToo() {
        merged.add("C1:C2");
        row(1, "a", "", "c");
        row(2, "b");
        assertThat(told()).isEqualTo("1: a  c / 2: b  c");
    }

    @Test
    void whatTheTakerOfRowsThrowsPassesThroughTheReader() {
        UnusableInputException enough = new UnusableInputException("Enough.");
        RowAssembly refusing = new RowAssembly(merged, row -> {
            throw enough;
        });
        refusing.begin(1, false);
        refusing.place(0, Cell.text("a"));
        assertThatExceptionOfType(RowAssembly.SinkFailure.class)
                .isThrownBy(refusing::end)
                .withCause(enough);
    }

    private void row(int number, String... cells) {
        assembly.begin(number, false);
        for (int column = 0; column < cells.length; column++) {
            assembly.place(column, Cell.text(cells[column]));
        }
        assembly.end();
    }

    private String told() {
        return rows.stream()
                .map(row -> row.number() + ": "
                        + row.cells().stream().map(Cell::text).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" / "));
    }
}

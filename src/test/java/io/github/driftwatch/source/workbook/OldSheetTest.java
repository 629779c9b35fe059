package io.github.driftwatch.source.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.source.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cells of an old workbook's sheet, each as its record stores it. Style 1 shows a date, every other a plain number. */
class OldSheetTest {

    private static final int ROW = 0x208;
    private static final int NUMBER = 0x203;
    private static final int SMALL_NUMBER = 0x27E;
    private static final int SMALL_NUMBERS = 0xBD;
    private static final int SHARED_TEXT = 0xFD;
    private static final int TEXT = 0x204;
    private static final int ANSWER = 0x205;
    private static final int FORMULA = 0x06;
    private static final int FORMULA_TEXT = 0x207;
    private static final int COLUMNS = 0x7D;
    private static final int FILTER = 0x9B;
    private static final int VIEW = 0x23E;

    private static final int PLAIN = 0;
    private static final int DATE = 1;
    private static final byte NONE = 0;

    private final List<Row> rows = new ArrayList<>();
    private final RowAssembly assembly = new RowAssembly(new MergedCells(), rows::add);
    private final OldOutline outline = new OldOutline();
    private final OldBytes records = new OldBytes();

    @BeforeEach
    void stylesAndSharedTexts() throws IOException {
        new OldBytes()
                .with(0xE0, 0, 0)
                .with(0xE0, 0, 14)
                .with(0xFC, 2L, 2L, 5, NONE, "North", 5, NONE, "South")
                .into(outline);
    }

    @Test
    void numbersAndDates() throws IOException {
        records.with(NUMBER, 0, 0, PLAIN, 7.5).with(NUMBER, 0, 1, DATE, 46112.0).with(NUMBER, 0, 2, PLAIN, -3.0);
        assertThat(told()).isEqualTo("1: NUMBER 7.5, DATE 2026-03-31, NUMBER -3");
    }

    /** The lowest two bits say whether it is a whole number, and whether it is a hundred times what is meant. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            30      | NUMBER 7      | a whole number
            31      | NUMBER 0.07   | hundredths
            """)
    void aNumberInFourBytes(int stored, String cell, String why) throws IOException {
        records.with(SMALL_NUMBER, 0, 0, PLAIN, (long) stored);
        assertThat(told()).as(why).isEqualTo("1: " + cell);
    }

    @Test
    void severalNumbersInOneRecord() throws IOException {
        long day = (46112L << 2) | 2;
        records.with(SMALL_NUMBERS, 3, 1, PLAIN, 30L, DATE, day, PLAIN, 34L, 3);
        assertThat(told()).isEqualTo("4: TEXT , NUMBER 7, DATE 2026-03-31, NUMBER 8");
    }

    @Test
    void textsOfTheirOwnAndTextsThatCellsShare() throws IOException {
        records.with(SHARED_TEXT, 0, 0, PLAIN, 1L)
                .with(TEXT, 0, 1, PLAIN, 4, NONE, "East")
                .with(SHARED_TEXT, 0, 2, PLAIN, 0L);
        assertThat(told()).isEqualTo("1: TEXT South, TEXT East, TEXT North");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "1,  0, TEXT TRUE",
        "0,  0, TEXT FALSE",
        "42, 1, ERROR #N/A",
        "7,  1, ERROR #DIV/0!",
        "0,  1, ERROR #NULL!",
        "99, 1, ERROR #ERROR"
    })
    void anAnswerOrAnError(byte value, byte isError, String cell) throws IOException {
        records.with(ANSWER, 0, 0, PLAIN, value, isError);
        assertThat(told()).isEqualTo("1: " + cell);
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            46112 | 0 | DATE 2026-03-31    | a date
            46112 | 2 | DATE 2026-03-31    | a date that is worked out anew whenever the file is opened
            0     | 0 | NO_SUCH_DATE 0     | nought, worked out
            0     | 2 | NEVER_CALCULATED   | nought, never worked out
            """)
    void aFormulaThatComesToANumber(double result, int options, String cell, String why) throws IOException {
        records.with(FORMULA, 0, 0, DATE, result, options, 0L);
        assertThat(told()).as(why).isEqualTo("1: " + cell);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"1, 1, TEXT TRUE", "1, 0, TEXT FALSE", "2, 42, ERROR #N/A", "2, 23, ERROR #REF!"})
    void aFormulaThatComesToSomethingElse(byte sort, byte value, String cell) throws IOException {
        records.with(FORMULA, 0, 0, PLAIN, sort, NONE, value, NONE, NONE, NONE, 0xFFFF, 0, 0L);
        assertThat(told()).isEqualTo("1: " + cell);
    }

    @Test
    void aFormulaThatComesToATextWhichFollows() throws IOException {
        records.with(FORMULA, 0, 1, PLAIN, NONE, NONE, NONE, NONE, NONE, NONE, 0xFFFF, 0, 0L)
                .with(FORMULA_TEXT, 4, NONE, "West")
                .with(FORMULA, 1, 0, PLAIN, (byte) 3, NONE, NONE, NONE, NONE, NONE, 0xFFFF, 0, 0L)
                .with(SHARED_TEXT, 1, 1, PLAIN, 0L);
        assertThat(told()).as("or to none").isEqualTo("1: TEXT , TEXT West / 2: TEXT , TEXT North");
    }

    @Test
    void hiddenRowsAndColumnsAreReadAndCounted() throws IOException {
        records.with(COLUMNS, 0, 1, 0, 0, 1, 0)
                .with(COLUMNS, 2, 2, 0, 0, 0, 0)
                .with(ROW, 0, 0, 3, 0, 0, 0, 0x20, 0)
                .with(ROW, 1, 0, 3, 0, 0, 0, 0, 0)
                .with(ROW, 2, 0, 3, 0, 0, 0, 0x40, 0);
        for (int row = 0; row < 3; row++) {
            records.with(SHARED_TEXT, row, 0, PLAIN, 0L)
                    .with(SHARED_TEXT, row, 1, PLAIN, 1L)
                    .with(SHARED_TEXT, row, 2, PLAIN, 1L);
        }
        OldSheet sheet = read();
        assertThat(rows).hasSize(3);
        assertThat(assembly.looks(false, sheet.filtered())).isEqualTo(new SheetLooks(false, 1, false, 2, 0));
    }

    @Test
    void aFilterIsSeenAndADrawingPassedOver() throws IOException {
        records.with(VIEW, 1, 2, 3).with(SHARED_TEXT, 0, 0, PLAIN, 0L).with(FILTER);
        assertThat(read().filtered()).isTrue();
        assertThat(rows).hasSize(1);
    }

    @Test
    void cellsOfARowMayComeInSeveralRecords() throws IOException {
        records.with(SHARED_TEXT, 0, 1, PLAIN, 0L)
                .with(NUMBER, 0, 0, PLAIN, 5.0)
                .with(NUMBER, 9, 0, PLAIN, 6.0);
        assertThat(told()).isEqualTo("1: NUMBER 5, TEXT North / 10: NUMBER 6");
    }

    private OldSheet read() throws IOException {
        OldSheet sheet = new OldSheet(outline, assembly);
        records.into((kind, record) -> {
            sheet.read(kind, record);
            return true;
        });
        sheet.finish();
        return sheet;
    }

    private String told() throws IOException {
        assertThat(read().filtered()).isFalse();
        return rows.stream()
                .map(row -> row.number() + ": "
                        + row.cells().stream()
                                .map(cell -> cell.kind() + (cell.isBlank() ? " " : (" " + cell.text()).stripTrailing()))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" / "));
    }
}

package io.github.driftwatch.source.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.source.Cell;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredValuesTest {

    /** Days are counted from 1900 or 1904; the format is a date's, plain, or one of so many figures. */
    @ParameterizedTest(name = "{0} as {1} since {2}: {6}")
    @CsvSource(nullValues = "-", textBlock = """
            # stored, format, since, kind,   text,       day,        why
            46112,   date,  1900, DATE,         2026-03-31, 2026-03-31, a date
            46112.9, date,  1900, DATE,         2026-03-31, 2026-03-31, its time is dropped
            44650,   date,  1904, DATE,         2026-03-31, 2026-03-31, counted from 1904
            60,      date,  1900, NO_SUCH_DATE, 60,         -,          a day that never was
            61,      date,  1900, DATE,         1900-03-01, 1900-03-01, the first that is believed
            0,       date,  1904, DATE,         1904-01-01, 1904-01-01, the first day since 1904
            -1,      date,  1904, NO_SUCH_DATE, -1,         -,          the day before it
            2958465, date,  1900, DATE,         9999-12-31, 9999-12-31, the last that a spreadsheet knows
            2958466, date,  1900, NO_SUCH_DATE, 2958466,    -,          the day after
            46112,   plain, 1900, NUMBER,       46112,      2026-03-31, a number that would be a day
            44650,   plain, 1904, NUMBER,       44650,      2026-03-31, counted from 1904
            7.50,    plain, 1900, NUMBER,       7.5,        -,          a number that would be none
            1e2,     plain, 1900, NUMBER,       100,        -,          as some programs write it
            123,     5,     1900, NUMBER,       00123,      1900-05-02, shown with five figures
            12345,   5,     1900, NUMBER,       12345,      1933-10-18, that has five
            -12,     5,     1900, NUMBER,       -12,        -,          that is less than nothing
            C1,      plain, 1900, TEXT,         C1,         -,          no number
            C1,      date,  1900, TEXT,         C1,         -,          no number where a date is shown
            """)
    void aNumberIsWhatItsFormatShows(
            String stored, String format, int since, Cell.Kind kind, String text, @Nullable LocalDate day, String why) {
        CellFormat shown = switch (format) {
            case "date" -> new CellFormat(true, 0);
            case "plain" -> CellFormat.PLAIN;
            default -> new CellFormat(false, Integer.parseInt(format));
        };
        assertThat(new StoredValues(since == 1904).number(stored, shown))
                .as(why)
                .isEqualTo(new Cell(kind, text, day));
    }

    @ParameterizedTest(name = "{0} since {1}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            44650, 1904, 2026-03-31, a text that counts a day otherwise than usual
            46112, 1900, -,          counted as usual it is told later
            C1,    1904, -,          no number
            """)
    void aTextMayCountADay(String stored, int since, @Nullable LocalDate day, String why) {
        assertThat(new StoredValues(since == 1904).text(stored))
                .as(why)
                .isEqualTo(new Cell(Cell.Kind.TEXT, stored, day));
    }

    @ParameterizedTest
    @CsvSource({"true, TRUE", "false, FALSE"})
    void anAnswerIsAWord(boolean value, String word) {
        assertThat(new StoredValues(false).truth(value)).isEqualTo(Cell.text(word));
    }
}

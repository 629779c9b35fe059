package io.github.driftwatch.source.workbook;

import io.github.driftwatch.source.Cell;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Cells out of the values that a workbook stores, whichever the format of its file.
 *
 * @param since1904 whether its days are counted from 1904
 */
record StoredValues(boolean since1904) {

    /** Days have five figures, and their times up to seventeen. */
    private static final int LONGEST_DAY_NUMBER = 24;

    /** A text, with the day that it counts where it is a number and days are not counted as they commonly are. */
    Cell text(String value) {
        Cell cell = Cell.text(value);
        return since1904 && !cell.isBlank() ? new Cell(Cell.Kind.TEXT, cell.text(), counted(cell.text())) : cell;
    }

    /** A number as its format shows it. What is stored as one and is none is text. */
    Cell number(String value, CellFormat format) {
        Double number = NumberText.parse(value.toUpperCase(Locale.ROOT));
        if (number == null) {
            return text(value);
        }
        if (!format.isDate()) {
            return Cell.number(padded(NumberText.of(value), format.leastDigits()), counted(value));
        }
        LocalDate day = ExcelSerial.day(number, since1904);
        return day == null ? Cell.noSuchDate(NumberText.of(value)) : Cell.date(day);
    }

    Cell truth(boolean value) {
        return Cell.text(value ? "TRUE" : "FALSE");
    }

    private @Nullable LocalDate counted(String value) {
        Double number = value.length() > LONGEST_DAY_NUMBER ? null : NumberText.parse(value);
        return number == null ? null : ExcelSerial.day(number, since1904);
    }

    private static String padded(String number, int leastDigits) {
        int missing = leastDigits - number.length();
        boolean whole = number.chars().allMatch(c -> c >= '0' && c <= '9');
        return missing > 0 && whole ? "0".repeat(missing) + number : number;
    }
}

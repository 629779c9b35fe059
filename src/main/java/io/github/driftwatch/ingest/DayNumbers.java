package io.github.driftwatch.ingest;

import io.github.driftwatch.source.Cell;
import io.github.driftwatch.source.workbook.ExcelSerial;
import io.github.driftwatch.source.workbook.NumberText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days that a spreadsheet has written as the number it counts them by, as {@code 46112} for 31 March 2026. Only those
 * that are believable are taken for days.
 *
 * @param first the first believable day
 * @param last the last
 */
record DayNumbers(LocalDate first, LocalDate last) {

    private static final int FIGURES = 5;

    /** The day that a cell's number stands for; absent where it is no number, or of no believable day. */
    @Nullable
    LocalDate day(Cell cell) {
        LocalDate day = cell.date() == null ? since1900(cell.text()) : cell.date();
        return day == null || day.isBefore(first) || day.isAfter(last) ? null : day;
    }

    private static @Nullable LocalDate since1900(String text) {
        if (DateText.digits(text, 0) != FIGURES || (text.length() > FIGURES && text.charAt(FIGURES) != '.')) {
            return null;
        }
        Double number = NumberText.parse(text);
        return number == null ? null : ExcelSerial.day(number, false);
    }
}

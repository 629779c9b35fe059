package io.github.driftwatch.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The text that a cell's value has in a file: ISO dates, Y or N, plain numbers. */
public final class CellText {

    private static final int FIRST_DAY =
            Math.toIntExact(LocalDate.of(1990, 1, 1).toEpochDay());
    private static final int DAYS = 25_000;

    /** Dates recur by the million in one run; formatting each once is worth the array. */
    private final @Nullable String[] dates = new @Nullable String[DAYS];

    /** The text of a cell; empty where there is nothing. */
    String of(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof LocalDate date) {
            return date(date);
        }
        if (cell instanceof Boolean answer) {
            return answer ? "Y" : "N";
        }
        return cell.toString();
    }

    private String date(LocalDate date) {
        long index = date.toEpochDay() - FIRST_DAY;
        if (index < 0 || index >= DAYS) {
            return date.toString();
        }
        String text = dates[(int) index];
        if (text == null) {
            text = date.toString();
            dates[(int) index] = text;
        }
        return text;
    }
}

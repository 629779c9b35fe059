package io.github.driftwatch.workbook;

import java.util.Locale;

/**
 * The line at one side of a cell.
 *
 * @param width how thick it is
 * @param colour its colour, as hexadecimal
 */
public record Border(Width width, String colour) {

    /** No line. */
    public static final Border NONE = new Border(Width.NONE, "");

    /** How thick a line is. */
    public enum Width {
        NONE,
        THIN,
        MEDIUM,
        THICK;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

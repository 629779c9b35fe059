package io.github.driftwatch.workbook;

import java.util.Locale;

/** How high in its cell a text or a number stands. */
public enum VerticalAlignment {
    TOP,
    CENTER,
    BOTTOM;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package io.github.driftwatch.workbook;

import java.util.Locale;

/** Where in its cell a text or a number stands. */
public enum HorizontalAlignment {
    /** Texts at the left, numbers at the right. */
    GENERAL,
    LEFT,
    CENTER,
    RIGHT;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

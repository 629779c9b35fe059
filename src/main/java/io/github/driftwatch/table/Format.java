package io.github.driftwatch.table;

import java.util.Locale;

/** How a report is written. */
public enum Format {
    CSV,
    XLSX,
    JSON,
    /** Lines for a terminal: for people, never for a file that a program reads. */
    TABLE;

    /** The word that a command line uses for it, such as {@code csv}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

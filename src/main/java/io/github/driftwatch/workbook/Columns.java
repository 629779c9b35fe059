package io.github.driftwatch.workbook;

import java.util.regex.Pattern;

/** How formulas name columns and sheets. */
final class Columns {

    private static final int LETTERS = 26;

    /** A word that nobody could take for a cell. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_]{4,}");

    private static final String[] KNOWN = new String[LETTERS * LETTERS];

    static {
        for (int i = 0; i < KNOWN.length; i++) {
            KNOWN[i] = spelt(i);
        }
    }

    private Columns() {}

    /** The letters of a column, counted from 0. */
    static String letters(int column) {
        return column < KNOWN.length ? KNOWN[column] : spelt(column);
    }

    private static String spelt(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** A sheet's name as a formula holds it, within apostrophes where it is more than a word. */
    static String quoted(String sheet) {
        return PLAIN.matcher(sheet).matches() ? sheet : "'" + sheet.replace("'", "''") + "'";
    }
}

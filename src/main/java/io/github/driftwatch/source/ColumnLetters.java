package io.github.driftwatch.source;

/** A column's letters as a spreadsheet shows them: A, B, … Z, AA. */
public final class ColumnLetters {

    private static final int LETTERS = 26;

    private ColumnLetters() {}

    /** The letters of a column, counted from 0. */
    public static String of(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** The column, counted from 0, of a cell's reference such as {@code AB12}; -1 where it begins with no letter. */
    public static int index(String reference) {
        int index = 0;
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (c < 'A' || c > 'Z' || index > Row.MOST_COLUMNS) {
                break;
            }
            index = index * LETTERS + (c - 'A' + 1);
        }
        return index - 1;
    }
}

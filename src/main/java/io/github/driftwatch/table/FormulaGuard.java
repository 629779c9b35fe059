package io.github.driftwatch.table;

import io.github.driftwatch.words.FormulaStart;

/** Recognises texts that a spreadsheet would run as a formula, and makes them harmless with an apostrophe before them. */
public final class FormulaGuard {

    private FormulaGuard() {}

    /** Whether a spreadsheet may take the text for a formula. */
    public static boolean isDangerous(String text) {
        return FormulaStart.isAtTheStartOf(text);
    }

    /** The text, with an apostrophe before it where a spreadsheet may take it for a formula. */
    static String harmless(String text) {
        return isDangerous(text) ? "'" + text : text;
    }
}

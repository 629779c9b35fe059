package io.github.driftwatch.words;

/**
 * Makes texts harmless that a spreadsheet would run, with an apostrophe before what starts a formula, and takes it away
 * again. A formula may start at the start of a cell, or within it: behind a semicolon, a tab, a bar or a line break a
 * program set to another separator sees the next cell.
 */
public final class FormulaGuard {

    private static final char GUARD = '\'';

    private FormulaGuard() {}

    /** Whether a spreadsheet may take the text for a formula. */
    public static boolean isDangerous(String text) {
        return FormulaStart.isAtTheStartOf(text);
    }

    /** The text of a cell in a file of text, with an apostrophe wherever a spreadsheet may see a formula start. */
    public static String harmless(String text) {
        int sign = FormulaStart.within(text, 0);
        if (sign < 0) {
            return isDangerous(text) ? GUARD + text : text;
        }
        StringBuilder guarded = new StringBuilder(text.length() + 2);
        if (isDangerous(text)) {
            guarded.append(GUARD);
        }
        int done = 0;
        while (sign >= 0) {
            guarded.append(text, done, sign).append(GUARD);
            done = sign;
            sign = FormulaStart.within(text, done);
        }
        return guarded.append(text, done, text.length()).toString();
    }

    /** The text without the apostrophes that made it harmless. */
    public static String undone(String text) {
        if (text.indexOf(GUARD) < 0) {
            return text;
        }
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != GUARD || !isGuard(text, i)) {
                bare.append(text.charAt(i));
            }
        }
        return bare.toString();
    }

    private static boolean isGuard(String text, int apostrophe) {
        return apostrophe == 0
                ? FormulaStart.isAtTheStartOf(text.substring(1))
                : FormulaStart.isSignWithin(text, apostrophe + 1, apostrophe);
    }
}

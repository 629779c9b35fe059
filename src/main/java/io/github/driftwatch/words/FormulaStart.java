package io.github.driftwatch.words;

/**
 * What a spreadsheet takes for the start of a formula. Leading blanks are looked past, since programs strip them on
 * import; the full-width forms are what an East Asian keyboard types, and spreadsheets accept them too.
 */
public final class FormulaStart {

    private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String STARTS_A_FORMULA = SIGNS + "\t\r\n";

    /** Spaces of every width, the marks of no width that a program may drop, and the byte-order mark. */
    private static final String BLANKS =
            " \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A"
                    + "\u200B\u200C\u200D\u200E\u200F\u202F\u205F\u2060\u3000\uFEFF";

    /** What ends a cell for a program that takes a comma-separated file for one with another separator. */
    private static final String ENDS_A_CELL = ";\t|\r\n";

    private FormulaStart() {}

    /** Whether a spreadsheet may take the text for a formula. */
    public static boolean isAtTheStartOf(String text) {
        int first = afterBlanks(text, 0);
        return first < text.length() && STARTS_A_FORMULA.indexOf(text.charAt(first)) >= 0;
    }

    /**
     * Where within a text, behind what another program may take for the end of a cell, a formula starts.
     *
     * @param from where to begin to look
     * @return the place of the sign that starts it; -1 where there is none
     */
    public static int within(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (ENDS_A_CELL.indexOf(text.charAt(i)) >= 0) {
                int sign = afterBlanks(text, i + 1);
                if (sign < text.length() && SIGNS.indexOf(text.charAt(sign)) >= 0) {
                    return sign;
                }
            }
        }
        return -1;
    }

    /**
     * Whether a sign that starts a formula stands at a place of a text, and what another program may take for the end of a
     * cell before it.
     *
     * @param behind where to look back from: blanks may stand between
     */
    static boolean isSignWithin(String text, int sign, int behind) {
        if (sign >= text.length() || SIGNS.indexOf(text.charAt(sign)) < 0) {
            return false;
        }
        int before = behind - 1;
        while (before >= 0 && BLANKS.indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return before >= 0 && ENDS_A_CELL.indexOf(text.charAt(before)) >= 0;
    }

    private static int afterBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && BLANKS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}

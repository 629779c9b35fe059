package io.github.driftwatch.words;

/**
 * What a spreadsheet takes for the start of a formula. Leading blanks are looked past, since programs strip them on
 * import; the full-width forms are what an East Asian keyboard types, and spreadsheets accept them too.
 */
public final class FormulaStart {

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String BLANKS = " \u00A0\uFEFF\u200B\u3000";

    private FormulaStart() {}

    /** Whether a spreadsheet may take the text for a formula. */
    public static boolean isAtTheStartOf(String text) {
        int first = 0;
        while (first < text.length() && BLANKS.indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        return first < text.length() && STARTS_A_FORMULA.indexOf(text.charAt(first)) >= 0;
    }
}

package io.github.driftwatch.ingest;

import io.github.driftwatch.words.FormulaStart;

/** A text of a CSV report of this program's own, where an apostrophe may keep a spreadsheet from running it. */
final class FormulaGuarded {

    private static final char GUARD = '\'';

    private FormulaGuarded() {}

    /** The text without the apostrophe that made it harmless. */
    static String undone(String text) {
        boolean guarded =
                text.length() > 1 && text.charAt(0) == GUARD && FormulaStart.isAtTheStartOf(text.substring(1));
        return guarded ? text.substring(1) : text;
    }
}

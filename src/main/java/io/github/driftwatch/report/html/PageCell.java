package io.github.driftwatch.report.html;

import java.util.List;

/**
 * A column of a page's list: one column of the report, with others in small letters under it, so that a person sees the
 * whole row at once.
 *
 * @param heading what it is called
 * @param column the report's column
 * @param wide whether it needs room for sentences
 * @param under the columns that stand under it
 */
record PageCell(String heading, String column, boolean wide, List<Under> under) {

    /**
     * A column that stands under another.
     *
     * @param label what is said before it; empty where it goes without saying
     */
    record Under(String label, String column) {}

    static PageCell cell(String heading, String column, Under... under) {
        return new PageCell(heading, column, false, List.of(under));
    }

    static PageCell wide(String heading, String column, Under... under) {
        return new PageCell(heading, column, true, List.of(under));
    }
}

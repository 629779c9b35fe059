package io.github.driftwatch.model;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with the data, and where to look for it. The only place, with the reports themselves, where a child's
 * identifier or a cell's text may stand.
 *
 * @param check which check found it
 * @param severity how bad it is
 * @param file the file's name, without its folder
 * @param sheet the sheet of a workbook; absent for other files
 * @param row the row as a spreadsheet counts it; 0 where the finding is about the whole table
 * @param column the canonical name of the column; absent where the finding is about the whole row
 * @param value the text found; absent where nothing was
 * @param message what is wrong, what was expected and what to do, in one sentence or two
 * @param childId the child concerned, where known
 */
public record Finding(
        Check check,
        Severity severity,
        String file,
        @Nullable String sheet,
        int row,
        @Nullable String column,
        @Nullable String value,
        String message,
        @Nullable String childId) {

    /** How bad a finding is. */
    public enum Severity {
        ERROR,
        WARNING
    }
}

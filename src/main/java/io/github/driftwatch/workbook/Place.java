package io.github.driftwatch.workbook;

/**
 * The cells that a chart covers, rows and columns counted from 0.
 *
 * @param endColumn the column that it ends in
 * @param endRow the row that it ends in
 * @param intoColumn how far into the last column it reaches, in units of 1/12,700 point
 * @param intoRow how far into the last row
 */
public record Place(int column, int row, int endColumn, int endRow, int intoColumn, int intoRow) {

    /** How many units a point has. */
    public static final int UNITS_PER_POINT = 12_700;

    /** Whole cells, up to one that it does not cover. */
    public static Place upTo(int column, int row, int endColumn, int endRow) {
        return new Place(column, row, endColumn, endRow, 0, 0);
    }
}

package io.github.driftwatch.workbook;

/** Cells in a rectangle, each bound included and counted from 0. */
public record CellArea(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    public int cells() {
        return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
    }

    /** Such as {@code B2:E2}; a single cell by itself. */
    String reference() {
        String first = Columns.letters(firstColumn) + (firstRow + 1);
        String last = Columns.letters(lastColumn) + (lastRow + 1);
        return first.equals(last) ? first : first + ":" + last;
    }

    /** As a formula of any sheet names it, such as {@code 'chart figures'!$A$5:$A$9}. */
    public String inSheet(String sheet) {
        return Columns.quoted(sheet) + "!$" + Columns.letters(firstColumn) + "$" + (firstRow + 1) + ":$"
                + Columns.letters(lastColumn) + "$" + (lastRow + 1);
    }
}

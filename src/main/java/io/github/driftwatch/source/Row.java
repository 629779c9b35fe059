package io.github.driftwatch.source;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number its number as a spreadsheet counts, from 1
 * @param cells its cells from column A on; those that a short row lacks are blank
 */
public record Row(int number, List<Cell> cells) implements TextRow {

    /** As many columns as a worksheet can have. */
    public static final int MOST_COLUMNS = 16_384;

    public Cell cell(int index) {
        return index < cells.size() ? cells.get(index) : Cell.BLANK;
    }

    @Override
    public String text(int cell) {
        return cell(cell).text();
    }

    public boolean isBlank() {
        for (Cell cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}

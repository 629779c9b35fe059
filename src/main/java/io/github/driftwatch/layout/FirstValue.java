package io.github.driftwatch.layout;

import io.github.driftwatch.source.Cell;
import io.github.driftwatch.source.Row;
import java.util.List;

/** Of several cells of a row the first that holds a value. */
final class FirstValue {

    private FirstValue() {}

    static Cell of(Row row, List<Integer> cells, CellWords words) {
        for (int index : cells) {
            Cell cell = row.cell(index);
            if (!isAbsent(cell, words)) {
                return cell;
            }
        }
        return Cell.BLANK;
    }

    /** Whether a cell holds no value: blank, or a word for none. A spreadsheet's #N/A is such a word too. */
    static boolean isAbsent(Cell cell, CellWords words) {
        return switch (cell.kind()) {
            case TEXT, ERROR -> words.isAbsent(cell.text());
            case NUMBER, DATE, NO_SUCH_DATE, NEVER_CALCULATED -> false;
        };
    }
}

package io.github.driftwatch.source.workbook;

import io.github.driftwatch.source.Cell;
import io.github.driftwatch.source.ColumnLetters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a sheet that are merged over several rows. Their value stands in the first, and is meant for each: an
 * identifier merged over its reviews would be lost for all but one of them. Cells merged within a row are left alone, as
 * the columns beside the first have headings of their own or none.
 */
final class MergedCells {

    /** Rows from the first to the last of a range, both included, of one column. */
    private static final class Range {
        private final int lastRow;
        private @Nullable Cell value;

        Range(int lastRow) {
            this.lastRow = lastRow;
        }
    }

    private final Map<Integer, TreeMap<Integer, Range>> columns = new HashMap<>();
    private int filled;

    /** Adds a range; rows from 1, the column from 0. */
    void add(int firstRow, int lastRow, int column) {
        if (firstRow > 0 && lastRow > firstRow && column >= 0) {
            columns.computeIfAbsent(column, key -> new TreeMap<>()).put(firstRow, new Range(lastRow));
        }
    }

    /** Adds a range as a sheet's XML names it, such as {@code A2:A9}; what names none is left alone. */
    void add(String reference) {
        String[] corners = reference.split(":", -1);
        if (corners.length == 2) {
            add(row(corners[0]), row(corners[1]), ColumnLetters.index(corners[0]));
        }
    }

    private static int row(String corner) {
        String digits = corner.replaceFirst("^[A-Z]*", "");
        return digits.matches("[0-9]{1,7}") ? Integer.parseInt(digits) : 0;
    }

    /** How many columns have any, each of which is looked up for every row. */
    int columns() {
        return columns.size();
    }

    /** How many cells were given the value of the range that they are in. */
    int filled() {
        return filled;
    }

    /** Gives the cells of a row the values of the ranges that they are in. A row with nothing of its own stays blank. */
    void fill(int row, List<Cell> cells) {
        for (Map.Entry<Integer, TreeMap<Integer, Range>> column : columns.entrySet()) {
            Map.Entry<Integer, Range> at = column.getValue().floorEntry(row);
            if (at != null && row <= at.getValue().lastRow) {
                fill(at.getValue(), at.getKey() == row, column.getKey(), cells);
            }
        }
    }

    private void fill(Range range, boolean first, int column, List<Cell> cells) {
        Cell own = column < cells.size() ? cells.get(column) : Cell.BLANK;
        if (first) {
            range.value = own;
        } else if (own.isBlank() && range.value != null && !range.value.isBlank()) {
            while (cells.size() <= column) {
                cells.add(Cell.BLANK);
            }
            cells.set(column, range.value);
            filled++;
        }
    }
}

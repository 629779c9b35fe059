package io.github.driftwatch.source.workbook;

import io.github.driftwatch.source.Cell;
import io.github.driftwatch.source.Row;
import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.UnusableInputException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Puts a sheet's cells together into rows and hands over those that hold anything, counting what is hidden of them. */
final class RowAssembly {

    private static final int MOST_ROWS = 1 << 20;

    /**
     * Places of cells in all rows, blank ones before the last cell included: a full sheet of a million rows has 256
     * columns within it. A cell in the last column of each row, which takes a few bytes, would make it 64 times that.
     */
    private static final int MOST_PLACES = 1 << 28;

    private final MergedCells merged;
    private final RowSource.RowSink sink;
    private final BitSet columnsInUse = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private int hiddenRows;
    private long places;
    private int number;
    private boolean hidden;
    private List<Cell> cells = new ArrayList<>();

    RowAssembly(MergedCells merged, RowSource.RowSink sink) {
        this.merged = merged;
        this.sink = sink;
    }

    /** Carries what the taker of rows threw through the reader, apart from what the reader itself throws. */
    static final class SinkFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SinkFailure(Throwable cause) {
            super(cause);
        }
    }

    /** Hides columns, both included, counted from 0. */
    void hideColumns(int first, int last) {
        if (first >= 0 && first <= last) {
            hiddenColumns.set(first, Math.min(last, Row.MOST_COLUMNS - 1) + 1);
        }
    }

    /** Begins a row, its number counted from 1. */
    void begin(int rowNumber, boolean isHidden) {
        if (rowNumber < 1 || rowNumber > MOST_ROWS) {
            throw new WorkbookFault("holds a row outside the sheet.");
        }
        number = rowNumber;
        hidden = isHidden;
    }

    /** Places a cell of the row that was begun, its column counted from 0. */
    void place(int column, Cell cell) {
        if (column < 0 || column >= Row.MOST_COLUMNS) {
            throw new WorkbookFault("holds a cell outside the sheet.");
        }
        if (cell.isBlank()) {
            return;
        }
        columnsInUse.set(column);
        while (cells.size() <= column) {
            cells.add(Cell.BLANK);
        }
        cells.set(column, cell);
    }

    /** Ends the row that was begun. */
    void end() {
        if (cells.isEmpty()) {
            return;
        }
        hiddenRows += hidden ? 1 : 0;
        merged.fill(number, cells);
        places += cells.size() + merged.columns();
        if (places > MOST_PLACES) {
            throw new WorkbookFault("has rows that reach over more blank cells than can be looked at.");
        }
        Row row = new Row(number, cells);
        cells = new ArrayList<>(cells.size());
        try {
            sink.accept(row);
        } catch (UnusableInputException | RuntimeException e) {
            throw new SinkFailure(e);
        }
    }

    /** What was not in sight of the rows so far. */
    SheetLooks looks(boolean sheetIsHidden, boolean filtered) {
        BitSet hiddenInUse = (BitSet) hiddenColumns.clone();
        hiddenInUse.and(columnsInUse);
        return new SheetLooks(sheetIsHidden, hiddenRows, filtered, hiddenInUse.cardinality(), merged.filled());
    }
}

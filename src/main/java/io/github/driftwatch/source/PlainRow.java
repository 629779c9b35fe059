package io.github.driftwatch.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One row of a text file as bytes, where its cells need no looking at: nothing in them but printable ASCII, no blank at
 * either end, no formula and no quotation mark, so that what a cell shows is its bytes. There is one object for all rows
 * of a file, and it is good only until the next.
 */
public final class PlainRow implements TextRow {

    private static final int USUAL_CELLS = 32;

    private byte[] bytes = new byte[0];
    private int number;
    private int cells;
    private int[] starts = new int[USUAL_CELLS];
    private int[] ends = new int[USUAL_CELLS];

    /** Begins the row of a number, its cells to be taken from the bytes. */
    public void begin(int rowNumber, byte[] from) {
        number = rowNumber;
        bytes = from;
        cells = 0;
    }

    /** Adds the next cell: the bytes from a position up to another, which is not its own any more. */
    public void add(int start, int end) {
        if (cells == starts.length) {
            starts = Arrays.copyOf(starts, 2 * cells);
            ends = Arrays.copyOf(ends, 2 * cells);
        }
        starts[cells] = start;
        ends[cells] = end;
        cells++;
    }

    @Override
    public int number() {
        return number;
    }

    /** How many cells it has; those that a short row lacks are blank. */
    public int cells() {
        return cells;
    }

    /** What the cells' positions are positions in. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where a cell begins. */
    public int start(int cell) {
        return starts[cell];
    }

    /** Where a cell has ended. */
    public int end(int cell) {
        return ends[cell];
    }

    public boolean isBlank(int cell) {
        return cell >= cells || starts[cell] == ends[cell];
    }

    /** Whether no cell shows anything. */
    public boolean isBlank() {
        for (int cell = 0; cell < cells; cell++) {
            if (!isBlank(cell)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String text(int cell) {
        return isBlank(cell)
                ? ""
                : new String(bytes, starts[cell], ends[cell] - starts[cell], StandardCharsets.ISO_8859_1);
    }

    /** The same row, to be kept. */
    public Row kept() {
        Cell[] all = new Cell[cells];
        for (int i = 0; i < cells; i++) {
            all[i] = Cell.text(text(i));
        }
        return new Row(number, Arrays.asList(all));
    }
}

package io.github.driftwatch.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that is being written from the top down. What stands before its rows (widths, what is frozen, the grid, the
 * outline, being fitted to pages) is settled once the second row begins; the rest at any time.
 */
public final class Sheet {

    /** The most rows that a sheet can have. */
    public static final int MOST_ROWS = 1 << 20;
    /** The most characters that a cell can hold. */
    public static final int LONGEST_TEXT = 32_767;

    private static final int WRITTEN_AT_ONCE = 1 << 15;

    private final String name;
    private final boolean first;
    private final Part part;
    private final Markup xml = new Markup();
    private final SheetView view = new SheetView();
    private final Printing printing = new Printing();
    private final Drawing drawing = new Drawing();
    private final List<CellArea> merged = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private SheetCell[] cells = {};
    private int cellsEnd;
    private @Nullable SheetRow row;
    private @Nullable CellArea filter;
    private @Nullable IOException failure;
    private boolean begun;
    private boolean ended;

    /** @param first whether it is the sheet that a program shows first */
    Sheet(String name, boolean first, Part part) {
        this.name = name;
        this.first = first;
        this.part = part;
    }

    public String name() {
        return name;
    }

    /** Sets a column's width, in characters of the usual size. */
    public void width(int column, double characters) {
        unbegun().width(column, characters, null);
    }

    /** The same, with the look of its cells that are never written. */
    public void width(int column, double characters, CellStyle style) {
        unbegun().width(column, characters, style);
    }

    /** Keeps so many columns at the left and rows at the top in sight. */
    public void freeze(int columns, int rows) {
        unbegun().freeze(columns, rows);
    }

    public void hideGrid() {
        unbegun().hideGrid();
    }

    /** Lets rows be folded away under the one above them, so many levels deep. */
    public void outline(int levels) {
        unbegun().outline(levels);
    }

    private SheetView unbegun() {
        if (begun) {
            throw new IllegalStateException("the rows of this sheet have begun, and this stands before them");
        }
        return view;
    }

    public Printing printing() {
        return printing;
    }

    public Drawing drawing() {
        return drawing;
    }

    /** Makes one cell of several. */
    public void merge(CellArea area) {
        merged.add(area);
    }

    /** Puts a filter over the headings of a table, which are its first row. */
    public void filter(CellArea table) {
        filter = table;
    }

    @Nullable
    CellArea filter() {
        return filter;
    }

    /** Says what some cells take. */
    public void add(Choice choice) {
        choices.add(choice);
    }

    /**
     * Begins a further row; the one before it is complete. A write that fails is told by {@link #requireWritten()}, and
     * by the workbook's saving at the latest.
     *
     * @param number counted from 0, and higher than that of the row before it
     */
    public SheetRow row(int number) {
        if (number >= MOST_ROWS || (row != null && number <= row.number())) {
            throw new IllegalArgumentException("found row " + number + ", expected one after the last");
        }
        writeRow();
        row = new SheetRow(this, number);
        return row;
    }

    SheetCell cell(SheetRow asked, int column) {
        if (asked != row) {
            throw new IllegalStateException("this row is complete, and the next has begun");
        }
        if (column >= cells.length) {
            int known = cells.length;
            cells = Arrays.copyOf(cells, column + 8);
            for (int i = known; i < cells.length; i++) {
                cells[i] = new SheetCell();
            }
        }
        SheetCell cell = cells[column];
        if (!cell.used()) {
            cell.begin();
            cellsEnd = Math.max(cellsEnd, column + 1);
        }
        return cell;
    }

    /** Throws what kept earlier rows from being written. */
    public void requireWritten() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    private void writeRow() {
        SheetRow complete = row;
        if (complete != null) {
            begin();
            complete.write(xml, cells, cellsEnd);
            cellsEnd = 0;
            if (xml.size() >= WRITTEN_AT_ONCE) {
                putAside();
            }
        }
    }

    private void begin() {
        if (!begun) {
            begun = true;
            xml.raw(Names.XML);
            xml.open("worksheet", "xmlns", Names.SHEETS, "xmlns:r", Names.RELATIONS);
            view.write(xml, printing.fitted(), first);
            xml.open("sheetData").raw("\n");
        }
    }

    /** A full disk stays full: what failed once is not tried again. */
    private void putAside() {
        try {
            if (failure == null) {
                part.write(xml);
            }
        } catch (IOException e) {
            failure = e;
        }
        xml.clear();
    }

    /** Completes it. */
    Part end() throws IOException {
        if (!ended) {
            ended = true;
            writeRow();
            row = null;
            begin();
            xml.close("sheetData");
            afterRows();
            xml.close("worksheet");
            putAside();
            requireWritten();
            part.end();
        }
        return part;
    }

    private void afterRows() {
        if (filter != null) {
            xml.empty("autoFilter", "ref", filter.reference());
        }
        if (!merged.isEmpty()) {
            xml.open("mergeCells", "count", String.valueOf(merged.size()));
            merged.forEach(area -> xml.empty("mergeCell", "ref", area.reference()));
            xml.close("mergeCells");
        }
        if (!choices.isEmpty()) {
            xml.open("dataValidations", "count", String.valueOf(choices.size()));
            choices.forEach(choice -> choice.write(xml));
            xml.close("dataValidations");
        }
        printing.write(xml);
        if (!drawing.charts().isEmpty()) {
            xml.empty("drawing", "r:id", "rId1");
        }
    }

    void release() {
        part.release();
    }
}

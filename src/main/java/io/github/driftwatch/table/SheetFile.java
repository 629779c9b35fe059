package io.github.driftwatch.table;

import io.github.driftwatch.table.Column.Kind;
import io.github.driftwatch.words.FormulaGuard;
import io.github.driftwatch.workbook.CellArea;
import io.github.driftwatch.workbook.CellStyle;
import io.github.driftwatch.workbook.Sheet;
import io.github.driftwatch.workbook.SheetCell;
import io.github.driftwatch.workbook.SheetRow;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table on a sheet of a workbook: frozen headings, filters, set up for printing. A table that is longer than a sheet
 * goes on in another, {@code name 2}, under the same headings.
 */
final class SheetFile implements TableFile {

    /** Not a status that is coloured. */
    private static final String QUIET = "";

    /** What a column is wider than its text, in characters. */
    private static final double PADDING = 180 / 256.0;

    private static final int PLAIN_WIDTH = 14;
    private static final int WIDEST_ON_ONE_PAGE = 260;
    private static final int LINE_POINTS = 13;
    private static final int MOST_LINES = 12;

    private final WorkbookFile workbook;
    private final String name;
    private final List<Shape> shapes;
    private final int rowsOnASheet;
    private List<String> names = List.of();
    private Sheet sheet;
    private int sheets = 1;
    private int rows;
    private boolean quiet;

    /** What a column holds, and its width in characters. */
    record Shape(Kind kind, int width) {}

    SheetFile(WorkbookFile workbook, String name, List<Shape> shapes) {
        this(workbook, name, shapes, Sheet.MOST_ROWS);
    }

    SheetFile(WorkbookFile workbook, String name, List<Shape> shapes, int rowsOnASheet) {
        this.workbook = workbook;
        this.name = name;
        this.shapes = List.copyOf(shapes);
        this.rowsOnASheet = rowsOnASheet;
        this.sheet = workbook.blankSheet(name);
    }

    @Override
    public void headings(List<String> headings) {
        this.names = List.copyOf(headings);
        begin();
    }

    @Override
    public void quietRow(List<@Nullable Object> cells) throws IOException {
        quiet = true;
        try {
            row(cells);
        } finally {
            quiet = false;
        }
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        if (rows == rowsOnASheet) {
            finishSheet();
            sheets++;
            sheet = workbook.blankSheet(name + " " + sheets);
            begin();
        }
        sheet.requireWritten();
        SheetRow row = nextRow();
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            Object value = shown(shape(i).kind(), cells.get(i));
            if (value != null) {
                write(row.cell(i), shape(i).kind(), value);
                lines = Math.max(lines, lines(value, width(i)));
            } else if (!shapes.isEmpty()) {
                row.cell(i).style(style(Kind.TEXT, false));
            }
        }
        if (lines > 1 && !shapes.isEmpty()) {
            row.height(Math.min(lines, MOST_LINES) * LINE_POINTS + 2);
        }
    }

    @Override
    public void close() {
        finishSheet();
    }

    private void begin() {
        rows = 0;
        SheetRow row = nextRow();
        row.height(30);
        int all = 0;
        for (int i = 0; i < names.size(); i++) {
            all += width(i);
            SheetCell cell = row.cell(i);
            cell.value(names.get(i));
            cell.style(workbook.styles().heading());
            sheet.width(i, width(i) + PADDING);
        }
        sheet.freeze(0, 1);
        if (all > WIDEST_ON_ONE_PAGE) {
            PageLayout.wideTable(sheet);
        } else {
            PageLayout.table(sheet);
        }
    }

    private void finishSheet() {
        if (rows > 0 && !names.isEmpty()) {
            sheet.filter(new CellArea(0, rows - 1, 0, names.size() - 1));
        }
    }

    private SheetRow nextRow() {
        return sheet.row(rows++);
    }

    /** A column's width: no heading is broken, since there is nowhere to break it. */
    private int width(int column) {
        return Math.max(shape(column).width(), names.get(column).length());
    }

    /** What a cell shows: each of several sentences on a line of its own. */
    private static @Nullable Object shown(Kind kind, @Nullable Object value) {
        return kind == Kind.SENTENCES && value instanceof String text ? text.replace("; ", ";\n") : value;
    }

    /** About how many lines a text takes; not every program works that out when it opens a file. */
    private static int lines(Object value, int width) {
        if (!(value instanceof String text) || (text.length() <= width && text.indexOf('\n') < 0)) {
            return 1;
        }
        // Widths are counted in figures; letters are narrower.
        int letters = width * 6 / 5;
        return text.lines()
                .limit(MOST_LINES)
                .mapToInt(paragraph -> 1 + Math.max(0, paragraph.length() - 1) / letters)
                .sum();
    }

    private Shape shape(int column) {
        return shapes.isEmpty() ? new Shape(Kind.TEXT, PLAIN_WIDTH) : shapes.get(column);
    }

    private void write(SheetCell cell, Kind kind, Object value) {
        if (value instanceof LocalDate date) {
            cell.value(date);
            cell.style(style(Kind.DATE, false));
        } else if (value instanceof Number number) {
            cell.value(number.doubleValue());
            cell.style(style(kind == Kind.DECIMAL ? Kind.DECIMAL : Kind.NUMBER, false));
        } else if (value instanceof Boolean answer) {
            cell.value(answer ? "Y" : "N");
            cell.style(style(Kind.TEXT, false));
        } else {
            String text = fitting(value.toString());
            cell.value(text);
            boolean dangerous = FormulaGuard.isDangerous(text);
            cell.style(
                    kind == Kind.STATUS ? workbook.styles().status(quiet ? QUIET : text) : style(Kind.TEXT, dangerous));
        }
    }

    private CellStyle style(Kind kind, boolean dangerous) {
        return workbook.styles().cell(kind, dangerous, quiet);
    }

    /** A text cut to what a cell can hold. */
    private static String fitting(String text) {
        return text.length() <= Sheet.LONGEST_TEXT ? text : text.substring(0, Sheet.LONGEST_TEXT - 1) + "…";
    }
}

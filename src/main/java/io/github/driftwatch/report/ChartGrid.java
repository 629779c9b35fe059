package io.github.driftwatch.report;

import io.github.driftwatch.table.PageLayout;
import io.github.driftwatch.table.SheetStyles;
import io.github.driftwatch.table.WorkbookFile;
import io.github.driftwatch.workbook.CellArea;
import io.github.driftwatch.workbook.CellStyle;
import io.github.driftwatch.workbook.Drawing;
import io.github.driftwatch.workbook.HorizontalAlignment;
import io.github.driftwatch.workbook.Place;
import io.github.driftwatch.workbook.Sheet;
import io.github.driftwatch.workbook.SheetCell;
import io.github.driftwatch.workbook.SheetRow;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A page of narrow columns, so that charts and tables of many shapes stand under and beside one another. Columns are
 * counted from the left edge of what is written, 0 being a wider one for names.
 */
final class ChartGrid {

    static final String NAME = "charts";
    /** How many columns it has, the one for names among them. */
    static final int COLUMNS = 42;

    private static final int MARGIN = 1;
    private static final int NAME_WIDTH = 9;
    private static final double NARROW_WIDTH = 3.1;
    private static final int LINE_POINTS = 15;
    private static final int HIDDEN_POINTS = 2;
    /** About how many letters of one point would fill a line. */
    private static final int LINE_LETTERS = 1600;

    private static final String WHITE = "FFFFFF";
    private static final String GREY = "595959";

    private final WorkbookFile workbook;
    private final Sheet sheet;
    private final SheetStyles styles;
    private final SortedMap<Integer, SortedMap<Integer, Content>> rows = new TreeMap<>();
    private final Map<Integer, Integer> heights = new HashMap<>();

    /** What a cell holds: a text, a figure or nothing. */
    private record Content(@Nullable Object value, CellStyle style) {}

    private ChartGrid(WorkbookFile workbook, Sheet sheet) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.styles = workbook.styles();
    }

    /** A further sheet with nothing on it yet. */
    static ChartGrid in(WorkbookFile workbook) throws IOException {
        Sheet sheet = workbook.blankSheet(NAME);
        sheet.width(0, 1);
        sheet.width(MARGIN, NAME_WIDTH);
        for (int i = 1; i < COLUMNS; i++) {
            sheet.width(MARGIN + i, NARROW_WIDTH);
        }
        PageLayout.page(sheet);
        return new ChartGrid(workbook, sheet);
    }

    /** A text over several columns. */
    void text(int row, int column, int columns, String text, boolean bold) {
        put(row, column, columns, text, styles.figure("@", HorizontalAlignment.LEFT, bold));
    }

    /** The heading of figures, over one column or several. */
    void heading(int row, int column, int columns, String text) {
        put(row, column, columns, text.isEmpty() ? null : text, styles.figure("@", HorizontalAlignment.RIGHT, true));
    }

    /** A figure over several columns; an empty cell where there is none. */
    void figure(int row, int column, int columns, @Nullable Number figure, String format) {
        put(row, column, columns, figure, styles.figure(format, HorizontalAlignment.RIGHT, false));
    }

    /** A figure that a chart needs and nobody has to read, in a row that hardly shows. */
    void hidden(int row, int column, @Nullable Number figure) {
        put(row, column, 1, figure, styles.free(1, WHITE, WHITE, false, HorizontalAlignment.RIGHT));
        heights.put(row, HIDDEN_POINTS);
    }

    /** The page's title, over its whole width. */
    void title(int row, String text) {
        put(row, 0, COLUMNS, text, styles.free(20, SheetStyles.NAVY, WHITE, true, HorizontalAlignment.LEFT));
        heights.put(row, 2 * LINE_POINTS);
    }

    /** A sentence over the whole width, its row as high as it needs. */
    void sentence(int row, String text, int size) {
        put(row, 0, COLUMNS, text, styles.free(size, GREY, WHITE, false, HorizontalAlignment.LEFT));
        heights.put(row, LINE_POINTS * (1 + text.length() * size / LINE_LETTERS));
    }

    /** Where a chart stands: from one cell up to another, which it does not cover. */
    Place place(int row, int column, int endRow, int endColumn) {
        return Place.upTo(MARGIN + column, row, MARGIN + endColumn, endRow);
    }

    Drawing drawing() {
        return workbook.drawing(sheet);
    }

    /** Cells of one column, of which only the first is filled where they stand for several. */
    CellArea down(int row, int column, int rows) {
        return new CellArea(row, row + rows - 1, MARGIN + column, MARGIN + column);
    }

    /** Cells of one row. */
    CellArea along(int row, int column, int columns) {
        return new CellArea(row, row, MARGIN + column, MARGIN + column + columns - 1);
    }

    private void put(int row, int column, int columns, @Nullable Object value, CellStyle style) {
        SortedMap<Integer, Content> cells = rows.computeIfAbsent(row, key -> new TreeMap<>());
        cells.put(MARGIN + column, new Content(value, style));
        for (int i = 1; i < columns; i++) {
            cells.put(MARGIN + column + i, new Content(null, style));
        }
        if (columns > 1) {
            sheet.merge(along(row, column, columns));
        }
    }

    /** Writes the rows, which a workbook takes one after the other. */
    void write() throws IOException {
        if (!rows.isEmpty()) {
            for (int row = 0; row <= rows.lastKey(); row++) {
                write(row);
            }
        }
    }

    private void write(int number) {
        // Rows without cells too: programs differ in what an unmade one measures.
        SheetRow row = sheet.row(number);
        row.height(heights.getOrDefault(number, LINE_POINTS));
        rows.getOrDefault(number, new TreeMap<>()).forEach((column, content) -> {
            SheetCell cell = row.cell(column);
            cell.style(content.style());
            if (content.value() instanceof Number figure) {
                cell.value(figure.doubleValue());
            } else if (content.value() instanceof String text) {
                cell.value(text);
            }
        });
    }

    /** The values of cells, one for each thing. */
    static List<@Nullable Double> values(List<? extends @Nullable Number> numbers) {
        return numbers.stream().map(ChartGrid::value).toList();
    }

    private static @Nullable Double value(@Nullable Number number) {
        return number == null ? null : number.doubleValue();
    }
}

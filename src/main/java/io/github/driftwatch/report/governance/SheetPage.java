package io.github.driftwatch.report.governance;

import io.github.driftwatch.table.LabelledLines;
import io.github.driftwatch.table.PageLayout;
import io.github.driftwatch.table.SheetStyles;
import io.github.driftwatch.table.WorkbookFile;
import io.github.driftwatch.words.FormulaGuard;
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

/** A sheet that is laid out from the top down, with charts among its rows; written in one go at the end. */
final class SheetPage implements Page {

    private static final String WHITE = "FFFFFF";
    private static final String PALE = "EAF0F8";
    private static final String GREY = "595959";
    private static final int LINE_POINTS = 15;
    private static final int TEXT_POINTS = 13;

    /** A column as wide as one figure of 11 points, in points. */
    private static final double FIGURE_POINTS = 5.25;

    private static final int EMU_BESIDE = 12_700;

    private final WorkbookFile workbook;
    private final Sheet sheet;
    private final SheetStyles styles;
    private final List<Integer> widths;
    private final SortedMap<Integer, SortedMap<Integer, Content>> rows = new TreeMap<>();
    private final Map<Integer, Integer> heights = new HashMap<>();
    private final Paper paper;
    private int next;

    private record Content(@Nullable Object value, CellStyle style) {}

    /** @param widths the width of each column, in characters */
    private SheetPage(WorkbookFile workbook, Sheet sheet, List<Integer> widths) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.styles = workbook.styles();
        this.widths = List.copyOf(widths);
        this.paper = new Paper(widths, row -> heights.getOrDefault(row, LINE_POINTS));
    }

    static SheetPage in(WorkbookFile workbook, String name, List<Integer> widths) throws IOException {
        Sheet sheet = workbook.blankSheet(name);
        for (int i = 0; i < widths.size(); i++) {
            sheet.width(i, widths.get(i) + 128 / 256.0);
        }
        return new SheetPage(workbook, sheet, widths);
    }

    Sheet sheet() {
        return sheet;
    }

    String name() {
        return sheet.name();
    }

    @Override
    public int columns() {
        return widths.size();
    }

    /** The row that comes next. */
    int next() {
        return next;
    }

    @Override
    public void skip(int number) {
        next += number;
    }

    @Override
    public void title(String text) {
        free(text, 18, SheetStyles.NAVY, WHITE, true, 28);
    }

    @Override
    public void subtitle(String text) {
        free(text, 10, GREY, WHITE, false, lines(text, 10, width(0, columns())) * TEXT_POINTS + 3);
    }

    @Override
    public void section(String text) {
        free(text, 11, SheetStyles.NAVY, PALE, true, 18);
    }

    @Override
    public void sentence(String text) {
        free(text, 10, "000000", WHITE, false, lines(text, 10, width(0, columns())) * TEXT_POINTS + 3);
    }

    private void free(String text, int size, String ink, String fill, boolean bold, int points) {
        put(next, 0, columns(), text, styles.free(size, ink, fill, bold, HorizontalAlignment.LEFT));
        high(points);
        next++;
    }

    @Override
    public void heading(int column, int columns, String text) {
        heading(column, columns, text, column == 0 ? styles.heading() : styles.figureHeading());
    }

    @Override
    public void wordHeading(int column, int columns, String text) {
        heading(column, columns, text, styles.heading());
    }

    private void heading(int column, int columns, String text, CellStyle style) {
        put(next, column, columns, text, style);
        int high = text.lines()
                .mapToInt(line -> lines(line, 9, width(column, columns) - 2))
                .sum();
        high(high * TEXT_POINTS + 4);
    }

    @Override
    public void label(int column, int columns, String text) {
        put(next, column, columns, text, styles.lineName(FormulaGuard.isDangerous(text)));
        high(lines(text, 10, width(column, columns) - 2) * TEXT_POINTS + 2);
    }

    @Override
    public void cell(int column, int columns, @Nullable Object value, String format, boolean bold) {
        boolean text = value instanceof String;
        put(next, column, columns, value, styles.figure(text ? "@" : format, HorizontalAlignment.RIGHT, bold));
    }

    /** A sheet's tables have the filters of the spreadsheet. */
    @Override
    public void list() {}

    /** A sheet says so by the row's name. */
    @Override
    public void total() {}

    /** Makes the row that comes next at least so high. */
    void high(int points) {
        heights.merge(next, points, Math::max);
    }

    /**
     * Where a chart stands: from one cell up to another, which it does not cover. It ends within the last cell that it
     * covers: one that ends on the next makes a print as wide as that one.
     */
    Place place(int row, int column, int endRow, int endColumn) {
        int last = endColumn - 1;
        int wide = (int) ((widths.get(last) + 0.5) * FIGURE_POINTS * Place.UNITS_PER_POINT) - EMU_BESIDE;
        int high = LINE_POINTS * Place.UNITS_PER_POINT - EMU_BESIDE;
        return new Place(column, row, last, endRow - 1, wide, high);
    }

    Drawing drawing() {
        return workbook.drawing(sheet);
    }

    @Override
    public void together(Runnable rows) {
        int first = next;
        rows.run();
        if (paper.beginsAnew(first, next)) {
            sheet.printing().breakAfter(first - 1);
        }
    }

    /**
     * Lays it out for printing and writes it.
     *
     * @param asAt the day that it speaks of, in words
     */
    void writePages(String asAt) throws IOException {
        PageLayout.pages(sheet, Paper.HEAD_ROWS, asAt);
        // A sheet that is fitted to its paper would not begin a new page where it is told to.
        sheet.printing().scale(paper.scale());
        write();
    }

    private int width(int column, int columns) {
        return widths.subList(column, column + columns).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** About how many lines a text takes: a column's width is counted in figures of 11 points, and letters are narrower. */
    private static int lines(String text, int size, int width) {
        int letters = Math.max(6, width * 118 * 11 / size / 100 * 94 / 100);
        return LabelledLines.wrap(text, letters).size();
    }

    private void put(int row, int column, int columns, @Nullable Object value, CellStyle style) {
        SortedMap<Integer, Content> cells = rows.computeIfAbsent(row, key -> new TreeMap<>());
        cells.put(column, new Content(value, style));
        for (int i = 1; i < columns; i++) {
            cells.put(column + i, new Content(null, style));
        }
        if (columns > 1) {
            sheet.merge(new CellArea(row, row, column, column + columns - 1));
        }
    }

    /** Writes the rows, which a workbook takes one after the other. */
    void write() throws IOException {
        // Rows without cells too: programs differ in what an unmade one measures.
        for (int row = 0; row < Math.max(next, rows.isEmpty() ? 0 : rows.lastKey() + 1); row++) {
            write(row);
        }
    }

    private void write(int number) {
        SheetRow row = sheet.row(number);
        row.height(heights.getOrDefault(number, LINE_POINTS));
        rows.getOrDefault(number, new TreeMap<>()).forEach((column, content) -> {
            SheetCell cell = row.cell(column);
            cell.style(content.style());
            if (content.value() instanceof Number figure) {
                cell.value(figure.doubleValue());
            } else if (content.value() != null) {
                cell.value(content.value().toString());
            }
        });
    }
}

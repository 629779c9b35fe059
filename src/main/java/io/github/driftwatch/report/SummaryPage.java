package io.github.driftwatch.report;

import io.github.driftwatch.table.Column.Kind;
import io.github.driftwatch.table.PageLayout;
import io.github.driftwatch.table.SheetStyles;
import io.github.driftwatch.table.WorkbookFile;
import io.github.driftwatch.workbook.CellArea;
import io.github.driftwatch.workbook.CellStyle;
import io.github.driftwatch.workbook.HorizontalAlignment;
import io.github.driftwatch.workbook.Sheet;
import io.github.driftwatch.workbook.SheetCell;
import io.github.driftwatch.workbook.SheetRow;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a workbook, laid out from the top down: sentences, tiles with a figure each, and sections of lines. */
final class SummaryPage implements SummaryPaper {

    private static final int LEFT = 1;
    private static final int COLUMNS = 4;
    private static final int COLUMN_WIDTH = 24;

    private static final String PALE = "EAF0F8";
    private static final String WHITE = "FFFFFF";
    private static final String GREY = "595959";
    private static final String RED = "9C0006";
    private static final String PINK = "FFC7CE";

    private final Sheet sheet;
    private final SheetStyles styles;
    private int next;

    private SummaryPage(Sheet sheet, SheetStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /** A further sheet with nothing on it yet. */
    static SummaryPage in(WorkbookFile workbook, String name) throws IOException {
        Sheet sheet = workbook.blankSheet(name);
        sheet.width(0, 2);
        for (int i = 0; i < COLUMNS; i++) {
            sheet.width(LEFT + i, COLUMN_WIDTH);
        }
        PageLayout.page(sheet);
        return new SummaryPage(sheet, workbook.styles());
    }

    @Override
    public String list() {
        return "the sheet";
    }

    @Override
    public void gap() {
        next++;
    }

    @Override
    public void title(String text) {
        across(text, 20, SheetStyles.NAVY, true, 30);
    }

    @Override
    public void subtitle(String text) {
        across(text, 11, GREY, false, 18);
    }

    @Override
    public void remark(String text) {
        across(text, 10, GREY, false, 15);
    }

    @Override
    public void smallPrint(String text) {
        across(text, 9, GREY, false, 15);
    }

    @Override
    public void tiles(List<Tile> tiles) {
        SheetRow figures = row(34);
        for (int i = 0; i < tiles.size(); i++) {
            SheetCell number = figures.cell(LEFT + i);
            number.value((double) tiles.get(i).figure());
            number.style(half(24, tiles.get(i)));
        }
        SheetRow words = row(32);
        for (int i = 0; i < tiles.size(); i++) {
            SheetCell word = words.cell(LEFT + i);
            word.value(tiles.get(i).meaning());
            word.style(half(10, tiles.get(i)));
        }
    }

    private CellStyle half(int size, Tile tile) {
        return styles.tile(size, tile.alarming() ? RED : SheetStyles.NAVY, tile.alarming() ? PINK : PALE);
    }

    @Override
    public void section(String title, String third, String fourth) {
        SheetRow row = row(20);
        CellStyle left = styles.free(11, WHITE, SheetStyles.NAVY, true, HorizontalAlignment.LEFT);
        CellStyle right = styles.free(11, WHITE, SheetStyles.NAVY, true, HorizontalAlignment.RIGHT);
        text(row, 0, title, left);
        text(row, 1, "", left);
        text(row, 2, third, right);
        text(row, 3, fourth, right);
        merge(row, 0, 1);
    }

    /** Without a value in its third column, a line's words may run into it. */
    @Override
    public void line(String title, @Nullable Object third, @Nullable Object fourth) {
        int columns = third == null ? 3 : 2;
        SheetRow row = row(16 * lines(title, columns));
        text(row, 0, title, styles.line(Kind.TEXT));
        for (int i = 1; i < columns; i++) {
            text(row, i, "", styles.line(Kind.TEXT));
        }
        if (third != null) {
            value(row, 2, third);
        }
        value(row, 3, fourth);
        merge(row, 0, columns - 1);
    }

    private void value(SheetRow row, int column, @Nullable Object value) {
        SheetCell cell = row.cell(LEFT + column);
        if (value instanceof Number number) {
            cell.value(number.doubleValue());
            cell.style(styles.line(Kind.NUMBER));
        } else if (value instanceof LocalDate date) {
            cell.value(date);
            cell.style(styles.line(Kind.DATE));
        } else {
            cell.value(value == null ? "" : value.toString());
            cell.style(styles.line(Kind.STATUS));
        }
    }

    /** A sentence over the whole width; its height follows from its length, as merged cells do not grow by themselves. */
    private void across(String text, int size, String ink, boolean bold, int lineHeight) {
        SheetRow row = row(lineHeight * lines(text, COLUMNS));
        text(row, 0, text, styles.free(size, ink, WHITE, bold, HorizontalAlignment.LEFT));
        merge(row, 0, COLUMNS - 1);
    }

    private static int lines(String text, int columns) {
        return 1 + text.length() * 10 / (columns * COLUMN_WIDTH * 11);
    }

    private SheetRow row(int points) {
        SheetRow row = sheet.row(next++);
        row.height(points);
        return row;
    }

    private static void text(SheetRow row, int column, String text, CellStyle style) {
        SheetCell cell = row.cell(LEFT + column);
        cell.value(text);
        cell.style(style);
    }

    private void merge(SheetRow row, int from, int to) {
        sheet.merge(new CellArea(row.number(), row.number(), LEFT + from, LEFT + to));
    }
}

package io.github.driftwatch.report;

import io.github.driftwatch.table.Column.Kind;
import io.github.driftwatch.table.PageLayout;
import io.github.driftwatch.table.SheetStyles;
import io.github.driftwatch.table.WorkbookFile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/** A page of a workbook, laid out from the top down: sentences, tiles with a figure each, and sections of lines. */
final class SummaryPage {

    private static final int LEFT = 1;
    private static final int COLUMNS = 4;
    private static final int COLUMN_WIDTH = 24;

    private static final String PALE = "EAF0F8";
    private static final String WHITE = "FFFFFF";
    private static final String GREY = "595959";
    private static final String RED = "9C0006";
    private static final String PINK = "FFC7CE";

    private final SXSSFSheet sheet;
    private final SheetStyles styles;
    private int next;

    /** A figure and what it means; up to four stand side by side. */
    record Tile(long figure, String meaning, boolean alarming) {}

    private SummaryPage(SXSSFSheet sheet, SheetStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /** A further sheet with nothing on it yet. */
    static SummaryPage in(WorkbookFile workbook, String name) throws IOException {
        SXSSFSheet sheet = workbook.blankSheet(name);
        sheet.setColumnWidth(0, 2 * 256);
        for (int i = 0; i < COLUMNS; i++) {
            sheet.setColumnWidth(LEFT + i, COLUMN_WIDTH * 256);
        }
        PageLayout.page(sheet);
        return new SummaryPage(sheet, workbook.styles());
    }

    void gap() {
        next++;
    }

    void title(String text) {
        across(text, 20, SheetStyles.NAVY, true, 30);
    }

    void subtitle(String text) {
        across(text, 11, GREY, false, 18);
    }

    void remark(String text) {
        across(text, 10, GREY, false, 15);
    }

    void smallPrint(String text) {
        across(text, 9, GREY, false, 15);
    }

    void tiles(List<Tile> tiles) {
        SXSSFRow figures = row(34);
        SXSSFRow words = row(32);
        for (int i = 0; i < tiles.size(); i++) {
            tile(figures, words, i, tiles.get(i));
        }
    }

    private void tile(SXSSFRow figures, SXSSFRow words, int index, Tile tile) {
        String ink = tile.alarming() ? RED : SheetStyles.NAVY;
        String fill = tile.alarming() ? PINK : PALE;
        Cell number = figures.createCell(LEFT + index);
        number.setCellValue((double) tile.figure());
        number.setCellStyle(styles.tile(24, ink, fill));
        Cell word = words.createCell(LEFT + index);
        word.setCellValue(tile.meaning());
        word.setCellStyle(styles.tile(10, ink, fill));
    }

    /** The head of a section, with the names of its last two columns. */
    void section(String title, String third, String fourth) {
        SXSSFRow row = row(20);
        CellStyle left = styles.free(11, WHITE, SheetStyles.NAVY, true, HorizontalAlignment.LEFT);
        CellStyle right = styles.free(11, WHITE, SheetStyles.NAVY, true, HorizontalAlignment.RIGHT);
        text(row, 0, title, left);
        text(row, 1, "", left);
        text(row, 2, third, right);
        text(row, 3, fourth, right);
        merge(row, 0, 1);
    }

    /** A line of a section; without a value in its third column, its words may run into it. */
    void line(String title, @Nullable Object third, @Nullable Object fourth) {
        int columns = third == null ? 3 : 2;
        SXSSFRow row = row(16 * lines(title, columns));
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

    private void value(SXSSFRow row, int column, @Nullable Object value) {
        Cell cell = row.createCell(LEFT + column);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(styles.line(Kind.NUMBER));
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(styles.line(Kind.DATE));
        } else {
            cell.setCellValue(value == null ? "" : value.toString());
            cell.setCellStyle(styles.line(Kind.STATUS));
        }
    }

    /** A sentence over the whole width; its height follows from its length, as merged cells do not grow by themselves. */
    private void across(String text, int size, String ink, boolean bold, int lineHeight) {
        SXSSFRow row = row(lineHeight * lines(text, COLUMNS));
        text(row, 0, text, styles.free(size, ink, WHITE, bold, HorizontalAlignment.LEFT));
        merge(row, 0, COLUMNS - 1);
    }

    private static int lines(String text, int columns) {
        return 1 + text.length() * 10 / (columns * COLUMN_WIDTH * 11);
    }

    private SXSSFRow row(int points) {
        SXSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints(points);
        return row;
    }

    private static void text(SXSSFRow row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(LEFT + column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private void merge(SXSSFRow row, int from, int to) {
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), LEFT + from, LEFT + to));
    }
}

package io.github.driftwatch.report.split;

import io.github.driftwatch.table.Column.Kind;
import io.github.driftwatch.table.PageLayout;
import io.github.driftwatch.table.SheetStyles;
import io.github.driftwatch.table.WorkbookFile;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The first sheet of a part's workbook: whose it is, of which day, and how many rows each list has. */
final class PartCover {

    /** Letters times their size that one line of the first column holds. */
    private static final int WIDTH_IN_POINTS = 640;

    private static final String WHITE = "FFFFFF";
    private static final String GREY = "595959";

    private final SXSSFSheet sheet;
    private final SheetStyles styles;
    private int next = 1;

    private PartCover(SXSSFSheet sheet, SheetStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    static void write(WorkbookFile book, String title, String subtitle, Map<String, Long> rows) throws IOException {
        SXSSFSheet sheet = book.blankSheet("summary");
        sheet.setColumnWidth(0, 2 * 256);
        sheet.setColumnWidth(1, 60 * 256);
        sheet.setColumnWidth(2, 14 * 256);
        PageLayout.page(sheet);
        PartCover cover = new PartCover(sheet, book.styles());
        cover.words(title, 20, SheetStyles.NAVY, true, 30);
        cover.words(subtitle, 11, GREY, false, 18);
        cover.next++;
        cover.head();
        rows.forEach(cover::count);
    }

    private void words(String text, int size, String ink, boolean bold, int height) {
        SXSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints((float) height * (1 + text.length() * size / WIDTH_IN_POINTS));
        cell(row, 1, text, styles.free(size, ink, WHITE, bold, HorizontalAlignment.LEFT));
    }

    private void head() {
        SXSSFRow row = sheet.createRow(next++);
        cell(row, 1, "List", styles.free(11, WHITE, SheetStyles.NAVY, true, HorizontalAlignment.LEFT));
        cell(row, 2, "Rows", styles.free(11, WHITE, SheetStyles.NAVY, true, HorizontalAlignment.RIGHT));
    }

    private void count(String list, long rows) {
        SXSSFRow row = sheet.createRow(next++);
        cell(row, 1, list, styles.line(Kind.TEXT));
        row.createCell(2).setCellValue((double) rows);
        row.getCell(2).setCellStyle(styles.line(Kind.NUMBER));
    }

    private static void cell(SXSSFRow row, int column, String text, CellStyle style) {
        row.createCell(column).setCellValue(text);
        row.getCell(column).setCellStyle(style);
    }
}

package io.github.driftwatch.report.split;

import io.github.driftwatch.table.Column.Kind;
import io.github.driftwatch.table.PageLayout;
import io.github.driftwatch.table.SheetStyles;
import io.github.driftwatch.table.WorkbookFile;
import io.github.driftwatch.workbook.CellStyle;
import io.github.driftwatch.workbook.HorizontalAlignment;
import io.github.driftwatch.workbook.Sheet;
import io.github.driftwatch.workbook.SheetRow;
import java.io.IOException;
import java.util.Map;

/** The first sheet of a part's workbook: whose it is, of which day, and how many rows each list has. */
final class PartCover {

    /** Letters times their size that one line of the first column holds. */
    private static final int WIDTH_IN_POINTS = 640;

    private static final String WHITE = "FFFFFF";
    private static final String GREY = "595959";

    private final Sheet sheet;
    private final SheetStyles styles;
    private int next = 1;

    private PartCover(Sheet sheet, SheetStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    static void write(WorkbookFile book, String title, String subtitle, Map<String, Long> rows) throws IOException {
        Sheet sheet = book.blankSheet("summary");
        sheet.width(0, 2);
        sheet.width(1, 60);
        sheet.width(2, 14);
        PageLayout.page(sheet);
        PartCover cover = new PartCover(sheet, book.styles());
        cover.words(title, 20, SheetStyles.NAVY, true, 30);
        cover.words(subtitle, 11, GREY, false, 18);
        cover.next++;
        cover.head();
        rows.forEach(cover::count);
    }

    private void words(String text, int size, String ink, boolean bold, int height) {
        SheetRow row = sheet.row(next++);
        row.height((float) height * (1 + text.length() * size / WIDTH_IN_POINTS));
        cell(row, 1, text, styles.free(size, ink, WHITE, bold, HorizontalAlignment.LEFT));
    }

    private void head() {
        SheetRow row = sheet.row(next++);
        cell(row, 1, "List", styles.free(11, WHITE, SheetStyles.NAVY, true, HorizontalAlignment.LEFT));
        cell(row, 2, "Rows", styles.free(11, WHITE, SheetStyles.NAVY, true, HorizontalAlignment.RIGHT));
    }

    private void count(String list, long rows) {
        SheetRow row = sheet.row(next++);
        cell(row, 1, list, styles.line(Kind.TEXT));
        row.cell(2).value((double) rows);
        row.cell(2).style(styles.line(Kind.NUMBER));
    }

    private static void cell(SheetRow row, int column, String text, CellStyle style) {
        row.cell(column).value(text);
        row.cell(column).style(style);
    }
}

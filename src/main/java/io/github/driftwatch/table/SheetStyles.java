package io.github.driftwatch.table;

import io.github.driftwatch.table.Column.Kind;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** The looks of cells, each made once for a workbook. Colours are pale, so that the words stay legible in black and white. */
public final class SheetStyles {

    public static final String NAVY = "1F3864";
    private static final String QUIET = "D9E2F3";
    private static final String GREY_FILL = "F2F2F2";
    private static final String GREY_INK = "595959";
    private static final String MARK = "C00000";
    private static final String WHITE = "FFFFFF";
    private static final String LINE = "D0D7DE";
    private static final String RULE = "8C959F";
    private static final String DATE = "dd/mm/yyyy";

    private final SXSSFWorkbook book;
    private final Map<String, CellStyle> made = new HashMap<>();

    public SheetStyles(SXSSFWorkbook book) {
        this.book = book;
    }

    public CellStyle heading() {
        return made.computeIfAbsent("heading", key -> {
            XSSFCellStyle style = lined(VerticalAlignment.CENTER);
            style.setWrapText(true);
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention((short) 1);
            fill(style, NAVY);
            style.setFont(font(WHITE, 9, true));
            return style;
        });
    }

    /** The heading of figures, over their right edge. */
    public CellStyle figureHeading() {
        return made.computeIfAbsent("figure heading", key -> {
            XSSFCellStyle style = (XSSFCellStyle) book.createCellStyle();
            style.cloneStyleFrom(heading());
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setIndention((short) 0);
            return style;
        });
    }

    /** A heading that may stay without values under it. */
    public CellStyle quietHeading() {
        return made.computeIfAbsent("quiet heading", key -> {
            XSSFCellStyle style = (XSSFCellStyle) book.createCellStyle();
            style.cloneStyleFrom(heading());
            fill(style, QUIET);
            style.setFont(font(NAVY, 9, true));
            return style;
        });
    }

    /** A cell to be filled in: text stays text, so that a spreadsheet takes no zeros from an identifier. */
    public CellStyle blank(Kind kind) {
        return made.computeIfAbsent("blank " + kind, key -> {
            XSSFCellStyle style = (XSSFCellStyle) book.createCellStyle();
            style.setFont(font("000000", 10, false));
            switch (kind) {
                case DATE -> date(style);
                case NUMBER -> style.setDataFormat(book.createDataFormat().getFormat("0.##"));
                default -> style.setDataFormat(book.createDataFormat().getFormat("@"));
            }
            return style;
        });
    }

    /** The look of a report's cell; a dangerous text is marked as one, so that editing it does not make a formula of it. */
    public CellStyle cell(Kind kind, boolean dangerous) {
        return made.computeIfAbsent(kind + (dangerous ? "!" : ""), key -> {
            XSSFCellStyle style = lined(VerticalAlignment.TOP);
            style.setFont(font("000000", 10, false));
            style.setQuotePrefixed(dangerous);
            switch (kind) {
                case TEXT, SENTENCES -> {
                    style.setWrapText(true);
                    style.setAlignment(HorizontalAlignment.LEFT);
                    style.setIndention((short) 1);
                }
                case DATE -> date(style);
                case NUMBER, DECIMAL -> {
                    style.setDataFormat(book.createDataFormat().getFormat(kind == Kind.DECIMAL ? "#,##0.0" : "#,##0"));
                    style.setAlignment(HorizontalAlignment.RIGHT);
                    style.setIndention((short) 1);
                }
                case STATUS -> style.setWrapText(false);
            }
            return style;
        });
    }

    /** The name of a line beside its figures, level with them. */
    public CellStyle lineName(boolean dangerous) {
        CellStyle text = cell(Kind.TEXT, dangerous);
        return made.computeIfAbsent("line name" + (dangerous ? "!" : ""), key -> {
            XSSFCellStyle style = (XSSFCellStyle) book.createCellStyle();
            style.cloneStyleFrom(text);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            return style;
        });
    }

    /**
     * The look of a report's cell.
     *
     * @param quiet whether it is of a row that needs nobody's eye: that is grey
     */
    public CellStyle cell(Kind kind, boolean dangerous, boolean quiet) {
        CellStyle usual = cell(kind, dangerous);
        return !quiet
                ? usual
                : made.computeIfAbsent("quiet " + kind + dangerous, key -> {
                    XSSFCellStyle style = (XSSFCellStyle) book.createCellStyle();
                    style.cloneStyleFrom(usual);
                    fill(style, GREY_FILL);
                    style.setFont(font(GREY_INK, 10, false));
                    return style;
                });
    }

    /**
     * The look of a number on a map of them: ink and fill as hexadecimal colours.
     *
     * @param marked whether it is to stand out by more than its colour: bold, in a frame
     */
    public CellStyle heat(String ink, String fill, boolean marked) {
        CellStyle plain = free(10, ink, fill, marked, HorizontalAlignment.CENTER);
        return made.computeIfAbsent("heat " + ink + fill + marked, key -> {
            XSSFCellStyle style = (XSSFCellStyle) book.createCellStyle();
            style.cloneStyleFrom(plain);
            BorderStyle frame = marked ? BorderStyle.MEDIUM : BorderStyle.THIN;
            XSSFColor line = colour(marked ? MARK : WHITE);
            style.setBorderTop(frame);
            style.setBorderBottom(frame);
            style.setBorderLeft(frame);
            style.setBorderRight(frame);
            style.setTopBorderColor(line);
            style.setBottomBorderColor(line);
            style.setLeftBorderColor(line);
            style.setRightBorderColor(line);
            return style;
        });
    }

    /** The look of a status word. */
    public CellStyle status(String word) {
        StatusColour colour = StatusColour.of(word);
        return made.computeIfAbsent("status " + colour, key -> {
            XSSFCellStyle style = lined(VerticalAlignment.TOP);
            fill(style, colour.fill());
            style.setFont(font(colour.ink(), 10, colour.bold()));
            style.setAlignment(HorizontalAlignment.CENTER);
            return style;
        });
    }

    /** A free look for the summary: size in points, ink and fill as hexadecimal colours. */
    public CellStyle free(int size, String ink, String fill, boolean bold, HorizontalAlignment alignment) {
        return made.computeIfAbsent("free " + size + ink + fill + bold + alignment, key -> {
            XSSFCellStyle style = (XSSFCellStyle) book.createCellStyle();
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setAlignment(alignment);
            style.setWrapText(true);
            if (!fill.equals(WHITE)) {
                fill(style, fill);
            }
            style.setFont(font(ink, size, bold));
            style.setDataFormat(book.createDataFormat().getFormat("#,##0"));
            return style;
        });
    }

    /** A line of a table of the summary. */
    public CellStyle line(Kind kind) {
        return made.computeIfAbsent("line " + kind, key -> {
            XSSFCellStyle style = lined(VerticalAlignment.CENTER);
            style.setFont(font("000000", 11, false));
            style.setWrapText(true);
            if (kind == Kind.DATE) {
                date(style);
                style.setAlignment(HorizontalAlignment.RIGHT);
            } else if (kind == Kind.STATUS) {
                style.setAlignment(HorizontalAlignment.RIGHT);
            } else if (kind == Kind.NUMBER) {
                style.setDataFormat(book.createDataFormat().getFormat("#,##0"));
            }
            return style;
        });
    }

    /** A figure beside a chart, small; one that is too long for its cell is written smaller still. */
    public CellStyle figure(String format, HorizontalAlignment alignment, boolean bold) {
        return made.computeIfAbsent("figure " + format + alignment + bold, key -> {
            XSSFCellStyle style = lined(VerticalAlignment.CENTER);
            style.setFont(font("000000", 9, bold));
            style.setAlignment(alignment);
            style.setShrinkToFit(true);
            style.setDataFormat(book.createDataFormat().getFormat(format));
            return style;
        });
    }

    /** Half of a tile: white lines keep it apart from its neighbours. */
    public CellStyle tile(int size, String ink, String fill) {
        CellStyle plain = free(size, ink, fill, size > 12, HorizontalAlignment.CENTER);
        return made.computeIfAbsent("tile " + size + ink + fill, key -> {
            XSSFCellStyle style = (XSSFCellStyle) book.createCellStyle();
            style.cloneStyleFrom(plain);
            style.setBorderLeft(BorderStyle.THICK);
            style.setBorderRight(BorderStyle.THICK);
            style.setLeftBorderColor(colour(WHITE));
            style.setRightBorderColor(colour(WHITE));
            return style;
        });
    }

    /** Room to write: a line at the foot that shows in print. */
    public CellStyle ruled() {
        return made.computeIfAbsent("ruled", key -> {
            XSSFCellStyle style = (XSSFCellStyle) book.createCellStyle();
            style.setVerticalAlignment(VerticalAlignment.BOTTOM);
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setFont(font("595959", 9, false));
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(colour(RULE));
            return style;
        });
    }

    /** A cell with lines all round, on a page: size in points, ink and fill as hexadecimal colours. */
    public CellStyle boxed(int size, String ink, String fill, boolean bold, boolean dangerous) {
        CellStyle plain = free(size, ink, fill, bold, HorizontalAlignment.LEFT);
        return made.computeIfAbsent("boxed " + size + ink + fill + bold + dangerous, key -> {
            XSSFCellStyle style = (XSSFCellStyle) book.createCellStyle();
            style.cloneStyleFrom(plain);
            style.setDataFormat(book.createDataFormat().getFormat(DATE));
            style.setQuotePrefixed(dangerous);
            style.setIndention((short) 1);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setTopBorderColor(colour(RULE));
            style.setBottomBorderColor(colour(RULE));
            style.setLeftBorderColor(colour(RULE));
            style.setRightBorderColor(colour(RULE));
            return style;
        });
    }

    private void date(CellStyle style) {
        style.setDataFormat(book.createDataFormat().getFormat(DATE));
        style.setAlignment(HorizontalAlignment.CENTER);
    }

    private XSSFCellStyle lined(VerticalAlignment alignment) {
        XSSFCellStyle style = (XSSFCellStyle) book.createCellStyle();
        style.setVerticalAlignment(alignment);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(LINE));
        return style;
    }

    private static void fill(XSSFCellStyle style, String colour) {
        style.setFillForegroundColor(colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(String ink, int size, boolean bold) {
        XSSFFont font = (XSSFFont) book.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        font.setColor(colour(ink));
        return font;
    }

    private static XSSFColor colour(String hexadecimal) {
        int rgb = Integer.parseInt(hexadecimal, 16);
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}

package io.github.driftwatch.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet opened again, as text. */
public final class SheetInHand {

    private SheetInHand() {}

    /** Each row with its height, and its cells with their looks; cells that hold nothing are left out. */
    public static List<String> rows(XSSFSheet sheet) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            XSSFRow row = sheet.getRow(i);
            if (row == null) {
                rows.add((i + 1) + ", none");
                continue;
            }
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> {
                if (!cell.toString().isEmpty()) {
                    cells.add(look((XSSFCell) cell));
                }
            });
            rows.add((i + 1) + ", " + Math.round(row.getHeightInPoints()) + " points: " + String.join(" | ", cells));
        }
        return rows;
    }

    /** The areas that are merged, the uppermost first. */
    public static String merged(XSSFSheet sheet) {
        return sheet.getMergedRegions().stream()
                .map(CellRangeAddress::formatAsString)
                .collect(Collectors.joining(" "));
    }

    /** What a cell holds, its letters, its fill and its place in the cell; the format of small letters, which figures have. */
    private static String look(XSSFCell cell) {
        XSSFCellStyle style = cell.getCellStyle();
        XSSFFont font = style.getFont();
        XSSFColor fill = style.getFillForegroundColorColor();
        String format = style.getDataFormatString();
        return cell.getReference().replaceAll("[0-9]", "") + " " + cell + " " + font.getFontHeightInPoints()
                + (font.getBold() ? " bold " : " ")
                + font.getXSSFColor().getARGBHex().substring(2)
                + (fill == null ? "" : " on " + fill.getARGBHex().substring(2))
                + " " + style.getAlignment().name().toLowerCase(Locale.ROOT)
                + (style.getQuotePrefixed() ? " quoted" : "")
                + (format.equals("General") || font.getFontHeightInPoints() >= 10 ? "" : " " + format);
    }
}

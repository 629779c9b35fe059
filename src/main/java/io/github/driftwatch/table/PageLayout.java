package io.github.driftwatch.table;

import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** How a sheet prints: on A4, one page wide, with a footer that says whose records these are. */
public final class PageLayout {

    private PageLayout() {}

    /** A table: landscape, its headings on every page. */
    public static void table(SXSSFSheet sheet) {
        common(sheet);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    }

    /** A table that no page could show in letters to be read: two pages wide, its first column on both. */
    static void wideTable(SXSSFSheet sheet) {
        table(sheet);
        sheet.getPrintSetup().setFitWidth((short) 2);
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
    }

    /** A page to be read: portrait, whole on one page, without the grid. */
    public static void page(SXSSFSheet sheet) {
        common(sheet);
        sheet.getPrintSetup().setFitHeight((short) 1);
        sheet.setDisplayGridlines(false);
        sheet.setHorizontallyCenter(true);
    }

    /**
     * Pages to be worked from: portrait, without the grid, the first rows on every page.
     *
     * @param headRows how many rows every page begins with
     * @param asAt the day that the page speaks of, in words
     */
    public static void pages(SXSSFSheet sheet, int headRows, String asAt) {
        common(sheet);
        sheet.setDisplayGridlines(false);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.TOP, 0.4);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.setRepeatingRows(new CellRangeAddress(0, headRows - 1, -1, -1));
        sheet.getFooter().setCenter("As at " + asAt);
        // Each sheet counts its own pages: in a workbook printed whole, the number of all pages would mean nothing.
        sheet.getFooter().setRight("&A, page &P");
        sheet.getPrintSetup().setPageStart((short) 1);
        sheet.getPrintSetup().setUsePage(true);
    }

    private static void common(SXSSFSheet sheet) {
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        Footer footer = sheet.getFooter();
        footer.setLeft("Official-sensitive: contains children's records");
        footer.setCenter("&A");
        footer.setRight("Page &P of &N");
    }
}

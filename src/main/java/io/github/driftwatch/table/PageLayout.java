package io.github.driftwatch.table;

import io.github.driftwatch.workbook.Footer;
import io.github.driftwatch.workbook.Margins;
import io.github.driftwatch.workbook.Printing;
import io.github.driftwatch.workbook.Sheet;

/** How a sheet prints: on A4, one page wide, with a footer that says whose records these are. */
public final class PageLayout {

    private static final String WHOSE = "Official-sensitive: contains children's records";
    private static final Margins MARGINS = new Margins(0.4, 0.4, 0.5, 0.7);

    private PageLayout() {}

    /** A table: landscape, its headings on every page. */
    public static void table(Sheet sheet) {
        common(sheet);
        sheet.printing().landscape();
        sheet.printing().repeatRows(0, 0);
    }

    /** A table that no page could show in letters to be read: two pages wide, its first column on both. */
    static void wideTable(Sheet sheet) {
        table(sheet);
        sheet.printing().fit(2, 0);
        sheet.printing().repeatColumns(1);
    }

    /** A page to be read: portrait, whole on one page, without the grid. */
    public static void page(Sheet sheet) {
        common(sheet);
        sheet.printing().fit(1, 1);
        sheet.hideGrid();
        sheet.printing().centred();
    }

    /**
     * Pages to be worked from: portrait, without the grid, the first rows on every page.
     *
     * @param headRows how many rows every page begins with
     * @param asAt the day that the page speaks of, in words
     */
    public static void pages(Sheet sheet, int headRows, String asAt) {
        common(sheet);
        sheet.hideGrid();
        Printing printing = sheet.printing();
        printing.centred();
        printing.margins(new Margins(0.4, 0.4, 0.4, 0.6));
        printing.repeatRows(0, headRows - 1);
        // Each sheet counts its own pages: in a workbook printed whole, the number of all pages would mean nothing.
        printing.footer(new Footer(WHOSE, "As at " + asAt, "&A, page &P"));
        printing.firstPage(1);
    }

    private static void common(Sheet sheet) {
        sheet.printing().fit(1, 0);
        sheet.printing().margins(MARGINS);
        sheet.printing().footer(new Footer(WHOSE, "&A", "Page &P of &N"));
    }
}

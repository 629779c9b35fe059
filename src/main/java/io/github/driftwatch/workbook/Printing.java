package io.github.driftwatch.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** How a sheet prints, on A4. */
public final class Printing {

    private static final String A4 = "9";
    private static final String LAST_COLUMN = "16383";
    private static final double HEADER = 0.3;

    private boolean landscape;
    private boolean fitted;
    private boolean centred;
    private int pagesWide = 1;
    private int pagesHigh;
    private int percent;
    private int firstPage;
    private int repeatedFirstRow = -1;
    private int repeatedLastRow = -1;
    private int repeatedColumns;
    private Margins margins = Margins.USUAL;
    private Footer footer = Footer.NONE;
    private final TreeSet<Integer> breaks = new TreeSet<>();

    public void landscape() {
        landscape = true;
    }

    /** Prints it so small that it takes so many pages; 0 for as many as it needs. */
    public void fit(int wide, int high) {
        fitted = true;
        pagesWide = wide;
        pagesHigh = high;
    }

    /** Prints it at a part of its size, in per cent, and not fitted to its pages. */
    public void scale(int of) {
        fitted = false;
        percent = of;
    }

    public void centred() {
        centred = true;
    }

    /** Counts its pages from a number on. */
    public void firstPage(int number) {
        firstPage = number;
    }

    /** Begins every page with some rows, counted from 0, both included. */
    public void repeatRows(int first, int last) {
        repeatedFirstRow = first;
        repeatedLastRow = last;
    }

    /** Begins every page with so many of the first columns. */
    public void repeatColumns(int number) {
        repeatedColumns = number;
    }

    public void margins(Margins other) {
        margins = other;
    }

    public void footer(Footer other) {
        footer = other;
    }

    /** Ends a page after a row, counted from 0. */
    public void breakAfter(int row) {
        breaks.add(row + 1);
    }

    boolean fitted() {
        return fitted;
    }

    /** What a formula calls the rows and columns that every page begins with; empty where there are none. */
    String titles(String sheet) {
        String name = Columns.quoted(sheet);
        List<String> titles = new ArrayList<>();
        if (repeatedColumns > 0) {
            titles.add(name + "!$A:$" + Columns.letters(repeatedColumns - 1));
        }
        if (repeatedFirstRow >= 0) {
            titles.add(name + "!$" + (repeatedFirstRow + 1) + ":$" + (repeatedLastRow + 1));
        }
        return String.join(",", titles);
    }

    void write(Markup xml) {
        if (centred) {
            xml.empty("printOptions", "horizontalCentered", "1");
        }
        xml.empty(
                "pageMargins",
                "left",
                Markup.shown(margins.left()),
                "right",
                Markup.shown(margins.right()),
                "top",
                Markup.shown(margins.top()),
                "bottom",
                Markup.shown(margins.bottom()),
                "header",
                Markup.shown(HEADER),
                "footer",
                Markup.shown(HEADER));
        xml.empty("pageSetup", setup().toArray(String[]::new));
        if (!footer.codes().isEmpty()) {
            xml.open("headerFooter").element("oddFooter", footer.codes()).close("headerFooter");
        }
        breaks(xml);
    }

    private List<String> setup() {
        List<String> setup = new ArrayList<>(List.of("paperSize", A4));
        if (percent > 0) {
            setup.addAll(List.of("scale", String.valueOf(percent)));
        }
        if (firstPage > 0) {
            setup.addAll(List.of("firstPageNumber", String.valueOf(firstPage)));
        }
        setup.addAll(List.of("fitToWidth", String.valueOf(pagesWide), "fitToHeight", String.valueOf(pagesHigh)));
        if (landscape) {
            setup.addAll(List.of("orientation", "landscape"));
        }
        if (firstPage > 0) {
            setup.addAll(List.of("useFirstPageNumber", "1"));
        }
        return setup;
    }

    private void breaks(Markup xml) {
        if (!breaks.isEmpty()) {
            String count = String.valueOf(breaks.size());
            xml.open("rowBreaks", "count", count, "manualBreakCount", count);
            breaks.forEach(row -> xml.empty("brk", "id", String.valueOf(row), "max", LAST_COLUMN, "man", "1"));
            xml.close("rowBreaks");
        }
    }
}

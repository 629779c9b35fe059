package io.github.driftwatch.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What stands before the rows of a sheet: how wide its columns are, and what of it stays in sight. */
final class SheetView {

    private static final int LEVELS_OF_NONE = 0;

    private record Width(double characters, @Nullable CellStyle style) {}

    private final Map<Integer, Width> widths = new TreeMap<>();
    private int frozenColumns;
    private int frozenRows;
    private boolean gridless;
    private int outlineLevels = LEVELS_OF_NONE;

    void width(int column, double characters, @Nullable CellStyle style) {
        widths.put(column, new Width(characters, style));
    }

    void freeze(int columns, int rows) {
        frozenColumns = columns;
        frozenRows = rows;
    }

    void hideGrid() {
        gridless = true;
    }

    void outline(int levels) {
        outlineLevels = levels;
    }

    /** @param first whether it is the sheet that a program shows first */
    void write(Markup xml, boolean fitted, boolean first) {
        properties(xml, fitted);
        view(xml, first);
        if (outlineLevels > 0) {
            xml.empty("sheetFormatPr", "defaultRowHeight", "15", "outlineLevelRow", String.valueOf(outlineLevels));
        } else {
            xml.empty("sheetFormatPr", "defaultRowHeight", "15");
        }
        if (!widths.isEmpty()) {
            xml.open("cols");
            widths.forEach((column, width) -> column(xml, column, width));
            xml.close("cols");
        }
    }

    private void properties(Markup xml, boolean fitted) {
        if (!fitted && outlineLevels == 0) {
            return;
        }
        xml.open("sheetPr");
        if (outlineLevels > 0) {
            xml.empty("outlinePr", "summaryBelow", "0");
        }
        if (fitted) {
            xml.empty("pageSetUpPr", "fitToPage", "1");
        }
        xml.close("sheetPr");
    }

    private void view(Markup xml, boolean first) {
        List<String> attributes = new ArrayList<>();
        if (gridless) {
            attributes.addAll(List.of("showGridLines", "0"));
        }
        if (first) {
            attributes.addAll(List.of("tabSelected", "1"));
        }
        attributes.addAll(List.of("workbookViewId", "0"));
        xml.open("sheetViews").open("sheetView", attributes.toArray(String[]::new));
        if (frozenColumns > 0 || frozenRows > 0) {
            pane(xml);
        }
        xml.close("sheetView").close("sheetViews");
    }

    private void pane(Markup xml) {
        String active = frozenColumns == 0 ? "bottomLeft" : frozenRows == 0 ? "topRight" : "bottomRight";
        List<String> attributes = new ArrayList<>();
        if (frozenColumns > 0) {
            attributes.addAll(List.of("xSplit", String.valueOf(frozenColumns)));
        }
        if (frozenRows > 0) {
            attributes.addAll(List.of("ySplit", String.valueOf(frozenRows)));
        }
        attributes.addAll(List.of("topLeftCell", Columns.letters(frozenColumns) + (frozenRows + 1)));
        attributes.addAll(List.of("activePane", active, "state", "frozen"));
        xml.empty("pane", attributes.toArray(String[]::new)).empty("selection", "pane", active);
    }

    private static void column(Markup xml, int column, Width width) {
        String number = String.valueOf(column + 1);
        String characters = Markup.shown(width.characters());
        CellStyle style = width.style();
        if (style == null) {
            xml.empty("col", "min", number, "max", number, "width", characters, "customWidth", "1");
        } else {
            String look = String.valueOf(style.number());
            xml.empty("col", "min", number, "max", number, "width", characters, "style", look, "customWidth", "1");
        }
    }
}

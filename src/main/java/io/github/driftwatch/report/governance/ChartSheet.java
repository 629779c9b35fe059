package io.github.driftwatch.report.governance;

import io.github.driftwatch.report.charts.ChartWords;
import io.github.driftwatch.report.charts.ColumnsChart;
import io.github.driftwatch.report.charts.LinesChart;
import io.github.driftwatch.table.WorkbookFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sheet that charts are drawn from, and the charts that it has figures for, to be drawn on other sheets. */
final class ChartSheet {

    private static final String NAME = "chart figures";
    private static final int LABEL_WIDTH = 26;
    private static final int SERIES = 8;
    private static final int SERIES_WIDTH = 11;

    /** A chart, to be drawn over some cells of a sheet. */
    @FunctionalInterface
    interface Drawing {
        void draw(Page page, int row, int column, int endRow, int endColumn);
    }

    private final Page page;
    private final Map<String, List<Drawing>> ofMeasures = new HashMap<>();
    private final List<Drawing> first = new ArrayList<>();

    private ChartSheet(Page page) {
        this.page = page;
    }

    static ChartSheet in(WorkbookFile workbook) throws IOException {
        List<Integer> widths = new ArrayList<>(List.of(LABEL_WIDTH));
        widths.addAll(Collections.nCopies(SERIES, SERIES_WIDTH));
        return new ChartSheet(Page.in(workbook, NAME, widths));
    }

    /** Writes the figures, and makes the charts ready. */
    void fill(ChartTables tables, String asAt) throws IOException {
        page.title("Figures of the charts");
        page.subtitle("What the charts of the other sheets are drawn from. A figure that is withheld, or that there is"
                + " none of, is an empty cell here, and a gap in the chart.");
        columns(tables.durations("G3", "Plans open, by how long they have run"), true, "G3");
        columns(tables.durations("G4", "Plans ended, by how long they ran"), false, "G4");
        lines(tables.timeliness(), true, true, Page.PERCENT, "G6", "G7", "G18");
        lines(tables.thresholds(), true, false, Page.WHOLE, "G5", "G18");
        lines(tables.open(), false, false, Page.WHOLE, "G1", "G18");
        lines(tables.survival(), false, true, Page.PERCENT, "G16");
        columns(tables.ahead(false), false, "G17");
        columns(tables.ahead(true), false, "G17");
        page.writePages(asAt);
    }

    /** The charts of the first page. */
    List<Drawing> first() {
        return List.copyOf(first);
    }

    /** The charts of a measure's sheet. */
    List<Drawing> of(String measure) {
        return List.copyOf(ofMeasures.getOrDefault(measure, List.of()));
    }

    private void lines(ChartTable table, boolean onFirst, boolean percent, String format, String... measures) {
        if (table.isEmpty()) {
            return;
        }
        ChartTable.Placed placed = placed(table, format);
        LinesChart chart = new LinesChart(words(table, "Lines"), placed.labels(), placed.series(), percent);
        add(
                (sheet, row, column, endRow, endColumn) ->
                        chart.draw(sheet.drawing(), sheet.place(row, column, endRow, endColumn)),
                onFirst,
                measures);
    }

    private void columns(ChartTable table, boolean onFirst, String... measures) {
        if (table.isEmpty()) {
            return;
        }
        ChartTable.Placed placed = placed(table, table.hasFractions() ? Page.PERCENT : Page.WHOLE);
        ColumnsChart chart = new ColumnsChart(words(table, "Columns"), placed.labels(), placed.series(), onFirst);
        add(
                (sheet, row, column, endRow, endColumn) ->
                        chart.draw(sheet.drawing(), sheet.place(row, column, endRow, endColumn)),
                onFirst,
                measures);
    }

    private ChartTable.Placed placed(ChartTable table, String format) {
        List<ChartTable.Placed> placed = new ArrayList<>();
        page.together(() -> placed.add(table.write(page, format)));
        return placed.get(0);
    }

    private void add(Drawing drawing, boolean onFirst, String... measures) {
        if (onFirst) {
            first.add(drawing);
        }
        for (String measure : measures) {
            ofMeasures.computeIfAbsent(measure, key -> new ArrayList<>()).add(drawing);
        }
    }

    private static ChartWords words(ChartTable table, String form) {
        return new ChartWords(
                table.title(),
                form + ": " + table.title() + ", for "
                        + table.columns().stream().map(ChartTable.Shape::name).collect(Collectors.joining(", ")),
                table.across(),
                table.up());
    }
}

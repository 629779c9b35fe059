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

/** The sheet that charts are drawn from, and the charts that it has figures for, to be drawn on other sheets. */
final class ChartSheet {

    private static final String NAME = "chart figures";
    private static final int LABEL_WIDTH = 26;
    private static final int SERIES = 8;
    private static final int SERIES_WIDTH = 11;

    /** A chart, to be drawn over some cells of a sheet. */
    @FunctionalInterface
    interface Drawing {
        void draw(SheetPage page, int row, int column, int endRow, int endColumn);
    }

    private final SheetPage page;
    private final Map<String, List<Drawing>> ofMeasures = new HashMap<>();
    private final List<Drawing> first = new ArrayList<>();

    private ChartSheet(SheetPage page) {
        this.page = page;
    }

    static ChartSheet in(WorkbookFile workbook) throws IOException {
        List<Integer> widths = new ArrayList<>(List.of(LABEL_WIDTH));
        widths.addAll(Collections.nCopies(SERIES, SERIES_WIDTH));
        return new ChartSheet(SheetPage.in(workbook, NAME, widths));
    }

    /** Writes the figures, and makes the charts ready. */
    void fill(ChartTables tables, String asAt) throws IOException {
        page.title("Figures of the charts");
        page.subtitle("What the charts of the other sheets are drawn from. A figure that is withheld, or that there is"
                + " none of, is an empty cell here, and a gap in the chart.");
        ReportChart.of(tables).forEach(this::add);
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

    private void add(ReportChart chart) {
        List<ChartTable.Placed> written = new ArrayList<>();
        page.together(() -> written.add(chart.table().write(page, chart.format())));
        ChartTable.Placed placed = written.get(0);
        Drawing drawing = chart.form() == ReportChart.Form.LINES ? lines(chart, placed) : columns(chart, placed);
        if (chart.onFirst()) {
            first.add(drawing);
        }
        for (String measure : chart.measures()) {
            ofMeasures.computeIfAbsent(measure, key -> new ArrayList<>()).add(drawing);
        }
    }

    private static Drawing lines(ReportChart chart, ChartTable.Placed placed) {
        LinesChart lines = new LinesChart(words(chart), placed.labels(), placed.series(), chart.percent());
        return (sheet, row, column, endRow, endColumn) ->
                lines.draw(sheet.drawing(), sheet.place(row, column, endRow, endColumn));
    }

    private static Drawing columns(ReportChart chart, ChartTable.Placed placed) {
        ColumnsChart columns = new ColumnsChart(words(chart), placed.labels(), placed.series(), chart.onFirst());
        return (sheet, row, column, endRow, endColumn) ->
                columns.draw(sheet.drawing(), sheet.place(row, column, endRow, endColumn));
    }

    private static ChartWords words(ReportChart chart) {
        ChartTable table = chart.table();
        return new ChartWords(table.title(), chart.description(), table.across(), table.up());
    }
}

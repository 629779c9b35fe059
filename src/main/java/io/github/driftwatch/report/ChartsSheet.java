package io.github.driftwatch.report;

import io.github.driftwatch.report.charts.BarChart;
import io.github.driftwatch.report.charts.ChartWords;
import io.github.driftwatch.report.charts.ColumnChart;
import io.github.driftwatch.report.charts.Figures;
import io.github.driftwatch.report.charts.Labels;
import io.github.driftwatch.report.charts.LineChart;
import io.github.driftwatch.table.SheetStyles;
import io.github.driftwatch.table.WorkbookFile;
import io.github.driftwatch.trend.MonthEnd;
import io.github.driftwatch.trend.OverdueTrend;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The workbook's charts on one page, each with the figures that it shows under it or beside it. Names no child. */
final class ChartsSheet {

    private static final int CHART_ROWS = 21;
    /** Where the tables beside charts begin. */
    private static final int TABLE = 24;

    private static final int WIDTH = ChartGrid.COLUMNS - TABLE;
    private static final String WHOLE = "#,##0";
    private static final String SHARE = "0.0%";

    /** The longer a plan has run, the darker; beyond the last line, in the colour of what is late. */
    private static final List<String> STRETCHES = List.of("BDD0EC", "8FAADC", "4A73B8", SheetStyles.NAVY, "9C0006");

    private static final String LATE = "9C0006";

    private final ChartGrid grid;
    private int next;

    private ChartsSheet(ChartGrid grid) {
        this.grid = grid;
    }

    /** Makes the sheet, still empty, so that it has its place among the others. */
    static ChartsSheet in(WorkbookFile workbook) throws IOException {
        return new ChartsSheet(ChartGrid.in(workbook));
    }

    void fill(ChartFigures figures) throws IOException {
        next = 1;
        grid.title(next++, "Child protection plans in pictures");
        String day = Words.day(figures.asAt());
        grid.sentence(next++, "As at " + day + ". The figures of each chart stand under it or beside it.", 11);
        next++;
        months(figures.months());
        next++;
        overdue(figures.overdue());
        next++;
        if (figures.trend() != null) {
            trend(figures.trend());
        }
        grid.write();
    }

    private void months(MonthsOnPlan months) {
        if (months.isEmpty()) {
            grid.sentence(next++, "No plan is open.", 11);
            return;
        }
        List<MonthsOnPlan.Place> places = months.places();
        next += CHART_ROWS;
        grid.text(next, 0, 1, "Months", true);
        grid.text(next + 1, 0, 1, "Plans", true);
        double top = ColumnChart.top(months.most());
        List<@Nullable Double> lines = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            MonthsOnPlan.Place place = places.get(i);
            grid.heading(next, 1 + i, 1, place.label());
            grid.figure(next + 1, 1 + i, 1, place.plans(), WHOLE);
            lines.add(place.plans() == null ? top : null);
            grid.hidden(next + 2, 1 + i, lines.get(i));
        }
        new ColumnChart(
                        new ChartWords(
                                "Open plans by months on plan",
                                "Columns: how many open plans have run for how many full months, with lines at "
                                        + MonthsOnPlan.LINES.stream()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(", "))
                                        + " months",
                                "Full months on plan",
                                "Plans"),
                        new Labels(
                                ChartGrid.NAME,
                                grid.along(next, 1, places.size()),
                                places.stream().map(MonthsOnPlan.Place::label).toList()),
                        new Figures(
                                ChartGrid.NAME,
                                grid.along(next + 1, 1, places.size()),
                                ChartGrid.values(places.stream()
                                        .map(MonthsOnPlan.Place::plans)
                                        .toList()),
                                WHOLE),
                        places.stream()
                                .map(place -> STRETCHES.get(place.lines()))
                                .toList(),
                        new Figures(ChartGrid.NAME, grid.along(next + 2, 1, places.size()), lines, WHOLE))
                .draw(grid.drawing(), grid.place(next - CHART_ROWS, 0, next, ChartGrid.COLUMNS));
        next += 3;
    }

    private void overdue(List<RequirementCount> overdue) {
        if (overdue.isEmpty()) {
            grid.sentence(next++, "Nothing is overdue.", 11);
            return;
        }
        List<OverdueBar> bars = OverdueBar.of(overdue);
        int top = next;
        grid.text(next, TABLE, WIDTH - 3, "Overdue", true);
        grid.heading(next++, ChartGrid.COLUMNS - 3, 3, "Plans");
        int first = next;
        for (OverdueBar bar : bars) {
            grid.text(next, TABLE, WIDTH - 3, bar.name(), false);
            grid.figure(next++, ChartGrid.COLUMNS - 3, 3, bar.plans(), WHOLE);
        }
        next = Math.max(next, top + CHART_ROWS);
        new BarChart(
                        new ChartWords(
                                "Overdue, by requirement",
                                "Bars: for how many plans each requirement is overdue, the most frequent first",
                                "",
                                ""),
                        new Labels(
                                ChartGrid.NAME,
                                grid.down(first, TABLE, bars.size()),
                                bars.stream().map(OverdueBar::name).toList()),
                        new Figures(
                                ChartGrid.NAME,
                                grid.down(first, ChartGrid.COLUMNS - 3, bars.size()),
                                ChartGrid.values(
                                        bars.stream().map(OverdueBar::plans).toList()),
                                WHOLE),
                        LATE)
                .draw(grid.drawing(), grid.place(top, 0, next, TABLE - 1));
    }

    private void trend(OverdueTrend trend) {
        int top = next;
        List<MonthEnd> ends = trend.monthEnds();
        if (!ends.isEmpty()) {
            grid.text(next, TABLE, 6, "At the end of", true);
            grid.heading(next, TABLE + 6, 4, "Plans open");
            grid.heading(next, TABLE + 10, 4, "Overdue");
            grid.heading(next++, TABLE + 14, 4, "Share");
            int first = next;
            for (MonthEnd end : ends) {
                grid.text(next, TABLE, 6, Words.month(end.day()), false);
                grid.figure(next, TABLE + 6, 4, end.open(), WHOLE);
                grid.figure(next, TABLE + 10, 4, end.overdue(), WHOLE);
                grid.figure(next++, TABLE + 14, 4, end.share(), SHARE);
            }
            next = Math.max(next, top + CHART_ROWS);
            new LineChart(
                            new ChartWords(
                                    "Open plans with something overdue, at month ends",
                                    "A line: the share of open plans with something overdue at the end of each month",
                                    "",
                                    ""),
                            new Labels(
                                    ChartGrid.NAME,
                                    grid.down(first, TABLE, ends.size()),
                                    ends.stream()
                                            .map(end -> Words.month(end.day()))
                                            .toList()),
                            new Figures(
                                    ChartGrid.NAME,
                                    grid.down(first, TABLE + 14, ends.size()),
                                    ChartGrid.values(
                                            ends.stream().map(MonthEnd::share).toList()),
                                    SHARE),
                            0.01,
                            "0%",
                            SheetStyles.NAVY)
                    .draw(grid.drawing(), grid.place(top, 0, next, TABLE - 1));
        }
        for (String note : TrendNotes.of(trend)) {
            grid.sentence(next++, note, 9);
        }
    }
}

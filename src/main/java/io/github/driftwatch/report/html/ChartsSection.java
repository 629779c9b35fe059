package io.github.driftwatch.report.html;

import io.github.driftwatch.html.HtmlWriter;
import io.github.driftwatch.html.PlainTable;
import io.github.driftwatch.report.ChartFigures;
import io.github.driftwatch.report.MonthsOnPlan;
import io.github.driftwatch.report.OverdueBar;
import io.github.driftwatch.report.TrendNotes;
import io.github.driftwatch.report.Words;
import io.github.driftwatch.trend.MonthEnd;
import io.github.driftwatch.trend.OverdueTrend;
import io.github.driftwatch.words.Percent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The three charts of a check, each with its figures as a table beside it. Names no child. */
final class ChartsSection {

    private final HtmlWriter html;
    private final ChartFigures figures;

    ChartsSection(HtmlWriter html, ChartFigures figures) {
        this.html = html;
        this.figures = figures;
    }

    void write() throws IOException {
        html.open("section", "id", "charts", "aria-labelledby", "charts-heading")
                .line();
        html.element("h2", "Charts", "id", "charts-heading");
        months();
        overdue();
        if (figures.trend() != null) {
            trend(figures.trend());
        }
        html.close("section").line();
    }

    private void months() throws IOException {
        html.element("h3", "Open plans by months on plan");
        MonthsOnPlan months = figures.months();
        if (months.isEmpty()) {
            html.element("p", "No plan is open.");
            return;
        }
        List<Picture.Value> values = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (MonthsOnPlan.Place place : months.places()) {
            values.add(new Picture.Value(
                    place.label(),
                    place.plans() == null ? null : place.plans().doubleValue(),
                    "c" + (place.lines() + 1)));
            if (place.plans() != null && place.plans() > 0) {
                rows.add(List.of(place.label(), Words.number(place.plans())));
            }
        }
        html.open("div", "class", "chart");
        html.open("figure");
        new Picture(
                        "chart-months",
                        "Open plans by months on plan",
                        "Columns: how many open plans have run for how many full months, with lines at 9, 15, 18 and 24"
                                + " months. The table beside it has the figures.",
                        values)
                .columns(html);
        html.element(
                        "figcaption",
                        "Full months on plan along the foot; dashed lines at " + lines() + " months.",
                        "class",
                        "soft")
                .close("figure");
        new PlainTable("chart-months-figures", "Open plans by full months on plan", List.of("Months", "Plans"), rows)
                .write(html);
        html.close("div");
    }

    private static String lines() {
        List<String> lines = MonthsOnPlan.LINES.stream().map(String::valueOf).toList();
        return String.join(", ", lines.subList(0, lines.size() - 1)) + " and " + lines.get(lines.size() - 1);
    }

    private void overdue() throws IOException {
        html.element("h3", "Overdue, by requirement");
        if (figures.overdue().isEmpty()) {
            html.element("p", "Nothing is overdue.");
            return;
        }
        List<OverdueBar> bars = OverdueBar.of(figures.overdue());
        html.open("div", "class", "chart").open("figure");
        new Picture(
                        "chart-overdue",
                        "Overdue, by requirement",
                        "Bars: for how many plans each requirement is overdue, the most frequent first. The table beside"
                                + " it has the figures.",
                        bars.stream()
                                .map(bar -> new Picture.Value(bar.name(), (double) bar.plans(), "c5"))
                                .toList())
                .bars(html);
        html.close("figure");
        new PlainTable(
                        "chart-overdue-figures",
                        "Plans for which it is overdue",
                        List.of("Requirement", "Plans"),
                        bars.stream()
                                .map(bar -> List.of(bar.name(), Words.number(bar.plans())))
                                .toList())
                .write(html);
        html.close("div");
    }

    private void trend(OverdueTrend trend) throws IOException {
        List<MonthEnd> ends = trend.monthEnds();
        html.element("h3", "Open plans with something overdue, at month ends");
        if (!ends.isEmpty()) {
            html.open("div", "class", "chart").open("figure");
            new Picture(
                            "chart-trend",
                            "Open plans with something overdue, at month ends",
                            "A line: the share of open plans with something overdue at the end of each month. The table"
                                    + " beside it has the figures.",
                            ends.stream()
                                    .map(end -> new Picture.Value(
                                            Words.month(end.day()), end.share() == null ? null : 100 * end.share(), ""))
                                    .toList())
                    .line(html);
            html.close("figure");
            new PlainTable(
                            "chart-trend-figures",
                            "Open plans with something overdue",
                            List.of("At the end of", "Plans open", "Overdue", "Share"),
                            ends.stream().map(ChartsSection::row).toList())
                    .write(html);
            html.close("div");
        }
        for (String note : TrendNotes.of(trend)) {
            html.element("p", note, "class", "soft");
        }
    }

    private static List<String> row(MonthEnd end) {
        return List.of(
                Words.month(end.day()),
                Words.number(end.open()),
                Words.number(end.overdue()),
                end.share() == null ? "" : Percent.oneDecimal(end.share()) + "%");
    }
}

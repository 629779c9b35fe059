package io.github.driftwatch.report.governance;

import io.github.driftwatch.html.HtmlWriter;
import io.github.driftwatch.html.Svg;
import io.github.driftwatch.html.Svg.Anchor;
import io.github.driftwatch.report.charts.Series.Look;
import io.github.driftwatch.report.charts.Span;
import io.github.driftwatch.table.LabelledLines;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A chart of the web page: the same figures as the workbook's, drawn as lines or groups of columns, with a legend that tells
 * them apart by their form too. What is withheld is a gap.
 */
final class ChartPicture {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 250;
    private static final int LEFT = 52;
    private static final int RIGHT = 14;
    private static final int TOP = 24;
    private static final int LINE = 20;
    private static final int DOT = 3;
    private static final int SWATCH = 26;
    /** About as wide as a letter, so that words do not run into each other. */
    private static final int LETTER = 7;
    /** In letters: no line of a name is made shorter than this. */
    private static final int SHORTEST_LINE = 6;
    /** How much of the room of a group its columns take. */
    private static final double FILLED = 0.7;

    private final ReportChart chart;
    private final ChartTable table;
    private final Span span;

    ChartPicture(ReportChart chart) {
        this.chart = chart;
        this.table = chart.table();
        List<BigDecimal> figures = table.columns().stream()
                .flatMap(shape -> shape.figures().stream())
                .filter(Objects::nonNull)
                .toList();
        this.span = chart.percent()
                ? Span.percentages(figures.stream()
                        .min(Comparator.naturalOrder())
                        .orElse(BigDecimal.ZERO)
                        .doubleValue())
                : Span.counts(figures.stream()
                        .max(Comparator.naturalOrder())
                        .orElse(BigDecimal.ZERO)
                        .doubleValue());
    }

    /** @param id what it is called, unlike any other in the page */
    void write(HtmlWriter html, String id) throws IOException {
        int legend = HEIGHT + LINE * (labelLines() + (table.across().isEmpty() ? 1 : 2));
        Svg svg = Svg.begin(
                html,
                id,
                "graph",
                WIDTH,
                legend + legendLines() * LINE,
                table.title(),
                chart.description() + ". Its figures are in the table after it.");
        axis(svg);
        labels(svg);
        for (int i = 0; i < table.columns().size(); i++) {
            if (chart.form() == ReportChart.Form.LINES) {
                line(svg, i);
            } else {
                columns(svg, i);
            }
        }
        legend(svg, legend);
        svg.end();
    }

    private void axis(Svg svg) throws IOException {
        svg.word("soft", 0, TOP - 10, Anchor.START, table.up());
        for (double at = span.from(); at <= span.to() + span.step() / 2; at += span.step()) {
            svg.line(at == span.from() ? "axis" : "tick", LEFT, up(at), WIDTH - RIGHT, up(at));
            svg.word(
                    "soft",
                    LEFT - 6,
                    up(at) + 4,
                    Anchor.END,
                    HtmlPage.text(BigDecimal.valueOf(at), Page.WHOLE) + (chart.percent() ? " %" : ""));
        }
    }

    /** Groups of columns have their names in lines under them; of lines, as many places as there is room for are named. */
    private void labels(Svg svg) throws IOException {
        for (int i = table.labels().size() - 1; i >= 0; i -= every()) {
            List<String> lines = lines(table.labels().get(i));
            for (int line = 0; line < lines.size(); line++) {
                svg.word("soft", middle(i), HEIGHT + LINE * (line + 1) - 2, Anchor.MIDDLE, lines.get(line));
            }
        }
        if (!table.across().isEmpty()) {
            svg.word(
                    "soft",
                    (LEFT + WIDTH - RIGHT) / 2,
                    HEIGHT + LINE * (labelLines() + 1),
                    Anchor.MIDDLE,
                    table.across());
        }
    }

    /** Every which place is named; the last always is, as it is the latest. */
    private int every() {
        int widest = LETTER
                + LETTER
                        * table.labels().stream()
                                .flatMap(label -> lines(label).stream())
                                .mapToInt(String::length)
                                .max()
                                .orElse(1);
        return Math.max(1, (int) Math.ceil(widest / room()));
    }

    private List<String> lines(String label) {
        return chart.form() == ReportChart.Form.LINES
                ? List.of(label)
                : LabelledLines.wrap(label, Math.max(SHORTEST_LINE, (int) (room() / LETTER) - 1));
    }

    private int labelLines() {
        return table.labels().stream()
                .mapToInt(label -> lines(label).size())
                .max()
                .orElse(1);
    }

    /** How much of the width a place has. */
    private double room() {
        return (double) (WIDTH - LEFT - RIGHT) / table.labels().size();
    }

    private void line(Svg svg, int series) throws IOException {
        ChartTable.Shape shape = table.columns().get(series);
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < table.labels().size(); i++) {
            BigDecimal figure = shape.figures().get(i);
            if (figure == null) {
                drawn(svg, series, points);
            } else {
                int y = up(figure.doubleValue());
                points.append(points.length() == 0 ? "" : " ")
                        .append(middle(i))
                        .append(',')
                        .append(y);
                if (shape.look() == Look.POINTS) {
                    svg.dot(mark(series), middle(i), y, DOT);
                }
            }
        }
        drawn(svg, series, points);
    }

    /** Draws a line up to a gap. */
    private void drawn(Svg svg, int series, StringBuilder points) throws IOException {
        if (points.length() > 0) {
            svg.through(stroke(series), points.toString());
            points.setLength(0);
        }
    }

    private void columns(Svg svg, int series) throws IOException {
        int number = table.columns().size();
        int wide = Math.max(2, (int) (room() * FILLED / number));
        for (int i = 0; i < table.labels().size(); i++) {
            BigDecimal figure = table.columns().get(series).figures().get(i);
            if (figure != null) {
                int top = up(figure.doubleValue());
                int left = middle(i) - wide * number / 2 + wide * series;
                svg.box(mark(series), left, top, wide - 1, HEIGHT - top);
                if (chart.onFirst() && series == 0) {
                    svg.word(null, left + wide / 2, top - 4, Anchor.MIDDLE, HtmlPage.text(figure, chart.format()));
                }
            }
        }
    }

    private void legend(Svg svg, int top) throws IOException {
        int x = LEFT;
        int y = top;
        for (int i = 0; i < table.columns().size(); i++) {
            if (x > LEFT && x + wide(i) > WIDTH) {
                x = LEFT;
                y += LINE;
            }
            if (chart.form() == ReportChart.Form.LINES) {
                svg.line(stroke(i), x, y - 4, x + SWATCH - 6, y - 4);
            } else {
                svg.box(mark(i), x + 4, y - 10, 12, 12);
            }
            svg.word(null, x + SWATCH, y, Anchor.START, table.columns().get(i).name());
            x += wide(i);
        }
    }

    private int legendLines() {
        int x = LEFT;
        int lines = 1;
        for (int i = 0; i < table.columns().size(); i++) {
            if (x > LEFT && x + wide(i) > WIDTH) {
                x = LEFT;
                lines++;
            }
            x += wide(i);
        }
        return lines;
    }

    /** How much of the legend a series takes. */
    private int wide(int series) {
        return SWATCH + LETTER * table.columns().get(series).name().length() + 2 * LETTER;
    }

    private String stroke(int series) {
        return "stroke-" + (series + 1)
                + switch (table.columns().get(series).look()) {
                    case POINTS, LINE -> "";
                    case THIN -> " thin";
                    case DASHES -> " dashes";
                };
    }

    private static String mark(int series) {
        return "mark-" + (series + 1);
    }

    /** The middle of a place. */
    private int middle(int place) {
        return (int) Math.round(LEFT + room() * (place + 0.5));
    }

    /** How far down a figure stands. */
    private int up(double figure) {
        return (int) Math.round(HEIGHT - (figure - span.from()) / (span.to() - span.from()) * (HEIGHT - TOP));
    }
}

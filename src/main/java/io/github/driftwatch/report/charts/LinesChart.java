package io.github.driftwatch.report.charts;

import io.github.driftwatch.workbook.Drawing;
import io.github.driftwatch.workbook.Markup;
import io.github.driftwatch.workbook.Place;
import java.util.List;

/**
 * Figures as they go on in time, as lines in one picture with a legend under it.
 *
 * @param words what is written on it
 * @param labels what each place is called, the earliest first
 * @param series what is shown, each with a figure or a gap for each place
 * @param percent whether the figures are percentages, from 0 to 100: the axis then ends at 100 at most
 */
public record LinesChart(ChartWords words, Labels labels, List<Series> series, boolean percent) {

    public LinesChart {
        series = List.copyOf(series);
    }

    /** Draws it over the cells of a place. */
    public void draw(Drawing drawing, Place place) {
        Canvas canvas = Canvas.upright(words);
        double highest = series.stream()
                .mapToDouble(one -> one.heights().highest())
                .max()
                .orElse(0);
        canvas.scale(Scale.upTo(highest, 1), percent ? "0\" %\"" : "#,##0");
        if (percent) {
            percentages(canvas);
        }
        canvas.plot(this::plot);
        canvas.legend();
        canvas.draw(drawing, place);
    }

    private void percentages(Canvas canvas) {
        double lowest = series.stream()
                .flatMap(one -> one.heights().values().stream())
                .filter(value -> value != null)
                .mapToDouble(value -> value)
                .min()
                .orElse(0);
        Span span = Span.percentages(lowest);
        canvas.figures().span(span.from(), span.to(), span.step());
    }

    private void plot(Markup xml) {
        Lines.begin(xml);
        for (int i = 0; i < series.size(); i++) {
            Series one = series.get(i);
            Columns.beginSeries(xml, i, one.name());
            xml.open("c:spPr");
            ink(xml, one);
            xml.close("c:spPr");
            if (one.look() == Series.Look.POINTS) {
                Lines.points(xml, one.colour());
            } else {
                Lines.noPoints(xml);
            }
            Lines.endSeries(xml, labels, one.heights());
        }
        Lines.end(xml);
    }

    private static void ink(Markup xml, Series one) {
        switch (one.look()) {
            case POINTS, LINE -> Ink.line(xml, one.colour(), Series.STRONG);
            case THIN -> Ink.line(xml, one.colour(), 1, "sysDash");
            case DASHES -> Ink.line(xml, one.colour(), 1.5, "dash");
        }
    }
}

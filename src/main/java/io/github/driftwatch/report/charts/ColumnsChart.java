package io.github.driftwatch.report.charts;

import io.github.driftwatch.workbook.Drawing;
import io.github.driftwatch.workbook.Markup;
import io.github.driftwatch.workbook.Place;
import java.util.List;

/**
 * Things counted, as groups of columns side by side with a legend under them.
 *
 * @param words what is written on it
 * @param labels what each group of columns is called
 * @param series what is shown, each with a figure or a gap for each group
 * @param saysFigures whether the first series' columns say their figures
 */
public record ColumnsChart(ChartWords words, Labels labels, List<Series> series, boolean saysFigures) {

    private static final int GAP_PERCENT = 60;

    public ColumnsChart {
        series = List.copyOf(series);
    }

    /** Draws it over the cells of a place. */
    public void draw(Drawing drawing, Place place) {
        Canvas canvas = Canvas.upright(words);
        double highest = series.stream()
                .mapToDouble(one -> one.heights().highest())
                .max()
                .orElse(0);
        canvas.scale(Scale.upTo(highest, 1), "#,##0");
        canvas.plot(this::plot);
        canvas.legend();
        canvas.draw(drawing, place);
    }

    private void plot(Markup xml) {
        Columns.begin(xml, false);
        for (int i = 0; i < series.size(); i++) {
            Series one = series.get(i);
            Columns.beginSeries(xml, i, one.name(), one.colour());
            if (saysFigures && i == 0) {
                Element.sayFigures(xml, one.heights().format(), "outEnd");
            }
            Columns.endSeries(xml, labels, one.heights());
        }
        Columns.end(xml, GAP_PERCENT);
    }
}

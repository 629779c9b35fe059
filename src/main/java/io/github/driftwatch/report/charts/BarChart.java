package io.github.driftwatch.report.charts;

import io.github.driftwatch.workbook.Drawing;
import io.github.driftwatch.workbook.Markup;
import io.github.driftwatch.workbook.Place;

/**
 * Things counted, as bars that lie under one another, the first at the top, each with its figure at its end.
 *
 * @param words what is written on it
 * @param labels what each bar is called
 * @param lengths how long each bar is
 * @param colour the colour of them all, as hexadecimal
 */
public record BarChart(ChartWords words, Labels labels, Figures lengths, String colour) {

    private static final int GAP_PERCENT = 35;

    /** Draws it over the cells of a place. */
    public void draw(Drawing drawing, Place place) {
        Canvas canvas = Canvas.lying(words);
        canvas.figures().span(0, Scale.upTo(lengths.highest(), 1).end(), 0);
        // The figures stand at the bars: an axis would say them twice.
        canvas.figures().hide();
        canvas.plot(this::plot);
        canvas.draw(drawing, place);
    }

    private void plot(Markup xml) {
        Columns.begin(xml, true);
        Columns.beginSeries(xml, 0, words.title(), colour);
        Element.sayFigures(xml, lengths.format(), "outEnd");
        Columns.endSeries(xml, labels, lengths);
        Columns.end(xml, GAP_PERCENT);
    }
}

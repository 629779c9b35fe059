package io.github.driftwatch.report.charts;

import io.github.driftwatch.workbook.Drawing;
import io.github.driftwatch.workbook.Markup;
import io.github.driftwatch.workbook.Place;

/**
 * A figure as it goes on in time, as a line over an axis that begins at 0, each point with its figure above it.
 *
 * @param words what is written on it
 * @param labels what each point is called, the earliest first
 * @param heights the figure at each point; a gap where there is none
 * @param leastStep the smallest step of the axis that means anything, such as 0.01 for shares
 * @param axisFormat how the axis writes its figures, such as {@code 0%}
 * @param colour its colour, as hexadecimal
 */
public record LineChart(
        ChartWords words, Labels labels, Figures heights, double leastStep, String axisFormat, String colour) {

    /** Draws it over the cells of a place. */
    public void draw(Drawing drawing, Place place) {
        Canvas canvas = Canvas.upright(words);
        canvas.scale(Scale.upTo(heights.highest(), leastStep), axisFormat);
        canvas.plot(this::plot);
        canvas.draw(drawing, place);
    }

    private void plot(Markup xml) {
        Lines.begin(xml);
        Columns.beginSeries(xml, 0, words.title());
        Ink.lineShape(xml, colour, Series.STRONG);
        Lines.points(xml, colour);
        Element.sayFigures(xml, heights.format(), "t");
        Lines.endSeries(xml, labels, heights);
        Lines.end(xml);
    }
}

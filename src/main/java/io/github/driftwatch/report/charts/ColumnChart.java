package io.github.driftwatch.report.charts;

import io.github.driftwatch.workbook.Drawing;
import io.github.driftwatch.workbook.Markup;
import io.github.driftwatch.workbook.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Things counted, as columns side by side, with upright lines among them.
 *
 * @param words what is written on it
 * @param labels what each column is called; that of a place with a line and no column is best left empty
 * @param heights how high each column is
 * @param colours the colour of each column, as hexadecimal
 * @param lines how high upright lines stand in places of their own among the columns, all from the foot; absent for none
 */
public record ColumnChart(
        ChartWords words,
        Labels labels,
        Figures heights,
        List<String> colours,
        @Nullable Figures lines) {

    private static final int GAP_PERCENT = 25;
    private static final String LINE = "595959";

    public ColumnChart {
        colours = List.copyOf(colours);
    }

    /** How high a line has to stand among such columns to reach from the foot to the top. */
    public static double top(double highest) {
        return Scale.upTo(highest, 1).end();
    }

    /** Draws it over the cells of a place. */
    public void draw(Drawing drawing, Place place) {
        Canvas canvas = Canvas.upright(words);
        canvas.scale(Scale.upTo(heights.highest(), 1), heights.format());
        canvas.plot(this::columns);
        if (lines != null) {
            canvas.plot(xml -> upright(xml, lines));
        }
        canvas.draw(drawing, place);
    }

    private void columns(Markup xml) {
        String usual = colours.get(0);
        Columns.begin(xml, false);
        Columns.beginSeries(xml, 0, words.figures(), usual);
        for (int i = 0; i < colours.size(); i++) {
            if (!colours.get(i).equals(usual)) {
                Columns.column(xml, i, colours.get(i));
            }
        }
        Columns.endSeries(xml, labels, heights);
        Columns.end(xml, GAP_PERCENT);
    }

    /** No chart has upright lines of its own: each is the error bar of a point at its top, down to the foot. */
    private void upright(Markup xml, Figures tops) {
        Lines.begin(xml);
        Columns.beginSeries(xml, 1, "Lines");
        Ink.bareShape(xml);
        Lines.noPoints(xml);
        downToTheFoot(xml);
        Lines.endSeries(xml, labels, tops);
        Lines.end(xml);
    }

    private static void downToTheFoot(Markup xml) {
        xml.open("c:errBars");
        Element.value(xml, "errDir", "y");
        Element.value(xml, "errBarType", "minus");
        Element.value(xml, "errValType", "percentage");
        Element.flag(xml, "noEndCap", true);
        Element.value(xml, "val", "100");
        Ink.lineShape(xml, LINE, 1);
        xml.close("c:errBars");
    }
}

package io.github.driftwatch.report.charts;

import io.github.driftwatch.workbook.Markup;

/** Series of lines on a canvas. */
final class Lines {

    private Lines() {}

    static void begin(Markup xml) {
        xml.open("c:lineChart");
        Element.value(xml, "grouping", "standard");
        Element.flag(xml, "varyColors", false);
    }

    /** A round point at each figure, in a colour. */
    static void points(Markup xml, String colour) {
        xml.open("c:marker");
        Element.value(xml, "symbol", "circle");
        Ink.filledShape(xml, colour);
        xml.close("c:marker");
    }

    static void noPoints(Markup xml) {
        xml.open("c:marker");
        Element.value(xml, "symbol", "none");
        xml.close("c:marker");
    }

    /** Ends a series with what it shows. */
    static void endSeries(Markup xml, Labels labels, Figures heights) {
        labels.write(xml);
        heights.write(xml);
        Element.flag(xml, "smooth", false);
        xml.close("c:ser");
    }

    static void end(Markup xml) {
        Columns.axes(xml);
        xml.close("c:lineChart");
    }
}

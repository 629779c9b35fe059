package io.github.driftwatch.report.charts;

import io.github.driftwatch.workbook.Markup;

/** Series of columns or bars on a canvas. */
final class Columns {

    private Columns() {}

    /** Begins them: columns that stand, or bars that lie. */
    static void begin(Markup xml, boolean lying) {
        xml.open("c:barChart");
        Element.value(xml, "barDir", lying ? "bar" : "col");
        Element.value(xml, "grouping", "clustered");
        Element.flag(xml, "varyColors", false);
    }

    /** Begins a series, up to what single columns of it look like. */
    static void beginSeries(Markup xml, int number, String name, String colour) {
        beginSeries(xml, number, name);
        Ink.filledShape(xml, colour);
        Element.flag(xml, "invertIfNegative", false);
    }

    /** Begins a series of any kind with its number and its name. */
    static void beginSeries(Markup xml, int number, String name) {
        xml.open("c:ser");
        Element.value(xml, "idx", String.valueOf(number));
        Element.value(xml, "order", String.valueOf(number));
        xml.open("c:tx").element("c:v", name).close("c:tx");
    }

    /** A single column in another colour. */
    static void column(Markup xml, int index, String colour) {
        xml.open("c:dPt");
        Element.value(xml, "idx", String.valueOf(index));
        Element.flag(xml, "invertIfNegative", false);
        Ink.filledShape(xml, colour);
        xml.close("c:dPt");
    }

    /** Ends a series with what it shows. */
    static void endSeries(Markup xml, Labels labels, Figures heights) {
        labels.write(xml);
        heights.write(xml);
        xml.close("c:ser");
    }

    static void end(Markup xml, int gapPercent) {
        Element.value(xml, "gapWidth", String.valueOf(gapPercent));
        axes(xml);
        xml.close("c:barChart");
    }

    static void axes(Markup xml) {
        Element.value(xml, "axId", Canvas.CATEGORIES);
        Element.value(xml, "axId", Canvas.FIGURES);
    }
}

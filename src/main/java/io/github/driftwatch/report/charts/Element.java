package io.github.driftwatch.report.charts;

import io.github.driftwatch.workbook.Markup;

/** Elements of a chart's part that say one thing each. */
final class Element {

    private Element() {}

    static void value(Markup xml, String name, String value) {
        xml.empty("c:" + name, "val", value);
    }

    static void value(Markup xml, String name, double value) {
        value(xml, name, Markup.shown(value));
    }

    static void flag(Markup xml, String name, boolean on) {
        value(xml, name, on ? "1" : "0");
    }

    /** A title: of the chart, or of an axis where it has no size of its own. */
    static void title(Markup xml, String text, double points) {
        xml.open("c:title").open("c:tx").open("c:rich");
        xml.raw("<a:bodyPr anchor=\"t\" rtlCol=\"0\"/><a:lstStyle/><a:p><a:pPr algn=\"l\"><a:defRPr/></a:pPr><a:r>");
        if (points > 0) {
            xml.open("a:rPr", "lang", "en", "sz", size(points), "b", "1");
            Ink.fill(xml, Ink.TEXT);
            xml.close("a:rPr");
        } else {
            xml.empty("a:rPr", "lang", "en");
        }
        xml.element("a:t", text).close("a:r").raw("<a:endParaRPr lang=\"en-US\" sz=\"1100\"/></a:p>");
        xml.close("c:rich").close("c:tx").empty("c:layout");
        flag(xml, "overlay", false);
        xml.close("c:title");
    }

    /** How texts are written that belong to a shape. */
    static void letters(Markup xml, double points) {
        xml.open("c:txPr").empty("a:bodyPr").open("a:p").open("a:pPr").open("a:defRPr", "sz", size(points));
        Ink.fill(xml, Ink.TEXT);
        xml.close("a:defRPr")
                .close("a:pPr")
                .empty("a:endParaRPr", "lang", "en-US")
                .close("a:p")
                .close("c:txPr");
    }

    /** Has every point of a series say its figure. */
    static void sayFigures(Markup xml, String format, String position) {
        xml.open("c:dLbls").empty("c:numFmt", "formatCode", format, "sourceLinked", "0");
        value(xml, "dLblPos", position);
        flag(xml, "showLegendKey", false);
        flag(xml, "showVal", true);
        flag(xml, "showCatName", false);
        flag(xml, "showSerName", false);
        flag(xml, "showPercent", false);
        flag(xml, "showBubbleSize", false);
        xml.close("c:dLbls");
    }

    /** Hundredths of a point. */
    private static String size(double points) {
        return String.valueOf(Math.round(points * 100));
    }
}

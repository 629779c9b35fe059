package io.github.driftwatch.report.charts;

import io.github.driftwatch.workbook.Markup;

/** Colours and lines of charts, given as hexadecimal colours and points. */
final class Ink {

    static final String TEXT = "404040";
    static final String GRID = "D0D7DE";

    private static final int UNITS_PER_POINT = 12_700;

    private Ink() {}

    static void fill(Markup xml, String colour) {
        xml.open("a:solidFill").empty("a:srgbClr", "val", colour).close("a:solidFill");
    }

    static void line(Markup xml, String colour, double points) {
        line(xml, colour, points, "");
    }

    /** A line of dashes, whose form is one that drawings know by name; empty for one that is not broken. */
    static void line(Markup xml, String colour, double points, String dashes) {
        xml.open("a:ln", "w", String.valueOf(Math.round(points * UNITS_PER_POINT)));
        fill(xml, colour);
        if (!dashes.isEmpty()) {
            xml.empty("a:prstDash", "val", dashes);
        }
        xml.close("a:ln");
    }

    static void noLine(Markup xml) {
        xml.open("a:ln").empty("a:noFill").close("a:ln");
    }

    /** The look of a shape that is a line. */
    static void lineShape(Markup xml, String colour, double points) {
        xml.open("c:spPr");
        line(xml, colour, points);
        xml.close("c:spPr");
    }

    /** The look of a shape without a line. */
    static void bareShape(Markup xml) {
        xml.open("c:spPr");
        noLine(xml);
        xml.close("c:spPr");
    }

    /** The look of a shape that is filled. */
    static void filledShape(Markup xml, String colour) {
        xml.open("c:spPr");
        fill(xml, colour);
        xml.close("c:spPr");
    }
}

package io.github.driftwatch.report.charts;

import io.github.driftwatch.workbook.Markup;

/** The axis of a chart's figures: where it begins and ends, and how it writes them. */
final class Axis {

    private double from;
    private double to;
    private double step;
    private String format = "";
    private boolean visible = true;

    /** Begins and ends it; 0 for the step leaves that to the program. */
    void span(double first, double last, double every) {
        from = first;
        to = last;
        step = every;
    }

    /** Gives it steps with a grid, and a way to write its figures. */
    void grid(String how) {
        format = how;
    }

    /** Leaves it out, where the figures are said elsewhere. */
    void hide() {
        visible = false;
    }

    /** @param place the side that it stands on: l or b */
    void write(Markup xml, String number, String other, String place, String title) {
        xml.open("c:valAx");
        Element.value(xml, "axId", number);
        xml.open("c:scaling");
        Element.value(xml, "orientation", "minMax");
        Element.value(xml, "max", to);
        Element.value(xml, "min", from);
        xml.close("c:scaling");
        Element.flag(xml, "delete", !visible);
        Element.value(xml, "axPos", place);
        if (!format.isEmpty()) {
            xml.open("c:majorGridlines");
            Ink.lineShape(xml, Ink.GRID, 0.5);
            xml.close("c:majorGridlines");
        }
        if (!title.isEmpty()) {
            Element.title(xml, title, 0);
        }
        if (!format.isEmpty()) {
            xml.empty("c:numFmt", "formatCode", format, "sourceLinked", "1");
        }
        Canvas.plain(xml);
        Ink.bareShape(xml);
        Element.letters(xml, Canvas.TEXT_POINTS);
        Element.value(xml, "crossAx", other);
        Element.value(xml, "crosses", "autoZero");
        Element.value(xml, "crossBetween", "between");
        if (step > 0) {
            Element.value(xml, "majorUnit", step);
        }
        xml.close("c:valAx");
    }
}

package io.github.driftwatch.report.charts;

import io.github.driftwatch.workbook.Chart;
import io.github.driftwatch.workbook.Drawing;
import io.github.driftwatch.workbook.Markup;
import io.github.driftwatch.workbook.Names;
import io.github.driftwatch.workbook.Place;
import java.util.ArrayList;
import java.util.List;

/** A chart with its title and axes, on which series are plotted: what all charts have in common. */
final class Canvas {

    static final double TEXT_POINTS = 9;
    /** The numbers by which what is plotted refers to its axes. */
    static final String CATEGORIES = "1";

    static final String FIGURES = "2";

    private static final double TITLE_POINTS = 12;

    private final ChartWords words;
    private final boolean upright;
    private final Axis figures = new Axis();
    private final List<Plot> plots = new ArrayList<>();
    private boolean legend;

    private Canvas(ChartWords words, boolean upright) {
        this.words = words;
        this.upright = upright;
    }

    /** What adds series of one kind. */
    @FunctionalInterface
    interface Plot {
        void write(Markup xml);
    }

    /** An empty chart whose categories stand at the bottom, the first at the left. */
    static Canvas upright(ChartWords words) {
        return new Canvas(words, true);
    }

    /** An empty chart whose categories stand at the left, the first at the top. */
    static Canvas lying(ChartWords words) {
        return new Canvas(words, false);
    }

    Axis figures() {
        return figures;
    }

    /** Gives the axis of figures its end, its steps and its grid. */
    void scale(Scale scale, String format) {
        figures.span(0, scale.end(), scale.step());
        figures.grid(format);
    }

    /** Says under the chart which colour is what. */
    void legend() {
        legend = true;
    }

    void plot(Plot plot) {
        plots.add(plot);
    }

    /** Draws it over the cells of a place. */
    void draw(Drawing drawing, Place place) {
        Markup xml = new Markup().raw(Names.XML);
        xml.open("c:chartSpace", "xmlns:c", Names.CHARTS, "xmlns:a", Names.DRAWINGS);
        // Left unsaid, Excel rounds the corners.
        Element.flag(xml, "roundedCorners", false);
        xml.open("c:chart");
        Element.title(xml, words.title(), TITLE_POINTS);
        Element.flag(xml, "autoTitleDeleted", false);
        xml.open("c:plotArea").empty("c:layout");
        plots.forEach(plot -> plot.write(xml));
        categories(xml);
        figures.write(xml, FIGURES, CATEGORIES, upright ? "l" : "b", words.figures());
        xml.close("c:plotArea");
        if (legend) {
            xml.open("c:legend");
            Element.value(xml, "legendPos", "b");
            Element.flag(xml, "overlay", false);
            xml.close("c:legend");
        }
        Element.flag(xml, "plotVisOnly", true);
        Element.value(xml, "dispBlanksAs", "gap");
        xml.close("c:chart").open("c:spPr");
        Ink.fill(xml, "FFFFFF");
        Ink.line(xml, Ink.GRID, 0.75);
        xml.close("c:spPr").close("c:chartSpace");
        drawing.add(new Chart(place, words.title(), words.description(), xml));
    }

    private void categories(Markup xml) {
        xml.open("c:catAx");
        Element.value(xml, "axId", CATEGORIES);
        xml.open("c:scaling");
        Element.value(xml, "orientation", upright ? "minMax" : "maxMin");
        xml.close("c:scaling");
        Element.flag(xml, "delete", false);
        Element.value(xml, "axPos", upright ? "b" : "l");
        if (!words.categories().isEmpty()) {
            Element.title(xml, words.categories(), 0);
        }
        plain(xml);
        Ink.lineShape(xml, Ink.GRID, 0.75);
        Element.letters(xml, TEXT_POINTS);
        Element.value(xml, "crossAx", FIGURES);
        Element.value(xml, "crosses", "autoZero");
        Element.flag(xml, "auto", false);
        xml.close("c:catAx");
    }

    /** An axis without marks. */
    static void plain(Markup xml) {
        Element.value(xml, "majorTickMark", "none");
        Element.value(xml, "minorTickMark", "none");
        Element.value(xml, "tickLblPos", "nextTo");
    }
}

package io.github.driftwatch.report.charts;

import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** A chart with its title and axes, and nothing plotted yet: what all charts have in common. */
record Canvas(XSSFChart chart, XDDFCategoryAxis categories, XDDFValueAxis figures) {

    private static final double TITLE_POINTS = 12;
    private static final double TEXT_POINTS = 9;

    /**
     * An empty chart.
     *
     * @param words its title, and what it shows in words for who cannot see it
     * @param along where its categories stand: at the bottom or at the left
     */
    static Canvas on(XSSFDrawing drawing, XSSFClientAnchor place, ChartWords words, AxisPosition along) {
        XSSFChart chart = drawing.createChart(place);
        chart.getGraphicFrame().setName(words.title());
        chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(words.description());
        frame(chart.getCTChartSpace());
        chart.setTitleText(words.title());
        chart.setTitleOverlay(false);
        for (XDDFTextRun run : chart.getTitle().getBody().getParagraph(0).getTextRuns()) {
            run.setFontSize(TITLE_POINTS);
            run.setBold(true);
            run.setFontColor(Ink.colour(Ink.TEXT));
        }
        chart.displayBlanksAs(DisplayBlanks.GAP);
        boolean upright = along == AxisPosition.BOTTOM;
        XDDFCategoryAxis categories = chart.createCategoryAxis(along);
        XDDFValueAxis figures = chart.createValueAxis(upright ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        figures.setCrossBetween(AxisCrossBetween.BETWEEN);
        figures.setCrosses(AxisCrosses.AUTO_ZERO);
        plain(categories);
        plain(figures);
        figures.getOrAddShapeProperties().setLineProperties(Ink.noLine());
        if (!words.categories().isEmpty()) {
            categories.setTitle(words.categories());
        }
        if (!words.figures().isEmpty()) {
            figures.setTitle(words.figures());
        }
        return new Canvas(chart, categories, figures);
    }

    /** Gives the axis of figures its end, its steps and its grid. */
    void scale(Scale scale, String format) {
        figures.setMinimum(0);
        figures.setMaximum(scale.end());
        figures.setMajorUnit(scale.step());
        figures.setNumberFormat(format);
        figures.getOrAddMajorGridProperties().setLineProperties(Ink.line(Ink.GRID, 0.5));
    }

    /** Says under the chart which colour is what. */
    void legend() {
        XDDFChartLegend legend = chart.getOrAddLegend();
        legend.setPosition(LegendPosition.BOTTOM);
        legend.setOverlay(false);
    }

    /** Has every point of a series say its figure. */
    static void sayFigures(CTDLbls labels, String format, STDLblPos.Enum position) {
        labels.addNewNumFmt().setFormatCode(format);
        labels.getNumFmt().setSourceLinked(false);
        labels.addNewDLblPos().setVal(position);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /** A thin frame with corners: left unsaid, Excel rounds them. */
    private static void frame(CTChartSpace space) {
        (space.isSetRoundedCorners() ? space.getRoundedCorners() : space.addNewRoundedCorners()).setVal(false);
        XDDFShapeProperties shape = new XDDFShapeProperties(space.isSetSpPr() ? space.getSpPr() : space.addNewSpPr());
        shape.setFillProperties(Ink.fill("FFFFFF"));
        shape.setLineProperties(Ink.line(Ink.GRID, 0.75));
    }

    private static void plain(XDDFChartAxis axis) {
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setMinorTickMark(AxisTickMark.NONE);
        style(axis.getOrAddTextProperties(), TEXT_POINTS);
        XDDFShapeProperties shape = axis.getOrAddShapeProperties();
        shape.setLineProperties(Ink.line(Ink.GRID, 0.75));
    }

    private static void style(XDDFRunProperties text, double points) {
        text.setFontSize(points);
        text.setFillProperties(Ink.fill(Ink.TEXT));
    }
}

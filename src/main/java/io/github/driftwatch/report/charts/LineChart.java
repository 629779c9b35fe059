package io.github.driftwatch.report.charts;

import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

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
    public void draw(XSSFDrawing drawing, XSSFClientAnchor place) {
        Canvas canvas = Canvas.on(drawing, place, words, AxisPosition.BOTTOM);
        canvas.scale(Scale.upTo(heights.highest(), leastStep), axisFormat);
        XDDFLineChartData data =
                (XDDFLineChartData) canvas.chart().createData(ChartTypes.LINE, canvas.categories(), canvas.figures());
        data.setVaryColors(false);
        var series = (XDDFLineChartData.Series) data.addSeries(labels.source(), heights.source());
        series.setTitle(words.title());
        series.setSmooth(false);
        series.setLineProperties(Ink.line(colour, 2.25));
        series.setMarkerStyle(MarkerStyle.CIRCLE);
        new XDDFShapeProperties(series.getCTLineSer().getMarker().addNewSpPr()).setFillProperties(Ink.fill(colour));
        Canvas.sayFigures(series.getCTLineSer().addNewDLbls(), heights.format(), STDLblPos.T);
        canvas.chart().plot(data);
    }
}

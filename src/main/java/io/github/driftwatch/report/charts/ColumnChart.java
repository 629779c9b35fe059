package io.github.driftwatch.report.charts;

import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;

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
    public void draw(XSSFDrawing drawing, XSSFClientAnchor place) {
        Canvas canvas = Canvas.on(drawing, place, words, AxisPosition.BOTTOM);
        canvas.scale(Scale.upTo(heights.highest(), 1), heights.format());
        columns(canvas);
        if (lines != null) {
            upright(canvas, lines);
        }
    }

    private void columns(Canvas canvas) {
        XDDFBarChartData data =
                (XDDFBarChartData) canvas.chart().createData(ChartTypes.BAR, canvas.categories(), canvas.figures());
        data.setBarDirection(BarDirection.COL);
        data.setGapWidth(GAP_PERCENT);
        data.setVaryColors(false);
        var series = (XDDFBarChartData.Series) data.addSeries(labels.source(), heights.source());
        series.setTitle(words.figures());
        series.setInvertIfNegative(false);
        String usual = colours.get(0);
        series.setFillProperties(Ink.fill(usual));
        for (int i = 0; i < colours.size(); i++) {
            if (!colours.get(i).equals(usual)) {
                series.getDataPoint(i).setInvertIfNegative(false);
                series.getDataPoint(i).setFillProperties(Ink.fill(colours.get(i)));
            }
        }
        canvas.chart().plot(data);
    }

    /** No chart has upright lines of its own: each is the error bar of a point at its top, down to the foot. */
    private void upright(Canvas canvas, Figures tops) {
        XDDFLineChartData data =
                (XDDFLineChartData) canvas.chart().createData(ChartTypes.LINE, canvas.categories(), canvas.figures());
        data.setVaryColors(false);
        var series = (XDDFLineChartData.Series) data.addSeries(labels.source(), tops.source());
        series.setTitle("Lines");
        series.setMarkerStyle(MarkerStyle.NONE);
        series.setLineProperties(Ink.noLine());
        series.setSmooth(false);
        downToTheFoot(series.getCTLineSer().addNewErrBars());
        canvas.chart().plot(data);
    }

    private static void downToTheFoot(CTErrBars bars) {
        bars.addNewErrDir().setVal(STErrDir.Y);
        bars.addNewErrBarType().setVal(STErrBarType.MINUS);
        bars.addNewErrValType().setVal(STErrValType.PERCENTAGE);
        bars.addNewNoEndCap().setVal(true);
        bars.addNewVal().setVal(100);
        new XDDFShapeProperties(bars.addNewSpPr()).setLineProperties(Ink.line(LINE, 1));
    }
}

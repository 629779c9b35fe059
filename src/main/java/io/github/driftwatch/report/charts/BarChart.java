package io.github.driftwatch.report.charts;

import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/**
 * Things counted, as bars that lie under one another, the first at the top, each with its figure at its end.
 *
 * @param words what is written on it
 * @param labels what each bar is called
 * @param lengths how long each bar is
 * @param colour the colour of them all, as hexadecimal
 */
public record BarChart(ChartWords words, Labels labels, Figures lengths, String colour) {

    private static final int GAP_PERCENT = 35;

    /** Draws it over the cells of a place. */
    public void draw(XSSFDrawing drawing, XSSFClientAnchor place) {
        Canvas canvas = Canvas.on(drawing, place, words, AxisPosition.LEFT);
        canvas.categories().setOrientation(AxisOrientation.MAX_MIN);
        canvas.figures().setMinimum(0);
        canvas.figures().setMaximum(Scale.upTo(lengths.highest(), 1).end());
        // The figures stand at the bars: an axis would say them twice.
        canvas.figures().setVisible(false);
        XDDFBarChartData data =
                (XDDFBarChartData) canvas.chart().createData(ChartTypes.BAR, canvas.categories(), canvas.figures());
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(GAP_PERCENT);
        data.setVaryColors(false);
        var series = (XDDFBarChartData.Series) data.addSeries(labels.source(), lengths.source());
        series.setTitle(words.title());
        series.setInvertIfNegative(false);
        series.setFillProperties(Ink.fill(colour));
        Canvas.sayFigures(series.getCTBarSer().addNewDLbls(), lengths.format(), STDLblPos.OUT_END);
        canvas.chart().plot(data);
    }
}

package io.github.driftwatch.report.charts;

import java.util.List;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/**
 * Things counted, as groups of columns side by side with a legend under them.
 *
 * @param words what is written on it
 * @param labels what each group of columns is called
 * @param series what is shown, each with a figure or a gap for each group
 * @param saysFigures whether the first series' columns say their figures
 */
public record ColumnsChart(ChartWords words, Labels labels, List<Series> series, boolean saysFigures) {

    private static final int GAP_PERCENT = 60;

    public ColumnsChart {
        series = List.copyOf(series);
    }

    /** Draws it over the cells of a place. */
    public void draw(XSSFDrawing drawing, XSSFClientAnchor place) {
        Canvas canvas = Canvas.on(drawing, place, words, AxisPosition.BOTTOM);
        double highest = series.stream()
                .mapToDouble(one -> one.heights().highest())
                .max()
                .orElse(0);
        canvas.scale(Scale.upTo(highest, 1), "#,##0");
        XDDFBarChartData data =
                (XDDFBarChartData) canvas.chart().createData(ChartTypes.BAR, canvas.categories(), canvas.figures());
        data.setBarDirection(BarDirection.COL);
        data.setGapWidth(GAP_PERCENT);
        data.setVaryColors(false);
        for (int i = 0; i < series.size(); i++) {
            Series one = series.get(i);
            var columns = (XDDFBarChartData.Series)
                    data.addSeries(labels.source(), one.heights().source());
            columns.setTitle(one.name());
            columns.setInvertIfNegative(false);
            columns.setFillProperties(Ink.fill(one.colour()));
            if (saysFigures && i == 0) {
                Canvas.sayFigures(
                        columns.getCTBarSer().addNewDLbls(), one.heights().format(), STDLblPos.OUT_END);
            }
        }
        canvas.legend();
        canvas.chart().plot(data);
    }
}

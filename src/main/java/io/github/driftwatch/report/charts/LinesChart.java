package io.github.driftwatch.report.charts;

import java.util.List;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;

/**
 * Figures as they go on in time, as lines in one picture with a legend under it.
 *
 * @param words what is written on it
 * @param labels what each place is called, the earliest first
 * @param series what is shown, each with a figure or a gap for each place
 * @param percent whether the figures are percentages, from 0 to 100: the axis then ends at 100 at most
 */
public record LinesChart(ChartWords words, Labels labels, List<Series> series, boolean percent) {

    private static final double MOST_PERCENT = 100;
    /** Lines of percentages may begin above 0: what lies under the lowest tells nothing. */
    private static final double FROM_STEP = 10;

    public LinesChart {
        series = List.copyOf(series);
    }

    /** Draws it over the cells of a place. */
    public void draw(XSSFDrawing drawing, XSSFClientAnchor place) {
        Canvas canvas = Canvas.on(drawing, place, words, AxisPosition.BOTTOM);
        double highest = series.stream()
                .mapToDouble(one -> one.heights().highest())
                .max()
                .orElse(0);
        Scale scale = Scale.upTo(highest, 1);
        canvas.scale(scale, percent ? "0\" %\"" : "#,##0");
        if (percent) {
            percentages(canvas);
        }
        XDDFLineChartData data =
                (XDDFLineChartData) canvas.chart().createData(ChartTypes.LINE, canvas.categories(), canvas.figures());
        data.setVaryColors(false);
        for (Series one : series) {
            line(data, one);
        }
        canvas.legend();
        canvas.chart().plot(data);
    }

    private void percentages(Canvas canvas) {
        double lowest = series.stream()
                .flatMap(one -> one.heights().values().stream())
                .filter(value -> value != null)
                .mapToDouble(value -> value)
                .min()
                .orElse(0);
        double from = Math.max(0, Math.floor((lowest - FROM_STEP / 2) / FROM_STEP) * FROM_STEP);
        canvas.figures().setMinimum(from);
        canvas.figures().setMaximum(MOST_PERCENT);
        canvas.figures().setMajorUnit(MOST_PERCENT - from > 5 * FROM_STEP ? 2 * FROM_STEP : FROM_STEP);
    }

    private void line(XDDFLineChartData data, Series one) {
        var line = (XDDFLineChartData.Series)
                data.addSeries(labels.source(), one.heights().source());
        line.setTitle(one.name());
        line.setSmooth(false);
        line.setLineProperties(ink(one));
        boolean points = one.look() == Series.Look.POINTS;
        line.setMarkerStyle(points ? MarkerStyle.CIRCLE : MarkerStyle.NONE);
        if (points) {
            new XDDFShapeProperties(line.getCTLineSer().getMarker().addNewSpPr())
                    .setFillProperties(Ink.fill(one.colour()));
        }
    }

    private static XDDFLineProperties ink(Series one) {
        return switch (one.look()) {
            case POINTS, LINE -> Ink.line(one.colour(), 2.25);
            case THIN -> dashed(one, 1, PresetLineDash.SYSTEM_DASH);
            case DASHES -> dashed(one, 1.5, PresetLineDash.DASH);
        };
    }

    private static XDDFLineProperties dashed(Series one, double points, PresetLineDash dash) {
        XDDFLineProperties line = Ink.line(one.colour(), points);
        line.setPresetDash(new XDDFPresetLineDash(dash));
        return line;
    }
}

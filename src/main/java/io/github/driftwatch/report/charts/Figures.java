package io.github.driftwatch.report.charts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a chart: the cells that hold them, and what stands in these.
 *
 * @param sheet the sheet that holds them
 * @param cells its cells, in one row or one column
 * @param values what stands in them, one for each; null where a cell is empty
 * @param format how a spreadsheet is to write them, such as {@code 0.0%}
 */
public record Figures(String sheet, CellRangeAddress cells, List<@Nullable Double> values, String format) {

    public Figures {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        requireOneEach(cells, values.size());
    }

    static void requireOneEach(CellRangeAddress cells, int values) {
        if (cells.getNumberOfCells() != values) {
            throw new IllegalArgumentException(
                    "found " + values + " values for " + cells.getNumberOfCells() + " cells, expected one for each");
        }
    }

    /** The highest of them; 0 where there is none. */
    double highest() {
        double highest = 0;
        for (Double value : values) {
            highest = value == null ? highest : Math.max(highest, value);
        }
        return highest;
    }

    XDDFNumericalDataSource<Double> source() {
        XDDFNumericalDataSource<Double> source =
                XDDFDataSourcesFactory.fromArray(values.toArray(new Double[0]), cells.formatAsString(sheet, true));
        source.setFormatCode(format);
        return source;
    }
}

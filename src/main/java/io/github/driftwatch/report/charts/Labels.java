package io.github.driftwatch.report.charts;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;

/**
 * What the columns, bars or points of a chart are called.
 *
 * @param sheet the sheet that says so
 * @param cells its cells, in one row or one column
 * @param texts what stands in them, one for each
 */
public record Labels(String sheet, CellRangeAddress cells, List<String> texts) {

    public Labels {
        texts = List.copyOf(texts);
        Figures.requireOneEach(cells, texts.size());
    }

    XDDFCategoryDataSource source() {
        return XDDFDataSourcesFactory.fromArray(texts.toArray(new String[0]), cells.formatAsString(sheet, true));
    }
}

package io.github.driftwatch.report.charts;

import io.github.driftwatch.workbook.CellArea;
import io.github.driftwatch.workbook.Markup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a chart: the cells that hold them, and what stands in these.
 *
 * @param sheet the sheet that holds them
 * @param cells its cells, in one row or one column
 * @param values what stands in them, one for each; null where a cell is empty
 * @param format how a spreadsheet is to write them, such as {@code 0.0%}
 */
public record Figures(String sheet, CellArea cells, List<@Nullable Double> values, String format) {

    public Figures {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        requireOneEach(cells, values.size());
    }

    static void requireOneEach(CellArea cells, int values) {
        if (cells.cells() != values) {
            throw new IllegalArgumentException(
                    "found " + values + " values for " + cells.cells() + " cells, expected one for each");
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

    /** Says what is plotted. */
    void write(Markup xml) {
        xml.open("c:val").open("c:numRef").element("c:f", cells.inSheet(sheet));
        xml.open("c:numCache").element("c:formatCode", format);
        Element.value(xml, "ptCount", String.valueOf(values.size()));
        for (int i = 0; i < values.size(); i++) {
            Double value = values.get(i);
            if (value != null) {
                xml.open("c:pt", "idx", String.valueOf(i))
                        .element("c:v", Markup.shown(value))
                        .close("c:pt");
            }
        }
        xml.close("c:numCache").close("c:numRef").close("c:val");
    }
}

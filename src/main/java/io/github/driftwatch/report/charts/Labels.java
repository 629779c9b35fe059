package io.github.driftwatch.report.charts;

import io.github.driftwatch.workbook.CellArea;
import io.github.driftwatch.workbook.Markup;
import java.util.List;

/**
 * What the columns, bars or points of a chart are called.
 *
 * @param sheet the sheet that says so
 * @param cells its cells, in one row or one column
 * @param texts what stands in them, one for each
 */
public record Labels(String sheet, CellArea cells, List<String> texts) {

    public Labels {
        texts = List.copyOf(texts);
        Figures.requireOneEach(cells, texts.size());
    }

    /** Says what each category is called. */
    void write(Markup xml) {
        xml.open("c:cat").open("c:strRef").element("c:f", cells.inSheet(sheet)).open("c:strCache");
        Element.value(xml, "ptCount", String.valueOf(texts.size()));
        for (int i = 0; i < texts.size(); i++) {
            xml.open("c:pt", "idx", String.valueOf(i))
                    .element("c:v", texts.get(i))
                    .close("c:pt");
        }
        xml.close("c:strCache").close("c:strRef").close("c:cat");
    }
}

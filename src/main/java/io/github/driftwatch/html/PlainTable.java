package io.github.driftwatch.html;

import java.io.IOException;
import java.util.List;

/**
 * A small table that stays as it is, such as that of a chart. The first column names its rows, the others hold their figures.
 *
 * @param id unlike any other in the page
 * @param caption what it holds
 * @param headings one for each column
 * @param rows a text for each column
 */
public record PlainTable(String id, String caption, List<String> headings, List<List<String>> rows) {

    public PlainTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    public void write(HtmlWriter html) throws IOException {
        String captionId = id + "-caption";
        ListTable.region(html, captionId);
        html.open("table", "class", "plain").element("caption", caption, "id", captionId);
        html.open("thead").open("tr");
        for (int i = 0; i < headings.size(); i++) {
            html.element("th", headings.get(i), "scope", "col", "class", i == 0 ? null : "figure");
        }
        html.close("tr").close("thead").open("tbody").line();
        for (List<String> row : rows) {
            html.open("tr").element("th", row.get(0), "scope", "row");
            for (String cell : row.subList(1, row.size())) {
                html.element("td", cell, "class", "figure");
            }
            html.close("tr").line();
        }
        html.close("tbody").close("table").close("div").line();
    }
}

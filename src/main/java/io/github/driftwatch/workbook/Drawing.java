package io.github.driftwatch.workbook;

import java.util.ArrayList;
import java.util.List;

/** What is drawn over the cells of a sheet. */
public final class Drawing {

    private final List<Chart> charts = new ArrayList<>();

    public void add(Chart chart) {
        charts.add(chart);
    }

    List<Chart> charts() {
        return charts;
    }

    Markup markup() {
        Markup xml = new Markup()
                .raw(Names.XML)
                .open("xdr:wsDr", "xmlns:xdr", Names.SHEET_DRAWINGS, "xmlns:a", Names.DRAWINGS);
        for (int i = 0; i < charts.size(); i++) {
            chart(xml, charts.get(i), i + 1);
        }
        return xml.close("xdr:wsDr");
    }

    private static void chart(Markup xml, Chart chart, int number) {
        Place place = chart.place();
        xml.open("xdr:twoCellAnchor", "editAs", "twoCell");
        corner(xml, "xdr:from", place.column(), 0, place.row(), 0);
        corner(xml, "xdr:to", place.endColumn(), place.intoColumn(), place.endRow(), place.intoRow());
        xml.open("xdr:graphicFrame", "macro", "").open("xdr:nvGraphicFramePr");
        // The first number is the drawing's own.
        xml.empty("xdr:cNvPr", "id", String.valueOf(number + 1), "name", chart.name(), "descr", chart.description());
        xml.empty("xdr:cNvGraphicFramePr").close("xdr:nvGraphicFramePr");
        xml.raw("<xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm>");
        xml.open("a:graphic").open("a:graphicData", "uri", Names.CHARTS);
        xml.empty("c:chart", "xmlns:c", Names.CHARTS, "xmlns:r", Names.RELATIONS, "r:id", "rId" + number);
        xml.close("a:graphicData").close("a:graphic").close("xdr:graphicFrame");
        xml.empty("xdr:clientData").close("xdr:twoCellAnchor");
    }

    private static void corner(Markup xml, String name, int column, int intoColumn, int row, int intoRow) {
        xml.open(name);
        xml.element("xdr:col", String.valueOf(column)).element("xdr:colOff", String.valueOf(intoColumn));
        xml.element("xdr:row", String.valueOf(row)).element("xdr:rowOff", String.valueOf(intoRow));
        xml.close(name);
    }
}

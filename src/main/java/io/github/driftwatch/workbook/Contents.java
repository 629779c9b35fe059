package io.github.driftwatch.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of a workbook by their names, and what says how they belong together. */
final class Contents {

    private static final String OF_OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String OF_SHEETS = OF_OFFICE + "spreadsheetml.";

    /** Packs a small part. */
    @FunctionalInterface
    interface Packing {
        Part pack(Markup xml) throws IOException;
    }

    private final List<Sheet> sheets;
    private final Looks looks;
    private final Packing packing;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Markup types = new Markup();
    private int drawings;
    private int charts;

    Contents(List<Sheet> sheets, Looks looks, Packing packing) {
        this.sheets = sheets;
        this.looks = looks;
        this.packing = packing;
    }

    void writeTo(Archive archive) throws IOException {
        types.raw(Names.XML).open("Types", "xmlns", Names.CONTENT_TYPES);
        types.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        types.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        add(
                "_rels/.rels",
                Relation.markup(List.of(
                        new Relation("officeDocument", "xl/workbook.xml"),
                        new Relation("metadata/core-properties", "docProps/core.xml"),
                        new Relation("extended-properties", "docProps/app.xml"))));
        add("docProps/core.xml", Properties.core(), "application/vnd.openxmlformats-package.core-properties+xml");
        add("docProps/app.xml", Properties.app(), OF_OFFICE + "extended-properties+xml");
        workbook();
        for (int i = 0; i < sheets.size(); i++) {
            sheet(sheets.get(i), i + 1);
        }
        // What tells a workbook from any other archive at a glance comes first.
        archive.add("[Content_Types].xml", packing.pack(types.close("Types")));
        for (Map.Entry<String, Part> part : parts.entrySet()) {
            archive.add(part.getKey(), part.getValue());
        }
    }

    private void workbook() throws IOException {
        List<Relation> relations = new ArrayList<>();
        for (int i = 1; i <= sheets.size(); i++) {
            relations.add(new Relation("worksheet", "worksheets/sheet" + i + ".xml"));
        }
        relations.add(new Relation("styles", "styles.xml"));
        add("xl/workbook.xml", Outline.markup(sheets), OF_SHEETS + "sheet.main+xml");
        add("xl/_rels/workbook.xml.rels", Relation.markup(relations));
        add("xl/styles.xml", looks.markup(), OF_SHEETS + "styles+xml");
    }

    private void sheet(Sheet sheet, int number) throws IOException {
        Part part = sheet.end();
        String name = "sheet" + number + ".xml";
        parts.put("xl/worksheets/" + name, part);
        type("xl/worksheets/" + name, OF_SHEETS + "worksheet+xml");
        List<Chart> drawn = sheet.drawing().charts();
        if (!drawn.isEmpty()) {
            drawings++;
            String drawing = "drawing" + drawings + ".xml";
            add(
                    "xl/worksheets/_rels/" + name + ".rels",
                    Relation.markup(List.of(new Relation("drawing", "../drawings/" + drawing))));
            add("xl/drawings/" + drawing, sheet.drawing().markup(), OF_OFFICE + "drawing+xml");
            charts(drawing, drawn);
        }
    }

    private void charts(String drawing, List<Chart> drawn) throws IOException {
        List<Relation> relations = new ArrayList<>();
        for (Chart chart : drawn) {
            charts++;
            String name = "chart" + charts + ".xml";
            add("xl/charts/" + name, chart.markup(), OF_OFFICE + "drawingml.chart+xml");
            relations.add(new Relation("chart", "../charts/" + name));
        }
        add("xl/drawings/_rels/" + drawing + ".rels", Relation.markup(relations));
    }

    private void add(String name, Markup xml, String type) throws IOException {
        type(name, type);
        add(name, xml);
    }

    private void add(String name, Markup xml) throws IOException {
        parts.put(name, packing.pack(xml));
    }

    private void type(String name, String type) {
        types.empty("Override", "PartName", "/" + name, "ContentType", type);
    }
}

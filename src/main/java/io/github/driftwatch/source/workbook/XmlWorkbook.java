package io.github.driftwatch.source.workbook;

import io.github.driftwatch.source.RowSource;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A workbook of the kind that Excel has written since 2007, its strict variant too: a zip archive of XML parts. */
final class XmlWorkbook extends OpenWorkbook {

    private final Parts parts;
    private final Relations relations;
    private final WorkbookOutline outline = new WorkbookOutline();

    XmlWorkbook(Parts parts) throws IOException {
        this.parts = parts;
        String main = mainPart(parts);
        relations = Relations.of(parts, main);
        XmlScan.parse(parts.open(main), outline);
    }

    /** The part that lists the sheets. */
    static String mainPart(Parts parts) throws IOException {
        String told = Relations.ofArchive(parts).first("officeDocument");
        return told == null ? "xl/workbook.xml" : told;
    }

    @Override
    public List<WorkbookOutline.Sheet> sheets() {
        return outline.sheets().stream()
                .filter(sheet -> relations.part(sheet.relation(), "worksheet") != null)
                .toList();
    }

    @Override
    SheetLooks read(WorkbookOutline.Sheet sheet, MergedRanges merged, RowSource.RowSink sink) throws IOException {
        String part = relations.part(sheet.relation(), "worksheet");
        if (part == null) {
            throw new IOException("a sheet has no part");
        }
        DateStyles styles = new DateStyles();
        parse("styles", styles);
        SharedStrings strings = new SharedStrings();
        parse("sharedStrings", strings);
        RowAssembly rows = new RowAssembly(merged.of(parts, part), sink);
        SheetHandler handler = new SheetHandler(new SheetCells(strings, styles, outline.since1904()), rows);
        XmlScan.parse(parts.open(part), handler);
        return rows.looks(sheet.hidden(), handler.filtered());
    }

    /** Reads the first part of a kind; there may be none. */
    private void parse(String kind, PartHandler handler) throws IOException {
        @Nullable String part = relations.first(kind);
        if (part != null && parts.has(part)) {
            XmlScan.parse(parts.open(part), handler);
        }
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}

package io.github.driftwatch.workbook;

/** What a workbook says of itself: who made it, and nothing of when or by whose hand. */
final class Properties {

    private static final String MAKER = "Driftwatch";
    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    private Properties() {}

    static Markup core() {
        return new Markup()
                .raw(Names.XML)
                .open("cp:coreProperties", "xmlns:cp", CORE, "xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .element("dc:creator", MAKER)
                .close("cp:coreProperties");
    }

    static Markup app() {
        return new Markup()
                .raw(Names.XML)
                .open("Properties", "xmlns", EXTENDED)
                .element("Application", MAKER)
                .close("Properties");
    }
}

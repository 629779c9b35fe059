package io.github.driftwatch.workbook;

/** The names by which the parts of a workbook say what they are. */
public final class Names {

    /** How every part begins. */
    public static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    static final String CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    static final String SHEET_DRAWINGS = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

    /** Colours, lines and texts of drawings. */
    public static final String DRAWINGS = "http://schemas.openxmlformats.org/drawingml/2006/main";

    public static final String CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private Names() {}
}

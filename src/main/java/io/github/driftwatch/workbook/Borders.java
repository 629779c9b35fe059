package io.github.driftwatch.workbook;

/** The lines at the sides of a cell. */
public record Borders(Border left, Border right, Border top, Border bottom) {

    public static final Borders NONE = new Borders(Border.NONE, Border.NONE, Border.NONE, Border.NONE);

    public static Borders all(Border border) {
        return new Borders(border, border, border, border);
    }

    public static Borders below(Border border) {
        return new Borders(Border.NONE, Border.NONE, Border.NONE, border);
    }

    public static Borders beside(Border border) {
        return new Borders(border, border, Border.NONE, Border.NONE);
    }
}

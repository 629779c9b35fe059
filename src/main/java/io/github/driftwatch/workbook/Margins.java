package io.github.driftwatch.workbook;

/** What stays white at the edges of a printed page, in inches. */
public record Margins(double left, double right, double top, double bottom) {

    /** What programs take unless told otherwise. */
    static final Margins USUAL = new Margins(0.7, 0.7, 0.75, 0.75);
}

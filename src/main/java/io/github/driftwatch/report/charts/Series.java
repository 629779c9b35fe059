package io.github.driftwatch.report.charts;

/**
 * One of several things that a chart shows side by side.
 *
 * @param name what the legend calls it
 * @param heights its figures, one for each category; a gap where there is none
 * @param colour its colour, as hexadecimal
 * @param look how a line is drawn; columns are all alike
 */
public record Series(String name, Figures heights, String colour, Look look) {

    /** How thick a line is that is to be seen first, in points. */
    static final double STRONG = 2.25;

    /** How a line is drawn. */
    public enum Look {
        /** A strong line with a point at each figure. */
        POINTS,
        /** A strong line. */
        LINE,
        /** A thin line, broken, such as for the ends of an interval. */
        THIN,
        /** A line of dashes, such as for a target. */
        DASHES
    }
}

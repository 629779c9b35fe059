package io.github.driftwatch.report.governance;

import java.util.List;
import java.util.function.IntUnaryOperator;

/** The pages of A4 that the rows of a sheet fall on, each beginning with the sheet's head rows. */
final class Paper {

    /** How many rows every page begins with. */
    static final int HEAD_ROWS = 2;

    /** A column as wide as one figure of 11 points where programs take more for it in print, in points. */
    private static final double PRINTED_POINTS = 5.62;
    /** What a page has between its margins, in points. */
    private static final double WIDTH = 537;

    private static final double HEIGHT = 769;
    /** Programs measure letters and rows a little differently: so much of a page stays free. */
    private static final double USED = 0.97;

    private final List<Integer> widths;
    private final IntUnaryOperator heights;
    /** The row that the page begins with. */
    private int begins;

    /**
     * @param widths the width of each column, in characters
     * @param heights the height of a row, in points
     */
    Paper(List<Integer> widths, IntUnaryOperator heights) {
        this.widths = List.copyOf(widths);
        this.heights = heights;
    }

    /** How large it prints, in per cent, so that all columns stand beside one another. */
    int scale() {
        double wide = widths.stream().mapToDouble(width -> width + 0.5).sum() * PRINTED_POINTS;
        return (int) Math.min(100, Math.floor(WIDTH * USED * 100 / wide));
    }

    /**
     * Takes up rows that are to stand together.
     *
     * @param next the row after the last of them
     * @return whether a new page has to begin with the first, as they find no room on this one and do on the next
     */
    boolean beginsAnew(int first, int next) {
        boolean fits = points(0, HEAD_ROWS) + points(first, next) <= room();
        boolean anew = fits && first > begins && taken(next) > room();
        if (anew) {
            begins = first;
        }
        while (taken(next) > room()) {
            int row = begins + 1;
            while (taken(row + 1) <= room()) {
                row++;
            }
            begins = row;
        }
        return anew;
    }

    /** What is taken of the page by the rows before one. */
    private int taken(int row) {
        return points(begins, row) + (begins == 0 ? 0 : points(0, HEAD_ROWS));
    }

    private int points(int from, int to) {
        int points = 0;
        for (int row = from; row < to; row++) {
            points += heights.applyAsInt(row);
        }
        return points;
    }

    private double room() {
        return HEIGHT * USED * 100 / scale();
    }
}

package io.github.driftwatch.source;

/** One row of a table, read as texts alone. */
public interface TextRow {

    /** Its number as a spreadsheet counts, from 1. */
    int number();

    /**
     * What a cell shows; empty where it is blank, or the row too short.
     *
     * @param cell its place, from 0
     */
    String text(int cell);
}

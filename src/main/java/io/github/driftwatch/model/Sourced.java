package io.github.driftwatch.model;

/** Something read from a row of a table, so that a finding about it can say where to look. */
public interface Sourced {

    /** The row that it was read from, counted as a spreadsheet counts: headings are usually row 1. */
    int row();
}

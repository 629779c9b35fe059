package io.github.driftwatch.comparison;

/** How a row of a list stands to the same row of an earlier run. */
public enum Change {
    NEW,
    WORSE,
    SAME,
    BETTER
}

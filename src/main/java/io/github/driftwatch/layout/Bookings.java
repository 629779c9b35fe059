package io.github.driftwatch.layout;

/** Whether an export of a layout holds reviews that are booked. */
public enum Bookings {
    HELD,
    NONE,
    /** To be told from the export: one that books no review at all is taken to hold held ones only. */
    WHERE_FOUND
}

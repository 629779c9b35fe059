package io.github.driftwatch.ingest;

import org.jspecify.annotations.Nullable;

/** What the cells of a column stand for, told from their bytes where nothing about a cell is remarkable. */
interface QuickValues {

    /** Stands for a cell that holds a word for no value. */
    Object ABSENT = new Object();

    /** The value; {@link #ABSENT}; nothing where the cell is to be looked at, because something may have to be said of it. */
    @Nullable
    Object of(byte[] bytes, int from, int to);
}

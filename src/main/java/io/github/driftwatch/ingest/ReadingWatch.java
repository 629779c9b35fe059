package io.github.driftwatch.ingest;

import io.github.driftwatch.model.Table;

/** Is told, every some thousand rows, how far the reading of a table has come. */
@FunctionalInterface
public interface ReadingWatch {

    /** Tells nobody. */
    ReadingWatch NONE = (table, rows, bytesRead, bytesTotal) -> {};

    /**
     * So much has been read.
     *
     * @param rows how many rows so far
     * @param bytesRead how much of its file; 0 where that is not known
     * @param bytesTotal how long the file is
     */
    void read(Table table, long rows, long bytesRead, long bytesTotal);
}

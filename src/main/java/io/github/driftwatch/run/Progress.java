package io.github.driftwatch.run;

import io.github.driftwatch.model.Table;

/**
 * Is told how far a run has come, often, from whatever thread: what it does with that has to be quick. What it is told is
 * never of any one child.
 */
public interface Progress {

    /** Says nothing to anybody. */
    Progress NONE = new Progress() {
        @Override
        public void rows(Table table, long rows, long bytesRead, long bytesTotal) {}

        @Override
        public void plans(long done, long total) {}

        @Override
        public void done() {}
    };

    /**
     * Rows of a table have been read.
     *
     * @param rows how many so far
     * @param bytesRead how much of its file has been read; 0 where that is not known
     * @param bytesTotal how long the file is
     */
    void rows(Table table, long rows, long bytesRead, long bytesTotal);

    /** Plans have been held against the procedures. */
    void plans(long done, long total);

    /** There is no more to come; what was shown is taken away. */
    void done();
}

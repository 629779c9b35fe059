package io.github.driftwatch.report;

import io.github.driftwatch.output.OutputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Rows on their way into files: a thread of their own writes them, in the order in which they came, while whoever made them
 * makes more. Only so many are ever on their way, and what goes wrong with one is thrown to whoever hands over a later one,
 * or waits for all. Used by one thread.
 */
final class RowsBehind {

    private static final int BATCH = 256;
    private static final int MOST_BATCHES = 16;

    private final String name;
    private final BlockingQueue<Batch> underWay = new ArrayBlockingQueue<>(MOST_BATCHES);
    private @Nullable Thread writer;
    private Batch batch = new Batch(false);
    private volatile @Nullable Throwable failure;

    /** Writes one row, or several that belong together. */
    @FunctionalInterface
    interface Writing {
        void write() throws OutputException;
    }

    /** Some rows, and whether they are the last. */
    private static final class Batch {

        private final List<Writing> rows = new ArrayList<>(BATCH);
        private final boolean last;

        Batch(boolean last) {
            this.last = last;
        }
    }

    /** @param name of its thread */
    RowsBehind(String name) {
        this.name = name;
    }

    /** Hands over the next row. */
    void add(Writing row) throws OutputException {
        batch.rows.add(row);
        if (batch.rows.size() == BATCH) {
            handOver(batch);
            batch = new Batch(false);
            throwFailure();
        }
    }

    /** Waits until all rows so far have been written. */
    void settle() throws OutputException {
        Batch rest = new Batch(true);
        rest.rows.addAll(batch.rows);
        batch.rows.clear();
        if (writer == null) {
            write(rest);
        } else {
            handOver(rest);
            end();
        }
        throwFailure();
    }

    /** Writes nothing more, and waits until nothing is being written. */
    void abandon() {
        if (writer != null) {
            failure = failure == null ? new IllegalStateException("abandoned") : failure;
            handOver(new Batch(true));
            end();
        }
    }

    private void handOver(Batch rows) {
        if (writer == null) {
            writer = new Thread(this::writeAll, name);
            writer.setDaemon(true);
            writer.start();
        }
        boolean interrupted = false;
        while (true) {
            try {
                underWay.put(rows);
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void end() {
        Thread ending = Objects.requireNonNull(writer);
        writer = null;
        boolean interrupted = false;
        while (ending.isAlive()) {
            try {
                ending.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeAll() {
        boolean last = false;
        while (!last) {
            try {
                Batch rows = underWay.take();
                last = rows.last;
                write(rows);
            } catch (InterruptedException e) {
                failure = e;
            }
        }
    }

    /** Once something has gone wrong, what comes after is taken and let go. */
    private void write(Batch rows) {
        try {
            for (Writing row : rows.rows) {
                if (failure != null) {
                    return;
                }
                row.write();
            }
        } catch (OutputException | RuntimeException | Error e) {
            failure = e;
        }
    }

    private void throwFailure() throws OutputException {
        Throwable thrown = failure;
        if (thrown instanceof OutputException unwritable) {
            throw unwritable;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown != null) {
            throw thrown instanceof RuntimeException fault ? fault : new IllegalStateException(thrown);
        }
    }
}

package io.github.driftwatch.ingest;

import io.github.driftwatch.source.Meanwhile;
import io.github.driftwatch.source.UnusableInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Readings that have nothing to do with each other, done by as many threads as there are processors, or in turn. */
final class SideBySide {

    private SideBySide() {}

    /** One of the readings. */
    @FunctionalInterface
    interface Reading<T> {
        T read() throws UnusableInputException;
    }

    /**
     * What the readings give, in their order.
     *
     * @param atOnce whether they may be done at once; else one after the other
     * @throws UnusableInputException that of the first reading, in their order, that fails
     */
    static <T> List<T> all(List<Reading<T>> readings, boolean atOnce) throws UnusableInputException {
        List<T> results = new ArrayList<>();
        int threads = atOnce ? Math.min(Runtime.getRuntime().availableProcessors(), readings.size()) : 1;
        if (threads <= 1) {
            for (Reading<T> reading : readings) {
                results.add(reading.read());
            }
            return results;
        }
        ExecutorService readers = Executors.newFixedThreadPool(threads, SideBySide::reader);
        try {
            List<Future<T>> underWay = new ArrayList<>();
            for (Reading<T> reading : readings) {
                underWay.add(readers.submit(reading::read));
            }
            for (Future<T> each : underWay) {
                results.add(Meanwhile.awaited(each));
            }
            return results;
        } finally {
            end(readers);
        }
    }

    private static Thread reader(Runnable reading) {
        Thread thread = new Thread(reading, "tables");
        thread.setDaemon(true);
        return thread;
    }

    /** No file stays open behind a reading that has failed: the others are waited for. */
    private static void end(ExecutorService readers) {
        readers.shutdown();
        try {
            readers.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

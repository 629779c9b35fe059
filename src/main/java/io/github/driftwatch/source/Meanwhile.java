package io.github.driftwatch.source;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** Something that is read by a thread of its own while the caller reads something else. */
public final class Meanwhile<T> {

    private final FutureTask<T> task;

    private Meanwhile(FutureTask<T> task) {
        this.task = task;
    }

    /** What is read. */
    @FunctionalInterface
    public interface Reading<T> {
        T read() throws UnusableInputException;
    }

    /** Begins to read it. */
    public static <T> Meanwhile<T> begun(Reading<T> reading) {
        FutureTask<T> task = new FutureTask<>(reading::read);
        Thread thread = new Thread(task, "meanwhile");
        // The program may end without it.
        thread.setDaemon(true);
        thread.start();
        return new Meanwhile<>(task);
    }

    /**
     * What it gave, waited for.
     *
     * @throws UnusableInputException where it failed
     */
    public T awaited() throws UnusableInputException {
        return awaited(task);
    }

    /**
     * What a reading by another thread gave, waited for.
     *
     * @throws UnusableInputException where it failed; whatever else went wrong is thrown as it is
     */
    public static <T> T awaited(Future<T> reading) throws UnusableInputException {
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while something was read", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnusableInputException unusable) {
                throw unusable;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        }
    }
}

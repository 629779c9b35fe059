package io.github.driftwatch.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * Work on many plans, done by as many threads as the machine has processors and handed over one by one in the plans'
 * order. Only a few batches are ever ahead of what has been taken, so that results do not fill the memory.
 */
final class PlanByPlan {

    private static final int BATCH = 256;
    private static final int BATCHES_AHEAD = 4;

    private PlanByPlan() {}

    /** Takes each result in turn. */
    @FunctionalInterface
    interface Taker<R, X extends Exception> {
        void take(R result) throws X;
    }

    /**
     * Does the work on each of so many plans.
     *
     * @param work what is done on the plan of an index; called by several threads
     * @param taker what becomes of the results; called by the caller's thread alone
     */
    static <R, X extends Exception> void each(int plans, IntFunction<R> work, Taker<? super R, X> taker) throws X {
        int threads = Runtime.getRuntime().availableProcessors();
        if (plans <= BATCH || threads == 1) {
            for (int plan = 0; plan < plans; plan++) {
                taker.take(work.apply(plan));
            }
            return;
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads, PlanByPlan::worker);
        try {
            Deque<Future<List<R>>> ahead = new ArrayDeque<>();
            int next = 0;
            while (next < plans || !ahead.isEmpty()) {
                while (next < plans && ahead.size() < threads * BATCHES_AHEAD) {
                    int from = next;
                    int to = Math.min(plans, from + BATCH);
                    ahead.add(workers.submit(() -> batch(from, to, work)));
                    next = to;
                }
                for (R result : finished(ahead.remove())) {
                    taker.take(result);
                }
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "plans");
        thread.setDaemon(true);
        return thread;
    }

    private static <R> List<R> batch(int from, int to, IntFunction<R> work) {
        List<R> results = new ArrayList<>(to - from);
        for (int plan = from; plan < to; plan++) {
            results.add(work.apply(plan));
        }
        return results;
    }

    private static <R> List<R> finished(Future<List<R>> batch) {
        try {
            return batch.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while plans were worked on", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        }
    }
}

package io.github.driftwatch.ingest;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** The numbers of each child's plans, in the order in which they were added. Most children have one. */
final class PlansByChild {

    private static final int FIRST_SIZE = 1 << 10;

    /** By child, one more than its first plan; 0 where it has none. */
    private int[] first = new int[FIRST_SIZE];

    private int[] last = new int[FIRST_SIZE];

    /** By plan, one more than the child's next. */
    private int[] next = new int[FIRST_SIZE];

    void add(int child, int plan) {
        if (child >= first.length) {
            first = Arrays.copyOf(first, child * 2);
            last = Arrays.copyOf(last, child * 2);
        }
        if (plan >= next.length) {
            next = Arrays.copyOf(next, plan * 2);
        }
        if (first[child] == 0) {
            first[child] = plan + 1;
        } else {
            next[last[child] - 1] = plan + 1;
        }
        last[child] = plan + 1;
    }

    void each(int child, IntConsumer taker) {
        for (int plan = first[child]; plan != 0; plan = next[plan - 1]) {
            taker.accept(plan - 1);
        }
    }
}

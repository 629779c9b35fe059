package io.github.driftwatch.suppression;

import java.util.Arrays;

/** Between what numbers each figure lies, as a reader finds who goes from sum to sum until they say no more. */
final class Bounds {

    /** Above any number that a figure can be, and far enough from the greatest there is for many of them to be added. */
    static final long NO_END = 1L << 40;

    private static final int MOST_ROUNDS = 100;

    private final int[][] sums;
    private final long[] low;
    private final long[] high;
    private final int[] cause;

    /**
     * Narrows bounds.
     *
     * @param low what each is not below, as far as known before
     * @param high what each is not above
     * @param sums of each, first the whole, then its parts
     */
    Bounds(long[] low, long[] high, int[][] sums) {
        this.low = low.clone();
        this.high = high.clone();
        this.sums = sums;
        cause = new int[low.length];
        Arrays.fill(cause, -1);
        boolean changed = true;
        for (int round = 0; changed && round < MOST_ROUNDS; round++) {
            changed = false;
            for (int sum = 0; sum < sums.length; sum++) {
                changed |= follow(sum);
            }
        }
    }

    /** Whether only one number is left that it can be. */
    boolean isFixed(int figure) {
        return low[figure] == high[figure];
    }

    /** The sum that last said something of it; -1 for none. */
    int cause(int figure) {
        return cause[figure];
    }

    private boolean follow(int sum) {
        int[] figures = sums[sum];
        int whole = figures[0];
        long lows = 0;
        long highs = 0;
        for (int i = 1; i < figures.length; i++) {
            lows += low[figures[i]];
            highs += high[figures[i]];
        }
        boolean changed = narrow(whole, lows, Math.min(highs, NO_END), sum);
        for (int i = 1; i < figures.length; i++) {
            int part = figures[i];
            long least = low[whole] - (highs - high[part]);
            long most = high[whole] == NO_END ? NO_END : high[whole] - (lows - low[part]);
            long lowBefore = low[part];
            long highBefore = high[part];
            changed |= narrow(part, least, most, sum);
            lows += low[part] - lowBefore;
            highs += high[part] - highBefore;
        }
        return changed;
    }

    /** What contradicts the bounds so far comes of a sum that does not hold, and says nothing. */
    private boolean narrow(int figure, long least, long most, int sum) {
        long newLow = Math.max(low[figure], least);
        long newHigh = Math.min(high[figure], most);
        if (newLow > newHigh || (newLow == low[figure] && newHigh == high[figure])) {
            return false;
        }
        low[figure] = newLow;
        high[figure] = newHigh;
        cause[figure] = sum;
        return true;
    }
}

package io.github.driftwatch.survival;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * How long things last, from those that have ended and those that were still running when last seen: the product-limit
 * estimate of Kaplan and Meier (1958), with Greenwood's variance. Times are whole numbers of any one unit. Of an end and
 * a last sight at one time, the end comes first. Immutable.
 */
public final class KaplanMeier {

    /** A half, and room for the rounding of sums of logarithms. */
    private static final double HALF = 0.5 + 1e-9;

    /** Every time at which something ended or was last seen, ascending, each once. */
    private final int[] times;
    /** How many lasted at least as long as each of these. */
    private final int[] atRisk;
    /** The sum of ln(1 - ended / at risk) over all times up to and with each. */
    private final double[] logShare;
    /** Greenwood's sum, of ended / (at risk x (at risk - ended)), likewise. */
    private final double[] variance;

    private KaplanMeier(int[] times, int[] atRisk, double[] logShare, double[] variance) {
        this.times = times;
        this.atRisk = atRisk;
        this.logShare = logShare;
        this.variance = variance;
    }

    /**
     * The estimate from a list of times.
     *
     * @param lasted how long each lasted, or how long until it was last seen
     * @param ended whether it ended then; else it was last seen then, still running
     * @throws IllegalArgumentException where the two are of different lengths
     */
    public static KaplanMeier of(int[] lasted, boolean[] ended) {
        if (lasted.length != ended.length) {
            throw new IllegalArgumentException("found " + lasted.length + " times and " + ended.length
                    + " words on whether they are ends, expected as many of each");
        }
        long[] inOrder = new long[lasted.length];
        for (int i = 0; i < lasted.length; i++) {
            inOrder[i] = ((long) lasted[i] << 1) | (ended[i] ? 0 : 1);
        }
        Arrays.sort(inOrder);
        return new Tally(inOrder).estimate();
    }

    /** How many lasted at least so long, whether they ended later or not. */
    public int lasting(int time) {
        int index = firstAtOrAfter(time);
        return index == times.length ? 0 : atRisk[index];
    }

    /**
     * Whether the estimate says anything of a time: somebody was followed that far, or nobody was left to follow. Where
     * the last ones seen were still running and short of it, what became of them later is not known.
     */
    public boolean reaches(int time) {
        int last = times.length - 1;
        return last >= 0 && (times[last] >= time || logShare[last] == Double.NEGATIVE_INFINITY);
    }

    /**
     * Of those that lasted beyond one time, the share that lasts up to another or longer.
     *
     * @param beyond the time that they lasted beyond; what ended at that time itself is not among them
     * @param until the time that is asked about; what ends at that time has reached it
     */
    public Survival between(int beyond, int until) {
        int from = firstAtOrAfter(beyond + 1L);
        int to = firstAtOrAfter(until);
        if (from >= to) {
            return Survival.CERTAIN;
        }
        double log = logShare[to - 1] - before(logShare, from);
        // Of none that ended, both sums are nought: what is taken from itself leaves nothing to round.
        return new Survival(Math.exp(log), variance[to - 1] - before(variance, from));
    }

    /**
     * The first time by which half of them or more have ended; none where so many never have. Where exactly half have, it
     * is that end's time, and not the middle of the time up to the next end.
     */
    public OptionalInt median() {
        for (int i = 0; i < times.length; i++) {
            if (Math.exp(logShare[i]) <= HALF) {
                return OptionalInt.of(times[i]);
            }
        }
        return OptionalInt.empty();
    }

    private static double before(double[] sums, int index) {
        return index == 0 ? 0 : sums[index - 1];
    }

    /** The first of the times that is not before another; their number where none is. */
    private int firstAtOrAfter(long time) {
        int low = 0;
        int high = times.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times[middle] < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Counts through the times, the shortest first. */
    private static final class Tally {

        private final long[] inOrder;
        private final int[] times;
        private final int[] atRisk;
        private final double[] logShare;
        private final double[] variance;

        Tally(long[] inOrder) {
            this.inOrder = inOrder;
            int all = inOrder.length;
            this.times = new int[all];
            this.atRisk = new int[all];
            this.logShare = new double[all];
            this.variance = new double[all];
        }

        KaplanMeier estimate() {
            int distinct = 0;
            double log = 0;
            double greenwood = 0;
            for (int i = 0; i < inOrder.length; distinct++) {
                int time = (int) (inOrder[i] >> 1);
                double left = inOrder.length - i;
                int ended = 0;
                int next = i;
                for (; next < inOrder.length && inOrder[next] >> 1 == time; next++) {
                    ended += (inOrder[next] & 1) == 0 ? 1 : 0;
                }
                log += Math.log1p(-ended / left);
                greenwood += ended / (left * (left - ended));
                times[distinct] = time;
                atRisk[distinct] = inOrder.length - i;
                logShare[distinct] = log;
                variance[distinct] = greenwood;
                i = next;
            }
            return new KaplanMeier(
                    Arrays.copyOf(times, distinct),
                    Arrays.copyOf(atRisk, distinct),
                    Arrays.copyOf(logShare, distinct),
                    Arrays.copyOf(variance, distinct));
        }
    }
}

package io.github.driftwatch.suppression;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A combination of figures: which, ascending, and how many times each, modulo a great prime. The numbers that occur are
 * quotients of small whole numbers, which the prime tells apart.
 */
final class SparseVector {

    private static final long PRIME = (1L << 31) - 1;

    static final SparseVector ZERO = new SparseVector(new int[0], new long[0]);

    private final int[] columns;
    private final long[] factors;

    private SparseVector(int[] columns, long[] factors) {
        this.columns = columns;
        this.factors = factors;
    }

    /** One figure alone. */
    static SparseVector unit(int column) {
        return new SparseVector(new int[] {column}, new long[] {1});
    }

    int size() {
        return columns.length;
    }

    /** The figures in it. */
    IntStream columns() {
        return Arrays.stream(columns);
    }

    boolean isZero() {
        return columns.length == 0;
    }

    /** How many times a figure is in it; 0 where it is not. */
    long factor(int column) {
        int place = Arrays.binarySearch(columns, column);
        return place < 0 ? 0 : factors[place];
    }

    /** This and another so many times. */
    SparseVector plus(SparseVector other, long times) {
        int[] sumColumns = new int[size() + other.size()];
        long[] sumFactors = new long[sumColumns.length];
        int length = 0;
        int i = 0;
        int j = 0;
        while (i < size() || j < other.size()) {
            int mine = i < size() ? columns[i] : Integer.MAX_VALUE;
            int theirs = j < other.size() ? other.columns[j] : Integer.MAX_VALUE;
            long factor = 0;
            if (mine <= theirs) {
                factor = factors[i++];
            }
            if (theirs <= mine) {
                factor = (factor + times * other.factors[j++]) % PRIME;
            }
            if (factor != 0) {
                sumColumns[length] = Math.min(mine, theirs);
                sumFactors[length++] = factor;
            }
        }
        return new SparseVector(Arrays.copyOf(sumColumns, length), Arrays.copyOf(sumFactors, length));
    }

    /** This without a figure that it holds, by taking off another that holds it too. */
    SparseVector without(int column, SparseVector other) {
        long times = factor(column) * inverse(other.factor(column)) % PRIME;
        return plus(other, PRIME - times);
    }

    /** Whether the one is so many times the other, both being more than nothing. */
    boolean isParallelTo(SparseVector other) {
        if (isZero() || !Arrays.equals(columns, other.columns)) {
            return false;
        }
        for (int i = 1; i < factors.length; i++) {
            if (factors[0] * other.factors[i] % PRIME != factors[i] * other.factors[0] % PRIME) {
                return false;
            }
        }
        return true;
    }

    static long negative(long factor) {
        return (PRIME - factor) % PRIME;
    }

    /** By Fermat: to the power of the prime less two. */
    private static long inverse(long factor) {
        long inverse = 1;
        long square = factor;
        for (long power = PRIME - 2; power > 0; power >>= 1) {
            if ((power & 1) == 1) {
                inverse = inverse * square % PRIME;
            }
            square = square * square % PRIME;
        }
        return inverse;
    }
}

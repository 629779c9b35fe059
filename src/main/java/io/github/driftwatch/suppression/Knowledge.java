package io.github.driftwatch.suppression;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What a reader can work out by adding and subtracting. Each figure is written as a combination of figures that nothing
 * known ties to each other: one that is a combination of none can be worked out, and two that are multiples of each other
 * can only be worked out together. Not for use by several threads.
 */
final class Knowledge {

    private final SparseVector[] written;
    private final BitSet[] holders;
    private final int[] turn;

    /**
     * Nothing is known but the sums.
     *
     * @param turn of each figure, when it would be published: figures are written, where it is all one, by means of those
     *     whose turn comes early
     * @param sums of each, first the whole, then its parts
     */
    Knowledge(int[] turn, int[][] sums) {
        this.turn = turn;
        written = new SparseVector[turn.length];
        holders = new BitSet[turn.length];
        for (int figure = 0; figure < turn.length; figure++) {
            written[figure] = SparseVector.unit(figure);
            holders[figure] = new BitSet();
            holders[figure].set(figure);
        }
        for (int[] sum : sums) {
            SparseVector difference = written[sum[0]];
            for (int part : Arrays.copyOfRange(sum, 1, sum.length)) {
                difference = difference.plus(written[part], SparseVector.negative(1));
            }
            learn(difference);
        }
    }

    boolean isKnown(int figure) {
        return written[figure].isZero();
    }

    /** Whether to publish a figure would be to give one of those away that are to be protected. */
    boolean wouldGiveAway(int figure, BitSet protectedOnes) {
        SparseVector own = written[figure];
        if (own.isZero()) {
            return false;
        }
        BitSet candidates = holders[rarest(own)];
        for (int other = candidates.nextSetBit(0); other >= 0; other = candidates.nextSetBit(other + 1)) {
            if (other != figure && protectedOnes.get(other) && own.isParallelTo(written[other])) {
                return true;
            }
        }
        return false;
    }

    /** A figure is published. */
    void publish(int figure) {
        SparseVector own = written[figure];
        forget(figure);
        learn(own);
    }

    /** A figure need not be looked at any more. */
    void forget(int figure) {
        written[figure].columns().forEach(column -> holders[column].clear(figure));
        written[figure] = SparseVector.ZERO;
    }

    /** A combination is known to be of some number: one of its figures is then written by means of the others. */
    private void learn(SparseVector known) {
        if (known.isZero()) {
            return;
        }
        int gone = rarest(known);
        BitSet touched = holders[gone];
        holders[gone] = new BitSet();
        for (int figure = touched.nextSetBit(0); figure >= 0; figure = touched.nextSetBit(figure + 1)) {
            rewrite(figure, written[figure].without(gone, known), known);
        }
    }

    private void rewrite(int figure, SparseVector now, SparseVector taken) {
        taken.columns().forEach(column -> holders[column].set(figure, now.factor(column) != 0));
        written[figure] = now;
    }

    /** The figure of a combination by means of which the fewest are written; of several, the one whose turn comes last. */
    private int rarest(SparseVector vector) {
        int rarest = -1;
        int fewest = Integer.MAX_VALUE;
        for (int column : vector.columns().toArray()) {
            int number = holders[column].cardinality();
            if (number < fewest || (number == fewest && turn[column] > turn[rarest])) {
                rarest = column;
                fewest = number;
            }
        }
        return rarest;
    }
}

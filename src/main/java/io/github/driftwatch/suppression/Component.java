package io.github.driftwatch.suppression;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Figures that sums tie to each other, by number. */
final class Component {

    private final int[] values;
    private final Figure.Role[] roles;
    private final int[] turn;
    private final int[][] sums;
    private final BitSet ratherKept;

    /**
     * Figures and their sums.
     *
     * @param values of each
     * @param roles of each
     * @param turn of each, when it is published: 0 for the first
     * @param sums of each, first the whole, then its parts
     * @param ratherKept those that are withheld only where nothing else can be
     */
    Component(int[] values, Figure.Role[] roles, int[] turn, int[][] sums, BitSet ratherKept) {
        this.values = values;
        this.roles = roles;
        this.turn = turn;
        this.sums = sums;
        this.ratherKept = ratherKept;
    }

    /**
     * Which of them are withheld.
     *
     * @param smallest the least number that needs protecting
     * @param largest the greatest
     * @param withheldBefore those that are withheld whatever else is
     */
    BitSet withheld(int smallest, int largest, BitSet withheldBefore) {
        BitSet small = all(figure ->
                values[figure] >= smallest && values[figure] <= largest && roles[figure] != Figure.Role.AUXILIARY);
        BitSet withheld = all(figure -> isShown(figure) && small.get(figure));
        withheld.or(withheldBefore);
        boolean stable = false;
        while (!stable) {
            BitSet guarded = (BitSet) small.clone();
            guarded.or(withheld);
            withheld.or(againstSubtraction(withheld, guarded));
            guarded.or(withheld);
            BitSet more = new Remainders(this, sums, withheld, guarded, largest).toWithhold();
            stable = more.isEmpty();
            withheld.or(more);
        }
        return withheld;
    }

    /** Those that are not published, as they or one that is guarded could be worked out. */
    private BitSet againstSubtraction(BitSet withheld, BitSet guarded) {
        Knowledge knowledge = new Knowledge(turn, sums);
        BitSet kept = new BitSet();
        all(figure -> !guarded.get(figure) && !isShown(figure)).stream().forEach(knowledge::forget);
        inTurn().filter(figure -> isShown(figure) && !withheld.get(figure)).forEach(figure -> {
            if (knowledge.wouldGiveAway(figure, guarded)) {
                // It and what it would give away can only be worked out together, so that it needs no guard of its own.
                kept.set(figure);
                knowledge.forget(figure);
            } else {
                knowledge.publish(figure);
            }
        });
        return kept;
    }

    private IntStream inTurn() {
        int[] order = new int[turn.length];
        for (int figure = 0; figure < turn.length; figure++) {
            order[turn[figure]] = figure;
        }
        return Arrays.stream(order);
    }

    int value(int figure) {
        return values[figure];
    }

    boolean isRatherKept(int figure) {
        return ratherKept.get(figure);
    }

    int turn(int figure) {
        return turn[figure];
    }

    boolean isShown(int figure) {
        return roles[figure] == Figure.Role.SHOWN;
    }

    /** Between what numbers each lies for a reader, who takes what is withheld for 1 or more: nobody need know of a 0. */
    Bounds bounds(BitSet withheld) {
        long[] low = new long[values.length];
        long[] high = new long[values.length];
        for (int figure = 0; figure < values.length; figure++) {
            boolean known = isShown(figure) && !withheld.get(figure);
            low[figure] = known ? values[figure] : withheld.get(figure) ? Math.min(1, values[figure]) : 0;
            high[figure] = known ? values[figure] : Bounds.NO_END;
        }
        return new Bounds(low, high, sums);
    }

    private BitSet all(IntPredicate condition) {
        return IntStream.range(0, values.length).filter(condition).collect(BitSet::new, BitSet::set, BitSet::or);
    }
}

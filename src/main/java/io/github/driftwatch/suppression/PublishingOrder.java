package io.github.driftwatch.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * In what order figures are published: what comes last is the first to be withheld for another's sake. First what was
 * published before; then sums, those of the most first; then zeros; then the greatest. So it is the next smallest of a
 * row or column that is withheld.
 */
final class PublishingOrder {

    private static final long UNCOUNTED = 0;
    private static final long MOST = 1L << 40;

    private final List<List<int[]>> sumsOf = new ArrayList<>();
    private final long[] covers;

    private PublishingOrder(int figures, int[][] sums) {
        IntStream.range(0, figures).forEach(figure -> sumsOf.add(new ArrayList<>(1)));
        for (int[] sum : sums) {
            if (sum.length > 2) {
                sumsOf.get(sum[0]).add(sum);
            }
        }
        covers = new long[figures];
        IntStream.range(0, figures).forEach(this::covers);
    }

    /** Of each figure, its place in the order. */
    static int[] turns(int[] values, int[][] sums, IntPredicate publishedBefore) {
        PublishingOrder order = new PublishingOrder(values.length, sums);
        Comparator<Integer> inOrder = Comparator.<Integer, Boolean>comparing(figure -> !publishedBefore.test(figure))
                .thenComparing(figure -> -order.covers[figure])
                .thenComparing(figure -> values[figure] != 0)
                .thenComparing(figure -> -values[figure]);
        Integer[] sorted = IntStream.range(0, values.length).boxed().toArray(Integer[]::new);
        Arrays.sort(sorted, inOrder);
        int[] turns = new int[values.length];
        for (int place = 0; place < sorted.length; place++) {
            turns[sorted[place]] = place;
        }
        return turns;
    }

    /** How many figures that are no sums it adds up, by the sum that has most; 1 for one that is none itself. */
    private long covers(int figure) {
        if (covers[figure] == UNCOUNTED) {
            // Should a figure be a part of itself, it counts as one.
            covers[figure] = 1;
            long most = 1;
            for (int[] sum : sumsOf.get(figure)) {
                long number = 0;
                for (int i = 1; i < sum.length; i++) {
                    number = Math.min(MOST, number + covers(sum[i]));
                }
                most = Math.max(most, number);
            }
            covers[figure] = most;
        }
        return covers[figure];
    }
}

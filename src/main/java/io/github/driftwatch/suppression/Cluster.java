package io.github.driftwatch.suppression;

import java.util.List;

/**
 * Figures that sums tie to each other, straight or by way of others, and to no other figure.
 *
 * @param figures their numbers, ascending
 * @param sums of their sums, the whole and its parts, by their places in the list of figures
 */
record Cluster(List<Integer> figures, List<int[]> sums) {

    Cluster {
        figures = List.copyOf(figures);
        sums = List.copyOf(sums);
    }
}

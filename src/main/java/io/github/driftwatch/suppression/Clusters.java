package io.github.driftwatch.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Parts figures into those that no sum ties to each other, which can be decided on by themselves. */
final class Clusters {

    private final int[] towards;

    private Clusters(int figures) {
        towards = IntStream.range(0, figures).toArray();
    }

    /** @param sums of each, first the whole, then its parts */
    static List<Cluster> of(int figures, List<int[]> sums) {
        Clusters clusters = new Clusters(figures);
        for (int[] sum : sums) {
            Arrays.stream(sum).forEach(figure -> clusters.join(sum[0], figure));
        }
        return clusters.parted(sums);
    }

    private void join(int one, int other) {
        int first = root(one);
        int second = root(other);
        towards[Math.max(first, second)] = Math.min(first, second);
    }

    private int root(int figure) {
        int root = figure;
        while (towards[root] != root) {
            towards[root] = towards[towards[root]];
            root = towards[root];
        }
        return root;
    }

    private List<Cluster> parted(List<int[]> sums) {
        Map<Integer, List<Integer>> figures = new LinkedHashMap<>();
        int[] places = new int[towards.length];
        for (int figure = 0; figure < towards.length; figure++) {
            List<Integer> members = figures.computeIfAbsent(root(figure), root -> new ArrayList<>());
            places[figure] = members.size();
            members.add(figure);
        }
        Map<Integer, List<int[]>> own = new LinkedHashMap<>();
        for (int[] sum : sums) {
            own.computeIfAbsent(root(sum[0]), root -> new ArrayList<>())
                    .add(Arrays.stream(sum).map(figure -> places[figure]).toArray());
        }
        List<Cluster> clusters = new ArrayList<>();
        figures.forEach((root, members) -> clusters.add(new Cluster(members, own.getOrDefault(root, List.of()))));
        return clusters;
    }
}

package io.github.driftwatch.suppression;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides which figures are withheld. The same figures and sums always have the same answer. */
public final class Suppression {

    private Suppression() {}

    /**
     * The figures to withhold, as {@link #withheld(List, List, int, int, Settled)} says, where no figure is rather
     * kept than another.
     */
    public static <K> Set<K> withheld(
            List<Figure<K>> figures, List<Sum<K>> sums, int smallest, int largest, Set<K> withheldBefore) {
        return withheld(figures, sums, smallest, largest, new Settled<>(withheldBefore, Set.of(), Set.of()));
    }

    /**
     * The figures to withhold: the small ones, and others so that none of the small ones, published or not, and none of
     * those withheld can be worked out from what is left by adding and subtracting along the sums, nor because numbers
     * are whole and not below 0. Of the others, it takes those that come last in {@link PublishingOrder}; where that does
     * not tell figures apart, their order in the list does.
     *
     * @param figures each key once
     * @param sums between keys of figures; others are not looked at
     * @param smallest the least number that needs protecting, 1 or more
     * @param largest the greatest
     * @param settled what has been settled of some of them before
     */
    public static <K> Set<K> withheld(
            List<Figure<K>> figures, List<Sum<K>> sums, int smallest, int largest, Settled<K> settled) {
        Map<K, Integer> numbers = new HashMap<>();
        figures.forEach(figure -> numbers.putIfAbsent(figure.key(), numbers.size()));
        List<int[]> numbered = numbered(sums, numbers);
        Set<K> withheld = new LinkedHashSet<>();
        for (Cluster cluster : Clusters.of(figures.size(), numbered)) {
            List<Figure<K>> members =
                    cluster.figures().stream().map(figures::get).toList();
            Component component = component(members, cluster.sums().toArray(int[][]::new), settled);
            BitSet before = new BitSet();
            for (int i = 0; i < members.size(); i++) {
                before.set(i, settled.withheld().contains(members.get(i).key()));
            }
            component.withheld(smallest, largest, before).stream()
                    .mapToObj(i -> members.get(i).key())
                    .forEach(withheld::add);
        }
        return withheld;
    }

    private static <K> List<int[]> numbered(List<Sum<K>> sums, Map<K, Integer> numbers) {
        List<int[]> numbered = new ArrayList<>();
        for (Sum<K> sum : sums) {
            if (numbers.containsKey(sum.whole()) && numbers.keySet().containsAll(sum.parts())) {
                int[] figures = new int[sum.parts().size() + 1];
                figures[0] = numbers.getOrDefault(sum.whole(), 0);
                for (int i = 1; i < figures.length; i++) {
                    figures[i] = numbers.getOrDefault(sum.parts().get(i - 1), 0);
                }
                numbered.add(figures);
            }
        }
        return numbered;
    }

    private static <K> Component component(List<Figure<K>> figures, int[][] sums, Settled<K> settled) {
        int[] values = figures.stream().mapToInt(Figure::value).toArray();
        Figure.Role[] roles = figures.stream().map(Figure::role).toArray(Figure.Role[]::new);
        BitSet published = new BitSet();
        BitSet ratherKept = new BitSet();
        for (int i = 0; i < figures.size(); i++) {
            K key = figures.get(i).key();
            published.set(i, settled.published().contains(key));
            ratherKept.set(i, settled.isRatherKept(key));
        }
        return new Component(values, roles, PublishingOrder.turns(values, sums, published::get), sums, ratherKept);
    }
}

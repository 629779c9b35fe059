package io.github.driftwatch.suppression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where numbers being whole and not below 0 says more than subtraction does: what the withheld parts of a sum come to is
 * a small number itself, or leaves one of them only one number to be. One more figure of such a sum is then withheld.
 */
final class Remainders {

    /** In how many sums around a figure another is looked for before one is taken that is rather kept: farther ones help little. */
    private static final int NEAR = 25;

    private final Component component;
    private final int[][] sums;
    private final BitSet withheld;
    private final BitSet guarded;
    private final int largest;
    private final Bounds bounds;
    private final Map<Integer, List<Integer>> sumsOf;
    private final BitSet more = new BitSet();

    /**
     * What is left of a choice.
     *
     * @param sums of each, first the whole, then its parts
     * @param guarded those of which nobody may work out the number, shown or not
     * @param largest the greatest number that needs protecting
     */
    Remainders(Component component, int[][] sums, BitSet withheld, BitSet guarded, int largest) {
        this.component = component;
        this.sums = sums;
        this.withheld = withheld;
        this.guarded = guarded;
        this.largest = largest;
        bounds = component.bounds(withheld);
        sumsOf = sumsOf(sums);
    }

    private static Map<Integer, List<Integer>> sumsOf(int[][] sums) {
        Map<Integer, List<Integer>> sumsOf = new HashMap<>();
        for (int sum = 0; sum < sums.length; sum++) {
            for (int figure : sums[sum]) {
                sumsOf.computeIfAbsent(figure, none -> new ArrayList<>(2)).add(sum);
            }
        }
        return sumsOf;
    }

    /** What is to be withheld as well; nothing where all is well, or nothing is left to withhold. */
    BitSet toWithhold() {
        for (int[] sum : sums) {
            if (isKnown(sum[0]) && leavesLittle(sum)) {
                withholdOneOf(sum, false);
            }
        }
        guarded.stream().filter(bounds::isFixed).forEach(this::loosen);
        return more;
    }

    /** Whether the parts of a sum that are withheld, all others being known, come to a small number together. */
    private boolean leavesLittle(int[] sum) {
        int parts = 0;
        long remainder = 0;
        for (int i = 1; i < sum.length; i++) {
            if (withheld.get(sum[i])) {
                parts++;
                remainder += component.value(sum[i]);
            } else if (!isKnown(sum[i])) {
                return false;
            }
        }
        return parts > 0 && remainder > 0 && remainder <= largest;
    }

    /**
     * Withholds one more of the sum that fixes a figure; else of those that say something of what else is in that sum;
     * else of the nearest that has anything left. What is rather kept is taken only where nothing else near is left.
     */
    private void loosen(int fixed) {
        if (!loosened(fixed, true)) {
            loosened(fixed, false);
        }
    }

    private boolean loosened(int fixed, boolean sparing) {
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> causes = new ArrayDeque<>(List.of(bounds.cause(fixed)));
        Deque<Integer> near = new ArrayDeque<>();
        while ((!causes.isEmpty() || !near.isEmpty()) && !(sparing && seen.size() > NEAR)) {
            int cause = causes.isEmpty() ? near.remove() : causes.remove();
            if (cause < 0 || !seen.add(cause)) {
                continue;
            }
            int[] sum = sums[cause];
            if (withholdOneOf(sum, sparing)) {
                return true;
            }
            for (int figure : sum) {
                causes.add(bounds.cause(figure));
                near.addAll(sumsOf.getOrDefault(figure, List.of()));
            }
        }
        return false;
    }

    /**
     * Withholds the part whose turn comes last; the whole, a 0 or what is rather kept only for want of another.
     *
     * @param sparing whether what is rather kept is left alone
     */
    private boolean withholdOneOf(int[] sum, boolean sparing) {
        int chosen = -1;
        for (int figure : sum) {
            if (more.get(figure)) {
                return true;
            }
            boolean spared = sparing && component.isRatherKept(figure);
            if (!spared && isKnown(figure) && (chosen < 0 || isRather(figure, chosen, sum[0]))) {
                chosen = figure;
            }
        }
        if (chosen >= 0) {
            more.set(chosen);
        }
        return chosen >= 0;
    }

    private boolean isRather(int figure, int other, int whole) {
        int standing = Integer.compare(standing(figure, whole), standing(other, whole));
        return standing > 0 || (standing == 0 && component.turn(figure) > component.turn(other));
    }

    private int standing(int figure, int whole) {
        int rather = component.isRatherKept(figure) ? 0 : 3;
        if (component.value(figure) == 0) {
            return rather;
        }
        return rather + (figure == whole ? 1 : 2);
    }

    private boolean isKnown(int figure) {
        return component.isShown(figure) && !withheld.get(figure);
    }
}

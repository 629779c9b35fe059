package io.github.driftwatch.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How many open plans have run for how many full months. */
public final class MonthsOnPlan {

    /** The months that are counted one by one; longer plans are counted together. */
    private static final int MOST = 36;

    /** The months at which a plan has become a long one, and longer. */
    public static final List<Integer> LINES = List.of(9, 15, 18, 24);

    private final Map<Integer, Integer> plans = new TreeMap<>();
    private int longest;

    /**
     * A place along the axis: the plans of some months, or the line before them.
     *
     * @param label the months, such as {@code 7} or {@code 36+}; empty for a line
     * @param plans how many; absent for a line
     * @param lines how many lines it lies beyond
     */
    public record Place(String label, @Nullable Integer plans, int lines) {}

    /** Takes an open plan. */
    void add(int months) {
        plans.merge(Math.min(months, MOST), 1, Integer::sum);
        longest = Math.max(longest, months);
    }

    public boolean isEmpty() {
        return plans.isEmpty();
    }

    /** The most plans of one number of months. */
    public int most() {
        return plans.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Every place from 0 months on, past the last line in any case, with the lines among them. */
    public List<Place> places() {
        int last = Math.min(Math.max(longest, LINES.get(LINES.size() - 1)), MOST);
        List<Place> places = new ArrayList<>();
        int beyond = 0;
        for (int months = 0; months <= last; months++) {
            if (LINES.contains(months)) {
                beyond++;
                places.add(new Place("", null, beyond));
            }
            String label = months == MOST && longest > MOST ? MOST + "+" : Integer.toString(months);
            places.add(new Place(label, plans.getOrDefault(months, 0), beyond));
        }
        return places;
    }
}

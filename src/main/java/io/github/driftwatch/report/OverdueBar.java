package io.github.driftwatch.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A bar of the chart of what is overdue.
 *
 * @param name what must happen, or how many others the bar stands for
 * @param plans for how many plans it is overdue
 */
public record OverdueBar(String name, int plans) {

    /** A chart with more bars has no room for their names. */
    private static final int MOST = 12;

    /** The most frequent ones, and one bar for all others; all of them where no more than one would be left. */
    public static List<OverdueBar> of(List<RequirementCount> overdue) {
        int shown = overdue.size() <= MOST + 1 ? overdue.size() : MOST;
        List<OverdueBar> bars = new ArrayList<>();
        overdue.subList(0, shown).forEach(count -> bars.add(new OverdueBar(count.requirement(), count.plans())));
        List<RequirementCount> others = overdue.subList(shown, overdue.size());
        if (!others.isEmpty()) {
            bars.add(new OverdueBar(
                    others.size() + " others",
                    others.stream().mapToInt(RequirementCount::plans).sum()));
        }
        return bars;
    }
}

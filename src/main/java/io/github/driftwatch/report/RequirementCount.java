package io.github.driftwatch.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many plans have one requirement overdue, or coming up.
 *
 * @param requirement what must happen
 * @param plans for how many plans
 * @param mostDays the most days late, or left, among them
 * @param soonest the earliest day among them that one is due or booked for; a passed estimate counts as today
 */
public record RequirementCount(String requirement, int plans, int mostDays, LocalDate soonest) {

    /** The requirements of a list, the most frequent first, then by name. */
    static List<RequirementCount> of(List<DueRow> rows) {
        Map<String, RequirementCount> counts = new HashMap<>();
        for (DueRow row : rows) {
            counts.merge(
                    row.requirement(),
                    new RequirementCount(row.requirement(), 1, row.days(), soonest(row)),
                    RequirementCount::and);
        }
        List<RequirementCount> sorted = new ArrayList<>(counts.values());
        sorted.sort(Comparator.comparingInt(RequirementCount::plans)
                .reversed()
                .thenComparing(RequirementCount::requirement));
        return List.copyOf(sorted);
    }

    private RequirementCount and(RequirementCount other) {
        return new RequirementCount(
                requirement,
                plans + other.plans,
                Math.max(mostDays, other.mostDays),
                soonest.isBefore(other.soonest) ? soonest : other.soonest);
    }

    private static LocalDate soonest(DueRow row) {
        LocalDate due = row.due().plusDays(Math.max(0, -row.days()));
        return row.scheduled() != null && row.scheduled().isBefore(due) ? row.scheduled() : due;
    }
}

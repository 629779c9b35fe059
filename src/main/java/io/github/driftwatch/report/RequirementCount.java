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
 * @param firstDue the earliest due date among them
 */
public record RequirementCount(String requirement, int plans, int mostDays, LocalDate firstDue) {

    /** The requirements of a list, the most frequent first, then by name. */
    static List<RequirementCount> of(List<DueRow> rows) {
        Map<String, RequirementCount> counts = new HashMap<>();
        for (DueRow row : rows) {
            counts.merge(
                    row.requirement(),
                    new RequirementCount(row.requirement(), 1, row.days(), row.due()),
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
                firstDue.isBefore(other.firstDue) ? firstDue : other.firstDue);
    }
}

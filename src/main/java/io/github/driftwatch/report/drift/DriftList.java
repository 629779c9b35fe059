package io.github.driftwatch.report.drift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The open plans in the order of the drift report: by band, points and months on plan, the worst first, then by child
 * and plan. The children of a family stand together, where the worst of them would stand alone.
 */
public final class DriftList {

    private static final Comparator<DriftRow> WORST_FIRST = Comparator.comparing(
                    (DriftRow row) -> row.drift().band())
            .thenComparing(Comparator.comparingInt((DriftRow row) -> row.drift().points())
                    .reversed())
            .thenComparing(Comparator.comparingInt((DriftRow row) -> row.drift().monthsOnPlan())
                    .reversed())
            .thenComparing(row -> row.plan().childId())
            .thenComparing(row -> row.plan().id());

    private final List<DriftRow> gathered = new ArrayList<>();

    /** Takes a plan's row. */
    public void accept(DriftRow row) {
        gathered.add(row);
    }

    /** Every row, in the order of the report. */
    public List<DriftRow> rows() {
        List<DriftRow> worstFirst = gathered.stream().sorted(WORST_FIRST).toList();
        Map<Object, List<DriftRow>> families = new LinkedHashMap<>();
        for (DriftRow row : worstFirst) {
            families.computeIfAbsent(family(row), family -> new ArrayList<>(1)).add(row);
        }
        return families.values().stream().flatMap(List::stream).toList();
    }

    /** What a plan shares with those that it stands beside; a plan of no known family stands for itself. */
    private static Object family(DriftRow row) {
        String family = row.plan().familyId();
        return family == null || family.isBlank() ? row : family;
    }
}

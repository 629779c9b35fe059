package io.github.driftwatch.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an earlier run listed. */
final class EarlierRun {

    private final EarlierSummary summary;
    private final Map<ComparedList, Map<RowKey, Listed<DueState>>> due = new EnumMap<>(ComparedList.class);
    private final Map<RowKey, Listed<DriftState>> drift = new HashMap<>();
    private final Map<ComparedList, Map<RowKey, EarlierRow>> resolved = new EnumMap<>(ComparedList.class);
    private final Map<String, Set<PlanKey>> plans = new HashMap<>();
    private final Map<String, Set<String>> requirements = new HashMap<>();

    EarlierRun(EarlierSummary summary) {
        this.summary = summary;
        for (ComparedList list : ComparedList.values()) {
            due.put(list, new HashMap<>());
            resolved.put(list, new HashMap<>());
        }
    }

    void addDue(Listed<DueState> listed) {
        know(listed.row());
        rows(due, listed.row().list()).put(listed.row().key(), listed);
    }

    void addDrift(Listed<DriftState> listed) {
        know(listed.row());
        drift.put(listed.row().key(), listed);
    }

    void addResolved(EarlierRow row) {
        know(row);
        rows(resolved, row.list()).put(row.key(), row);
    }

    EarlierSummary summary() {
        return summary;
    }

    @Nullable
    Listed<DueState> due(ComparedList list, RowKey key) {
        return rows(due, list).get(key);
    }

    @Nullable
    Listed<DriftState> drift(RowKey key) {
        return drift.get(key);
    }

    /** What that run said to be resolved, where this run carries it on. */
    @Nullable
    EarlierRow resolved(ComparedList list, RowKey key) {
        return rows(resolved, list).get(key);
    }

    /** Every row of a list, and what that run said to be resolved of it. */
    Stream<EarlierRow> rows(ComparedList list) {
        Stream<EarlierRow> listed = list == ComparedList.DRIFT_RISK
                ? drift.values().stream().map(Listed::row)
                : rows(due, list).values().stream().map(Listed::row);
        return Stream.concat(listed, rows(resolved, list).values().stream());
    }

    /** The plans of a child that it listed. */
    List<PlanKey> plans(String childId) {
        return new ArrayList<>(plans.getOrDefault(childId, Set.of()));
    }

    /** What it listed of a child; absent where it listed nothing. */
    @Nullable
    Set<String> requirements(String childId) {
        return requirements.get(childId);
    }

    private void know(EarlierRow row) {
        PlanKey plan = row.key().plan();
        plans.computeIfAbsent(plan.childId(), child -> new LinkedHashSet<>(2)).add(plan);
        requirements
                .computeIfAbsent(plan.childId(), child -> new HashSet<>(2))
                .add(row.key().requirement());
    }

    private static <V> Map<RowKey, V> rows(Map<ComparedList, Map<RowKey, V>> lists, ComparedList list) {
        return lists.getOrDefault(list, Map.of());
    }
}

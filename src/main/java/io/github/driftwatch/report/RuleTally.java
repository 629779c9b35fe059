package io.github.driftwatch.report;

import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.Status;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many obligations stand where, by rule. */
public final class RuleTally {

    private final Map<String, Map<Status, Long>> counts = new HashMap<>();

    void add(Obligation obligation) {
        counts.computeIfAbsent(obligation.rule().id(), rule -> new EnumMap<>(Status.class))
                .merge(obligation.status(), 1L, Long::sum);
    }

    /** How many obligations have a status, over all rules. */
    public long count(Status status) {
        return counts.values().stream()
                .mapToLong(rule -> rule.getOrDefault(status, 0L))
                .sum();
    }

    /** The statuses that occur under each rule, with their numbers: rules by number, statuses in their own order. */
    public SortedMap<String, Map<Status, Long>> byRule() {
        SortedMap<String, Map<Status, Long>> byRule = new TreeMap<>(RuleOrder.BY_NUMBER);
        byRule.putAll(counts);
        return Collections.unmodifiableSortedMap(byRule);
    }

    /** How many rows say that a rule could not be assessed for a plan, of rules that have any. */
    public SortedMap<String, Long> notAssessed() {
        SortedMap<String, Long> byRule = new TreeMap<>(RuleOrder.BY_NUMBER);
        counts.forEach((rule, row) -> {
            Long rows = row.get(Status.NOT_ASSESSED);
            if (rows != null) {
                byRule.put(rule, rows);
            }
        });
        return Collections.unmodifiableSortedMap(byRule);
    }
}

package io.github.driftwatch.report;

import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** How many obligations stand where, by rule. */
public final class RuleTally {

    private static final int REASONS_KEPT = 2;
    private static final Set<String> UNKNOWN = Set.of("the plan's data is incomplete");

    private final Map<String, Map<Status, Count>> counts = new HashMap<>();
    private final Map<String, Set<String>> reasons = new HashMap<>();

    /** A number that goes up in its place, millions of times. */
    private static final class Count {
        private long number;
    }

    void add(Obligation obligation) {
        counts.computeIfAbsent(obligation.rule().id(), rule -> new EnumMap<>(Status.class))
                .computeIfAbsent(obligation.status(), status -> new Count())
                .number++;
        if (obligation.status() == Status.NOT_ASSESSED) {
            noteReason(obligation);
        }
    }

    /** How many obligations have a status, over all rules. */
    public long count(Status status) {
        return counts.values().stream()
                .map(rule -> rule.get(status))
                .filter(Objects::nonNull)
                .mapToLong(count -> count.number)
                .sum();
    }

    /** The statuses that occur under each rule, with their numbers: rules by number, statuses in their own order. */
    public SortedMap<String, Map<Status, Long>> byRule() {
        SortedMap<String, Map<Status, Long>> byRule = new TreeMap<>(RuleOrder.BY_NUMBER);
        counts.forEach((rule, row) -> {
            Map<Status, Long> numbers = new EnumMap<>(Status.class);
            row.forEach((status, count) -> numbers.put(status, count.number));
            byRule.put(rule, numbers);
        });
        return Collections.unmodifiableSortedMap(byRule);
    }

    /** The rules that could not be assessed for some plans: those with most plans first, then by number. */
    public List<NotAssessed> notAssessed() {
        List<NotAssessed> rules = new ArrayList<>();
        byRule().forEach((rule, row) -> {
            Long plans = row.get(Status.NOT_ASSESSED);
            if (plans != null) {
                rules.add(new NotAssessed(rule, plans, String.join(", or ", reasons.getOrDefault(rule, UNKNOWN))));
            }
        });
        rules.sort(Comparator.comparingLong(NotAssessed::plans).reversed());
        return List.copyOf(rules);
    }

    private void noteReason(Obligation obligation) {
        if (obligation.note() == null || obligation.status() != Status.NOT_ASSESSED) {
            return;
        }
        Set<String> known = reasons.computeIfAbsent(obligation.rule().id(), rule -> new TreeSet<>());
        if (known.size() < REASONS_KEPT) {
            known.add(obligation.note());
        }
    }
}

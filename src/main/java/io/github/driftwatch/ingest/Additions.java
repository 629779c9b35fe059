package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.Holding;
import io.github.driftwatch.model.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What other parts of an export say of plans: dates of birth from a list of persons, initial conferences from theirs. */
final class Additions {

    /** An initial conference this long before a plan's start is no longer its own. */
    private static final int DAYS_BEFORE_START = 92;

    private final Map<String, List<Addition>> byChild = new HashMap<>();

    /**
     * One row that adds to plans.
     *
     * @param from what it was read from
     * @param keys the plan that it is about
     * @param values what it adds, by column: a day, a text, a number, or yes or no
     */
    record Addition(Holding from, PlanKeys keys, Map<String, Object> values) {}

    void add(String childId, Addition addition) {
        byChild.computeIfAbsent(childId, key -> new ArrayList<>(1)).add(addition);
    }

    /** Forgets what was read from a part, before it is read a second time. */
    void forget(Holding from) {
        byChild.values()
                .forEach(additions -> additions.removeIf(each -> each.from().equals(from)));
    }

    /** A value that the first row about the plan adds; absent where none does. */
    @Nullable
    Object value(String childId, PlanKeys plan, String column) {
        for (Addition addition : byChild.getOrDefault(childId, List.of())) {
            Object value = addition.values().get(column);
            if (value != null && addition.keys().mayBe(plan)) {
                return value;
            }
        }
        return null;
    }

    /**
     * The initial conference of a plan: of those that name the plan, or else of all of the child's, the one on its start,
     * or the last before it. One after the start is taken only where it names the plan.
     *
     * @see Plan#icpc()
     */
    @Nullable
    LocalDate initialConference(String childId, PlanKeys plan, LocalDate start) {
        LocalDate named = null;
        LocalDate near = null;
        for (Addition addition : byChild.getOrDefault(childId, List.of())) {
            if (!(addition.values().get("icpc_date") instanceof LocalDate date)
                    || !addition.keys().mayBe(plan)) {
                continue;
            }
            if (addition.keys().isSurely(plan)) {
                named = nearer(named, date, start);
            } else if (!date.isAfter(start) && !date.isBefore(start.minusDays(DAYS_BEFORE_START))) {
                near = nearer(near, date, start);
            }
        }
        return named == null ? near : named;
    }

    /** Of two days the last on or before the start; where both are after it, the first. */
    private static LocalDate nearer(@Nullable LocalDate one, LocalDate other, LocalDate start) {
        if (one == null) {
            return other;
        }
        if (one.isAfter(start) && other.isAfter(start)) {
            return one.isBefore(other) ? one : other;
        }
        if (one.isAfter(start) || other.isAfter(start)) {
            return one.isAfter(start) ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}

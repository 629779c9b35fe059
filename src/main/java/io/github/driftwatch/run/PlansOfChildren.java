package io.github.driftwatch.run;

import io.github.driftwatch.model.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The plans of each child that has several, one of them open: of others nobody asks, and they are not kept here. Plans are
 * handed in one by one, those of one child after each other; then several threads may ask.
 */
final class PlansOfChildren {

    private final LocalDate asAt;
    private final Map<String, List<Plan>> plans = new HashMap<>();
    private final List<Plan> current = new ArrayList<>();

    /** None yet. */
    PlansOfChildren(LocalDate asAt) {
        this.asAt = asAt;
    }

    void add(Plan plan) {
        if (!current.isEmpty() && !current.get(0).childId().equals(plan.childId())) {
            finish();
        }
        current.add(plan);
    }

    /** Says that the last child's plans have been handed in. */
    void finish() {
        if (current.size() > 1 && current.stream().anyMatch(plan -> plan.openOn(asAt))) {
            plans.put(current.get(0).childId(), List.copyOf(current));
        }
        current.clear();
    }

    /** The other plans of the child whose open plan this is. */
    List<Plan> beside(Plan plan) {
        return plans.getOrDefault(plan.childId(), List.of()).stream()
                .filter(other -> !other.id().equals(plan.id()))
                .toList();
    }
}

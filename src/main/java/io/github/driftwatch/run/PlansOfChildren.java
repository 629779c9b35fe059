package io.github.driftwatch.run;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The plans of each child that has several; most children have one, and are not kept here. */
final class PlansOfChildren {

    private final Map<String, List<Plan>> plans = new HashMap<>();

    /** Those of an export, whose plans are sorted by child. */
    PlansOfChildren(List<PlanHistory> histories) {
        Plan last = null;
        for (PlanHistory history : histories) {
            Plan plan = history.plan();
            if (last != null && last.childId().equals(plan.childId())) {
                Plan first = last;
                plans.computeIfAbsent(plan.childId(), child -> new ArrayList<>(List.of(first)))
                        .add(plan);
            }
            last = plan;
        }
    }

    /** The other plans of the child whose plan this is. */
    List<Plan> beside(Plan plan) {
        return plans.getOrDefault(plan.childId(), List.of()).stream()
                .filter(other -> !other.equals(plan))
                .toList();
    }
}

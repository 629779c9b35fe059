package io.github.driftwatch.packed;

import io.github.driftwatch.model.PlanHistories;
import io.github.driftwatch.model.PlanHistory;

/** Histories of packed plans in an order. */
final class PackedHistories extends PlanHistories {

    private final PackedPlans plans;
    private final int[] order;

    PackedHistories(PackedPlans plans, int[] order) {
        this.plans = plans;
        this.order = order;
    }

    @Override
    public PlanHistory get(int index) {
        return plans.history(order[index]);
    }

    @Override
    public io.github.driftwatch.model.Plan plan(int index) {
        return plans.plan(order[index]);
    }

    @Override
    public int size() {
        return order.length;
    }
}

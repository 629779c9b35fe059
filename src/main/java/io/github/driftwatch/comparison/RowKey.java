package io.github.driftwatch.comparison;

/**
 * A row of a list: what must happen on a plan.
 *
 * @param plan the plan
 * @param requirement what must happen; empty where the list has one row for each plan
 */
record RowKey(PlanKey plan, String requirement) {

    RowKey {
        requirement = PlanKey.asWritten(requirement);
    }

    static RowKey ofPlan(PlanKey plan) {
        return new RowKey(plan, "");
    }
}

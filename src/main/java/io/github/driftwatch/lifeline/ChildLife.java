package io.github.driftwatch.lifeline;

import io.github.driftwatch.model.Finding;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.timeline.UnassessedRule;
import java.util.List;

/**
 * What is known of one child: one plan's life, the other plans by name, and what to doubt.
 *
 * @param lifeline the plan that is told
 * @param otherPlans the child's other plans, the earliest first
 * @param procedure what the plan was held against, such as {@code designated-review (version 1)}
 * @param unassessed the rules that the whole run could not assess
 * @param findings what is wrong with the child's rows
 */
public record ChildLife(
        Lifeline lifeline,
        List<Plan> otherPlans,
        String procedure,
        List<UnassessedRule> unassessed,
        List<Finding> findings) {

    public ChildLife {
        otherPlans = List.copyOf(otherPlans);
        unassessed = List.copyOf(unassessed);
        findings = List.copyOf(findings);
    }
}

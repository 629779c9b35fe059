package io.github.driftwatch.timeline;

import io.github.driftwatch.model.PlanHistory;
import java.util.List;

/**
 * Everything that a profile asks of one plan.
 *
 * @param history the plan and what is known of it
 * @param obligations one for each rule and anchor, sorted by rule and then anchor
 */
public record PlanAssessment(PlanHistory history, List<Obligation> obligations) {

    public PlanAssessment {
        obligations = List.copyOf(obligations);
    }
}

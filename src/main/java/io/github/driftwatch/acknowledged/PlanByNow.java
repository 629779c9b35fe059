package io.github.driftwatch.acknowledged;

import io.github.driftwatch.model.Acknowledgement;
import io.github.driftwatch.model.Plan;
import java.util.List;

/**
 * Which of tonight's plans a word of an earlier run is about. An identifier that was made of the plan's start is another
 * one once the start is corrected, or once the export begins to name its plans: where the child has one plan, that is it.
 */
final class PlanByNow {

    private PlanByNow() {}

    /** The word, about the plan as it is named now. */
    static Acknowledgement of(Acknowledgement word, List<Plan> plans) {
        String then = word.planId();
        if (then == null || !Plan.isDerivedId(word.childId(), then)) {
            return word;
        }
        List<Plan> ofChild = plans.stream()
                .filter(plan -> plan.childId().equals(word.childId()))
                .toList();
        return ofChild.size() == 1 ? word.aboutPlan(ofChild.get(0).id()) : word;
    }
}

package io.github.driftwatch.acknowledged;

import io.github.driftwatch.model.Acknowledgement;
import io.github.driftwatch.model.NamedByStart;
import io.github.driftwatch.model.Plan;
import java.util.List;

/**
 * Which of tonight's plans a word of an earlier run is about: its plan may have been named by a start that has been corrected
 * since.
 */
final class PlanByNow {

    private PlanByNow() {}

    /** The word, about the plan as it is named now. */
    static Acknowledgement of(Acknowledgement word, List<Plan> plans) {
        String then = word.planId();
        if (then == null || NamedByStart.start(word.childId(), then) == null) {
            return word;
        }
        List<Plan> ofChild = plans.stream()
                .filter(plan -> plan.childId().equals(word.childId()))
                .toList();
        return NamedByStart.now(word.childId(), then, ofChild)
                .map(plan -> word.aboutPlan(plan.id()))
                .orElse(word);
    }
}

package io.github.driftwatch.report.html;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.timeline.PlanAssessment;
import java.util.List;

/** The plans of a check once more, after all of them have gone by: those that a page tells of are assessed again, one by one. */
public interface PlansAgain {

    /** Every plan, in the order of the trace. */
    List<Plan> plans();

    /** The plan at an index of that list, assessed. */
    PlanAssessment assessed(int index);
}

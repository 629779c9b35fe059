package io.github.driftwatch.run;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.survival.Share;
import io.github.driftwatch.timeline.PlanAssessment;
import java.util.Map;
import java.util.Optional;

/** Says where an open plan is heading. */
interface PlanProspects {

    /** How many reviews can still be held before the plan reaches so many months, by the months; those reached are not there. */
    Map<Integer, Integer> reviewsBefore(PlanAssessment assessment);

    /** The share of the authority's plans which, having lasted as long as this one, went on to 24 months. */
    Optional<Share> reachingTwoYears(Plan plan);
}

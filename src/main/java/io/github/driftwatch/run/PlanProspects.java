package io.github.driftwatch.run;

import io.github.driftwatch.drift.Outlook;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.survival.PlanSurvival;
import io.github.driftwatch.survival.Share;
import io.github.driftwatch.timeline.PlanAssessment;
import io.github.driftwatch.timeline.UnassessedRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says where the open plans of an export are heading. May be shared by threads. */
final class PlanProspects {

    /** The ages that the outlook speaks of, in months. */
    private static final int[] MONTHS = {15, 18, 21, 24};

    private static final int TWO_YEARS_IN_MONTHS = 24;

    private final LocalDate asAt;
    private final Outlook outlook;
    private final PlanSurvival survival;

    PlanProspects(PlanSurvival survival, Request request, List<UnassessedRule> unassessed) {
        this.asAt = request.asAt();
        this.outlook = new Outlook(request.procedures(), unassessed);
        this.survival = survival;
    }

    /** How many reviews can still be held before the plan reaches so many months, by the months; those reached are not there. */
    Map<Integer, Integer> reviewsBefore(PlanAssessment assessment) {
        return outlook.reviewsBefore(assessment, asAt, MONTHS);
    }

    /** The share of the authority's plans which, having lasted as long as this one, went on to 24 months. */
    Optional<Share> reachingTwoYears(Plan plan) {
        return survival.reaching(plan, TWO_YEARS_IN_MONTHS);
    }
}

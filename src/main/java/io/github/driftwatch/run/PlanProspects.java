package io.github.driftwatch.run;

import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.survival.PlanSurvival;
import io.github.driftwatch.survival.Share;
import io.github.driftwatch.timeline.PlanAssessment;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Says where the open plans of an export are heading. */
final class PlanProspects {

    private static final int TWO_YEARS_IN_MONTHS = 24;

    private final PlanSurvival survival;

    PlanProspects(Export export, LocalDate asAt) {
        this.survival = PlanSurvival.of(
                export.histories().stream().map(PlanHistory::plan).toList(), asAt);
    }

    /** How many reviews can still be held before the plan reaches so many months, by the months; those reached are not there. */
    Map<Integer, Integer> reviewsBefore(PlanAssessment assessment) {
        return Map.of();
    }

    /** The share of the authority's plans which, having lasted as long as this one, went on to 24 months. */
    Optional<Share> reachingTwoYears(Plan plan) {
        return survival.reaching(plan, TWO_YEARS_IN_MONTHS);
    }
}

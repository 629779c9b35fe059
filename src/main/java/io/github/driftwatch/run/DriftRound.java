package io.github.driftwatch.run;

import io.github.driftwatch.drift.PlanDrift;
import io.github.driftwatch.report.DriftFlags;
import io.github.driftwatch.report.drift.DriftRow;
import io.github.driftwatch.timeline.PlanAssessment;
import java.util.Optional;

/** Holds each open plan of an export against the drift flags, and says where it is heading. */
final class DriftRound {

    private final DriftJudge judge;
    private final PlanProspects prospects;
    private final PlansOfChildren plans;

    DriftRound(DriftJudge judge, PlanProspects prospects, PlansOfChildren plans) {
        this.judge = judge;
        this.prospects = prospects;
        this.plans = plans;
    }

    /** The row of a plan; none where it is not open, or where no procedure has flags. */
    Optional<DriftRow> row(PlanAssessment assessment) {
        return judge.judge(assessment, plans.beside(assessment.history().plan()))
                .map(drift -> row(drift, assessment));
    }

    /** The flags that plans are held against. */
    DriftFlags flags() {
        return new DriftFlags(judge.titles(), judge.unassessed());
    }

    private DriftRow row(PlanDrift drift, PlanAssessment assessment) {
        return new DriftRow(
                drift,
                prospects.reviewsBefore(assessment),
                prospects.reachingTwoYears(drift.plan()).orElse(null),
                null);
    }
}

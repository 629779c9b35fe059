package io.github.driftwatch.run;

import io.github.driftwatch.drift.DriftEvaluation;
import io.github.driftwatch.drift.PlanDrift;
import io.github.driftwatch.drift.Supplied;
import io.github.driftwatch.model.Export;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.procedure.Flag;
import io.github.driftwatch.procedure.Occurrences;
import io.github.driftwatch.report.DriftFlags;
import io.github.driftwatch.report.drift.DriftRow;
import io.github.driftwatch.survival.PlanLives;
import io.github.driftwatch.timeline.PlanAssessment;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds each open plan of an export against the drift flags, and says where it is heading. Goes through the export once
 * before the first, and keeps none of its histories; then several threads may ask for rows.
 */
final class DriftRound {

    private final DriftEvaluation evaluation;
    private final Map<String, String> titles;
    private final PlanProspects prospects;
    private final PlansOfChildren plans;
    private final LocalDate openOn;
    private final boolean counted;

    /**
     * A round of an export.
     *
     * @param counted whether the reviews that a plan can still have are counted, which asks the procedures again for each of
     *     them: rows say nothing of them otherwise
     */
    DriftRound(AssessedExport assessed, Request request, boolean counted) {
        Export export = assessed.export();
        this.evaluation = new DriftEvaluation(
                request.procedures(),
                request.asAt(),
                assessed.unassessed(),
                new Supplied(
                        export.supplied(),
                        export.latestOnly(),
                        request.notRecorded(),
                        export.holdsDesignatedReviews() ? Set.of() : Set.of(Occurrences.DESIGNATED_REVIEW.word())));
        this.titles = request.procedures().flagsInForce().stream().collect(Collectors.toMap(Flag::id, Flag::title));
        this.plans = new PlansOfChildren(request.asAt());
        PlanLives lives = new PlanLives(request.asAt());
        for (Plan plan : export.histories().plans()) {
            plans.add(plan);
            lives.add(plan);
        }
        plans.finish();
        this.prospects = new PlanProspects(lives.survival(), request, assessed.unassessed());
        this.openOn = request.asAt();
        this.counted = counted;
    }

    /** The row of a plan; none where it is not open. */
    Optional<DriftRow> row(PlanAssessment assessment) {
        if (!assessment.history().plan().openOn(openOn)) {
            return Optional.empty();
        }
        return evaluation
                .judge(assessment, plans.beside(assessment.history().plan()))
                .map(drift -> row(drift, assessment));
    }

    /** The flags that plans are held against. */
    DriftFlags flags() {
        return new DriftFlags(titles, evaluation.unassessed());
    }

    private DriftRow row(PlanDrift drift, PlanAssessment assessment) {
        return new DriftRow(
                drift,
                counted ? prospects.reviewsBefore(assessment) : Map.of(),
                prospects.reachingTwoYears(drift.plan()).orElse(null),
                null);
    }
}

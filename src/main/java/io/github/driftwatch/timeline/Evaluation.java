package io.github.driftwatch.timeline;

import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Holds plans against several procedures at once, each by its own words, calendar and warning window. Immutable, and may be
 * shared by threads.
 */
public final class Evaluation {

    private final List<Evaluator> evaluators;

    /**
     * An evaluation for a day.
     *
     * @param unassessed the rules that the run cannot assess: no plan gets a row of them
     */
    public Evaluation(Procedures procedures, LocalDate asAt, List<UnassessedRule> unassessed) {
        // In the order of the trace, which is sorted by rule: what comes before the slash sorts with it.
        this(procedures.profiles().stream()
                .sorted(Comparator.comparing((Profile profile) -> profile.name() + '/'))
                .map(profile -> new Evaluator(profile, asAt, unassessed))
                .toList());
    }

    private Evaluation(List<Evaluator> evaluators) {
        this.evaluators = evaluators;
    }

    /** The same for another day: sooner had than a new one, as what does not depend on the day is shared. */
    public Evaluation on(LocalDate day) {
        if (evaluators.size() == 1) {
            return new Evaluation(List.of(evaluators.get(0).on(day)));
        }
        return new Evaluation(
                evaluators.stream().map(evaluator -> evaluator.on(day)).toList());
    }

    /** Every obligation of a plan, sorted by rule and then anchor. */
    public PlanAssessment assess(PlanHistory history) {
        if (evaluators.size() == 1) {
            return evaluators.get(0).assess(history);
        }
        List<Obligation> obligations = new ArrayList<>();
        for (Evaluator evaluator : evaluators) {
            obligations.addAll(evaluator.assess(history).obligations());
        }
        return new PlanAssessment(history, obligations);
    }

    /** Whether anything of a plan is overdue: the same as looking through its assessment, and sooner done. */
    public boolean anyOverdue(PlanHistory history) {
        return evaluators.stream().anyMatch(evaluator -> evaluator.anyOverdue(history));
    }
}

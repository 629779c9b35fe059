package io.github.driftwatch.governance;

import io.github.driftwatch.procedure.ObligationFilter;
import io.github.driftwatch.procedure.Occurrences;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Selector;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.PlanAssessment;
import io.github.driftwatch.timeline.Status;
import io.github.driftwatch.timeline.UnassessedRule;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** When the reviews of a plan that were held had been due, by all rules that ask for a review and nothing else. */
final class ReviewDues {

    private static final ObligationFilter REVIEWS =
            new ObligationFilter(Set.of(), null, Occurrences.REVIEW.word(), Set.of(), null, false, false, null);

    private final Set<String> rules = new HashSet<>();

    /** @param unassessed the rules that the run cannot assess */
    ReviewDues(Procedures procedures, List<UnassessedRule> unassessed) {
        Map<String, List<Selector>> words = procedures.profiles().get(0).definitions();
        for (Profile profile : procedures.profiles()) {
            for (Rule rule : profile.rules()) {
                if (REVIEWS.asksOf(rule, profile.definitions(), words)) {
                    rules.add(rule.id());
                }
            }
        }
        unassessed.forEach(left -> rules.remove(left.rule().id()));
    }

    /** Whether no rule says when a review is due. */
    boolean none() {
        return rules.isEmpty();
    }

    /**
     * The earliest due date of each review, by the day that it was held; a review that no rule asked for is not there. None
     * is where rules that count reviews could not be held against the plan, as its earlier reviews are not known: one of
     * them may have asked for it sooner.
     */
    Map<LocalDate, LocalDate> of(PlanAssessment assessment) {
        Map<LocalDate, LocalDate> dues = new HashMap<>();
        for (Obligation obligation : assessment.obligations()) {
            if (!rules.contains(obligation.rule().id())) {
                continue;
            }
            if (obligation.status() == Status.NOT_ASSESSED
                    && assessment.history().partial()) {
                return Map.of();
            }
            boolean held = obligation.status() == Status.MET || obligation.status() == Status.MET_LATE;
            if (held && obligation.satisfied() != null && obligation.due() != null) {
                dues.merge(obligation.satisfied(), obligation.due(), ReviewDues::sooner);
            }
        }
        return dues;
    }

    private static LocalDate sooner(LocalDate one, LocalDate other) {
        return other.isBefore(one) ? other : one;
    }
}

package io.github.driftwatch.timeline;

import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds plans against a profile at an as-at date. Immutable; the same history gives the same obligations, always. May be
 * shared by threads.
 */
public final class Evaluator {

    private final Yardstick yardstick;
    private final LocalDate asAt;
    private final List<PreparedRule> rules;

    /**
     * An evaluator for one profile and day.
     *
     * @param unassessed the rules that the run cannot assess: no plan gets a row of them
     */
    public Evaluator(Profile profile, LocalDate asAt, List<UnassessedRule> unassessed) {
        Set<String> left = unassessed.stream().map(u -> u.rule().id()).collect(Collectors.toSet());
        this.yardstick = Yardstick.of(profile);
        this.asAt = asAt;
        this.rules = profile.rules().stream()
                .filter(rule -> !left.contains(rule.id()))
                .sorted(Comparator.comparing(Rule::id))
                .map(rule -> PreparedRule.of(rule, profile.warningDays(rule), yardstick))
                .toList();
    }

    private Evaluator(Yardstick yardstick, LocalDate asAt, List<PreparedRule> rules) {
        this.yardstick = yardstick;
        this.asAt = asAt;
        this.rules = rules;
    }

    /** The same for another day. */
    Evaluator on(LocalDate day) {
        return new Evaluator(yardstick, day, rules);
    }

    /**
     * Every obligation of a plan, sorted by rule and then anchor. A plan that begins after the as-at date has none.
     */
    public PlanAssessment assess(PlanHistory history) {
        if (history.plan().start().isAfter(asAt)) {
            return new PlanAssessment(history, List.of());
        }
        PlanAsAt plan = new PlanAsAt(history, yardstick, asAt);
        List<Obligation> obligations = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            new RuleOnPlan(rules.get(i), plan).addTo(obligations);
        }
        return new PlanAssessment(history, obligations);
    }

    /** Whether anything of a plan is overdue. */
    boolean anyOverdue(PlanHistory history) {
        if (history.plan().start().isAfter(asAt)) {
            return false;
        }
        PlanAsAt plan = new PlanAsAt(history, yardstick, asAt);
        List<Obligation> obligations = new ArrayList<>();
        for (PreparedRule rule : rules) {
            new RuleOnPlan(rule, plan).addTo(obligations);
            for (Obligation obligation : obligations) {
                if (obligation.status() == Status.OVERDUE) {
                    return true;
                }
            }
            obligations.clear();
        }
        return false;
    }
}

package io.github.driftwatch.timeline;

import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.time.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds plans against a profile at an as-at date. Immutable; the same history gives the same obligations, always.
 */
public final class Evaluator {

    private final Profile profile;
    private final LocalDate asAt;
    private final WorkingDays calendar;
    private final List<Rule> rules;

    /**
     * An evaluator for one profile and day.
     *
     * @param unassessed the rules that the run cannot assess: no plan gets a row of them
     */
    public Evaluator(Profile profile, LocalDate asAt, List<UnassessedRule> unassessed) {
        this.profile = profile;
        this.asAt = asAt;
        this.calendar = WorkingDays.englandAndWales().plusExtraHolidays(profile.holidays());
        Set<String> left = unassessed.stream().map(u -> u.rule().id()).collect(Collectors.toSet());
        this.rules = profile.rules().stream()
                .filter(rule -> !left.contains(rule.id()))
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }

    /**
     * Every obligation of a plan, sorted by rule and then anchor. A plan that begins after the as-at date has none.
     */
    public PlanAssessment assess(PlanHistory history) {
        if (history.plan().start().isAfter(asAt)) {
            return new PlanAssessment(history, List.of());
        }
        PlanAsAt plan = new PlanAsAt(history, profile, calendar, asAt);
        List<Obligation> obligations = new ArrayList<>();
        for (Rule rule : rules) {
            new RuleOnPlan(rule, plan, profile.warningDays(rule)).addTo(obligations);
        }
        return new PlanAssessment(history, obligations);
    }

    /** Whether anything of a plan is overdue. */
    boolean anyOverdue(PlanHistory history) {
        if (history.plan().start().isAfter(asAt)) {
            return false;
        }
        PlanAsAt plan = new PlanAsAt(history, profile, calendar, asAt);
        List<Obligation> obligations = new ArrayList<>();
        for (Rule rule : rules) {
            new RuleOnPlan(rule, plan, profile.warningDays(rule)).addTo(obligations);
            if (obligations.stream().anyMatch(obligation -> obligation.status() == Status.OVERDUE)) {
                return true;
            }
            obligations.clear();
        }
        return false;
    }
}

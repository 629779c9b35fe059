package io.github.driftwatch.drift;

import io.github.driftwatch.model.Action;
import io.github.driftwatch.procedure.Fraction;
import io.github.driftwatch.procedure.Sign;
import io.github.driftwatch.time.LimitUnit;
import io.github.driftwatch.timeline.PlanFacts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/** How the actions of a plan stand: what is completed later is still open, and what is due that day is not overdue. */
final class ActionsOnPlan {

    private final PlanFacts facts;
    private final LocalDate asAt;
    private final List<Action> open;

    /** The days that open actions were due on which have passed, the oldest first. */
    private final List<LocalDate> overdue;

    ActionsOnPlan(List<Action> actions, PlanFacts facts, LocalDate asAt) {
        this.facts = facts;
        this.asAt = asAt;
        this.open = actions.stream()
                .filter(action ->
                        action.completed() == null || action.completed().isAfter(asAt))
                .toList();
        this.overdue = open.stream()
                .map(Action::due)
                .filter(Objects::nonNull)
                .filter(due -> due.isBefore(asAt))
                .sorted()
                .toList();
    }

    /** Whether a share of the open ones is overdue. */
    Shown share(Fraction share) {
        if (!share.reachedBy(overdue.size(), open.size())) {
            return Shown.NO;
        }
        String since = (overdue.size() == 1 ? ", since " : ", the oldest since ") + Days.day(overdue.get(0));
        return Shown.yes(overdue.size() + " of " + open.size() + " open " + (open.size() == 1 ? "action" : "actions")
                + " overdue" + since);
    }

    /** Whether so many are overdue by more than an amount of time. */
    Shown longOverdue(Sign.OverdueActions sign) {
        List<LocalDate> longOverdue = overdue.stream()
                .filter(due -> facts.within(sign.byMoreThan(), due).isBefore(asAt))
                .toList();
        if (longOverdue.size() < sign.atLeast()) {
            return Shown.NO;
        }
        LocalDate oldest = longOverdue.get(0);
        String amount = sign.byMoreThan().unit().words(sign.byMoreThan().number());
        return Shown.yes(longOverdue.size() + (longOverdue.size() == 1 ? " action" : " actions")
                + " overdue by more than " + amount
                + (longOverdue.size() == 1 ? ", since " : ", the oldest since ") + Days.day(oldest) + " ("
                + LimitUnit.DAYS.words(Math.toIntExact(ChronoUnit.DAYS.between(oldest, asAt))) + ")");
    }
}

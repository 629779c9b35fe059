package io.github.driftwatch.lifeline;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.PlanAssessment;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * One plan's life, from its start to a day and on.
 *
 * @param plan the plan
 * @param asAt the day that it is told on
 * @param milestones the ages that procedures speak of, and whether it has reached them
 * @param past what happened up to the day, the first thing first
 * @param overdue what is overdue, the longest first
 * @param toCome what is booked, due or reached after the day, the soonest first; what is due on an estimated date that
 *     has passed is among it
 * @param visitDays the days of the visits that count, in order
 * @param notAssessed what could not be judged for want of something in the plan's own rows
 */
public record Lifeline(
        Plan plan,
        LocalDate asAt,
        List<Milestone> milestones,
        List<Entry> past,
        List<Entry> overdue,
        List<Entry> toCome,
        List<LocalDate> visitDays,
        List<Obligation> notAssessed) {

    public Lifeline {
        milestones = List.copyOf(milestones);
        past = List.copyOf(past);
        overdue = List.copyOf(overdue);
        toCome = List.copyOf(toCome);
        visitDays = List.copyOf(visitDays);
        notAssessed = List.copyOf(notAssessed);
    }

    /** The life of a plan as assessed on a day by these procedures. */
    public static Lifeline of(PlanAssessment assessment, Procedures procedures, LocalDate asAt) {
        return new Telling(assessment, procedures, asAt).lifeline();
    }

    /** Whether the plan begins after the day: nothing can be said of it yet. */
    public boolean notBegun() {
        return plan.start().isAfter(asAt);
    }

    /** Whether the plan had ended by the day; an end that is still to come is not yet one. */
    public boolean ended() {
        return plan.end() != null && !plan.end().isAfter(asAt);
    }

    /** The last day that the plan has lived to: the as-at date, or its end. */
    public LocalDate lastDay() {
        return plan.end() != null && ended() ? plan.end() : asAt;
    }

    /** How many days the plan has run, its first day not counted; negative before it begins. */
    public long days() {
        return ChronoUnit.DAYS.between(plan.start(), lastDay());
    }
}

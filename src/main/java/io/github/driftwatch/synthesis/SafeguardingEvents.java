package io.github.driftwatch.synthesis;

import java.time.LocalDate;
import java.util.List;

/** What happens to some children while on a plan: incidents, changes, strategy meetings, no access; and lessons learnt. */
final class SafeguardingEvents {

    private static final List<String> EARLY_REVIEW_KINDS = List.of(
            "significant-incident",
            "significant-incident",
            "significant-change",
            "significant-change",
            "plan-failing",
            "early-review-requested");

    private static final List<String> LESSONS = List.of(
            "Reports reached the chair too late to be read",
            "The core group kept the plan moving while the worker changed",
            "A second opinion at nine months helped to see the pattern");

    private final PlanRows plan;
    private final Dice dice;

    SafeguardingEvents(PlanRows plan, Dice dice) {
        this.plan = plan;
        this.dice = dice;
    }

    void add() {
        if (dice.chance(0.14)) {
            earlyReview();
        }
        if (dice.chance(0.12)) {
            LocalDate meeting = someDay();
            plan.eventOnPlan(meeting, "strategy-meeting").set("by", "Team manager");
            int days = dice.chance(0.9) ? dice.between(30, 47) : dice.between(52, 70);
            plan.eventOnPlan(Weekday.onOrBefore(meeting.plusDays(days)), "assessment-completed");
        }
        if (dice.chance(0.04)) {
            LocalDate agreed = someDay();
            if (agreed.isAfter(plan.course().start().plusDays(35))) {
                plan.eventOnPlan(agreed, "access-action-agreed").set("by", "Team manager");
            }
        }
        if (dice.chance(0.015)) {
            plan.eventOnPlan(someDay(), "lesson").set("by", "Conference chair").set("note", dice.oneOf(LESSONS));
        }
    }

    private void earlyReview() {
        LocalDate day = someDay();
        plan.eventOnPlan(day, dice.oneOf(EARLY_REVIEW_KINDS)).set("by", "Social worker");
        if (dice.chance(0.85)) {
            LocalDate considered = Weekday.onOrBefore(day.plusDays(dice.between(4, 19)));
            plan.eventOnPlan(considered, "early-review-considered")
                    .set("by", "Conference chair")
                    .set("outcome", "Next review date stands");
        }
    }

    /** A weekday after the start, on which a plan of typical length still runs. */
    private LocalDate someDay() {
        LocalDate start = plan.course().start();
        int days = (int) (plan.course().lastKnownDay().toEpochDay() - start.toEpochDay());
        return Weekday.onOrAfter(start.plusDays(dice.between(1, Math.max(1, days))));
    }
}

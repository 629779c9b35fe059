package io.github.driftwatch.synthesis;

import java.time.LocalDate;

/** What comes with a plan's end: evidence for an early one, telling the parents, and the move to another authority. */
final class EndingEvents {

    private final PlanRows plan;
    private final Course course;
    private final Dice dice;

    EndingEvents(PlanRows plan, Dice dice) {
        this.plan = plan;
        this.course = plan.course();
        this.dice = dice;
    }

    void add() {
        if (course.ending() == Ending.TRANSFER) {
            transfer();
        }
        if (!course.endedByReview()) {
            return;
        }
        LocalDate end = course.lastDay();
        if (course.reviews().size() == 1) {
            endedAtFirstReview(end);
        }
        if (dice.chance(0.93)) {
            int days = dice.chance(0.92) ? dice.between(0, 11) : dice.between(16, 30);
            plan.event(Weekday.onOrAfter(end.plusDays(days)), "parents-informed")
                    .set("by", "Social worker");
        }
    }

    private void endedAtFirstReview(LocalDate end) {
        if (dice.chance(0.93)) {
            LocalDate evidenced = Weekday.onOrBefore(end.minusDays(dice.between(0, 4)));
            plan.event(evidenced, "closure-evidenced").set("by", "Conference chair");
        }
        if (dice.chance(0.85)) {
            int days = dice.chance(0.9) ? dice.between(3, 28) : dice.between(35, 60);
            plan.event(Weekday.onOrBefore(end.plusDays(days)), "closure-audit").set("by", "Reviewing manager");
        }
    }

    private void transfer() {
        LocalDate notified = Weekday.onOrBefore(course.lastDay().minusDays(dice.between(8, 19)));
        plan.eventOnPlan(notified, "transfer-notified").set("by", "Social worker");
        if (!course.open() && dice.chance(0.92)) {
            plan.event(course.lastDay(), "receiving-conference").set("outcome", "Plan made by the receiving authority");
        }
    }
}

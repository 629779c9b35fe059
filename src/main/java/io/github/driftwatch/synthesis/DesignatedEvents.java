package io.github.driftwatch.synthesis;

import java.time.LocalDate;

/** What comes with designated reviews: the concern or the postponement, the report before, and what each puts out. */
final class DesignatedEvents {

    private final PlanRows plan;
    private final Designated designated;
    private final Dice dice;

    DesignatedEvents(PlanRows plan, Dice dice) {
        this.plan = plan;
        this.designated = plan.designated();
        this.dice = dice;
    }

    void add() {
        if (designated.concernOn() != null) {
            plan.eventOnPlan(designated.concernOn(), "drift-concern").set("by", "Conference chair");
        }
        if (designated.postponedOn() != null) {
            plan.eventOnPlan(designated.postponedOn(), "drc-postponed")
                    .set("agreed_by", "safeguarding-service-manager;social-work-service-manager")
                    .set("note", "Plan expected to end at the next review");
        }
        LocalDate previous = plan.course().start();
        for (LocalDate date : designated.held()) {
            report(previous, date);
            outputs(date);
            previous = date;
        }
        if (designated.next() != null) {
            report(previous, designated.next());
        }
    }

    private void report(LocalDate previous, LocalDate meeting) {
        int days = dice.chance(0.9) ? dice.between(7, 14) : dice.between(1, 6);
        LocalDate available = Weekday.onOrBefore(meeting.minusDays(days));
        if (dice.chance(0.92) && available.isAfter(previous)) {
            plan.eventOnPlan(available, "single-report-available").set("by", "Social worker");
        }
    }

    private void outputs(LocalDate meeting) {
        if (dice.chance(0.94)) {
            plan.eventOnPlan(meeting, "trajectory-agreed").set("by", "Conference chair");
        }
        if (dice.chance(0.93)) {
            int days = dice.chance(0.9) ? dice.between(2, 12) : dice.between(16, 35);
            plan.event(Weekday.onOrAfter(meeting.plusDays(days)), "drc-minutes-sent")
                    .set("by", "CSSU administration");
        }
        LegalAdvice.follow(plan, meeting, dice);
    }
}

package io.github.driftwatch.synthesis;

import java.time.LocalDate;

/** What procedures ask of plans past their third review: case reviews, managers' advice, and reasons to go on. */
final class LongPlanEvents {

    private static final int THIRD = 3;

    private final PlanRows plan;
    private final Course course;
    private final Dice dice;

    LongPlanEvents(PlanRows plan, Dice dice) {
        this.plan = plan;
        this.course = plan.course();
        this.dice = dice;
    }

    void add() {
        if (course.reviews().size() >= THIRD) {
            LocalDate second = course.reviews().get(1).date();
            LocalDate third = course.reviews().get(THIRD - 1).date();
            managersAdvice(second, third);
            if (course.goesOnAfter(third)) {
                caseReview(second, third);
            }
        }
        LocalDate start = course.start();
        if (dice.chance(0.8)) {
            LocalDate discussed = start.plusMonths(21).plusDays(dice.between(2, 80));
            plan.eventOnPlan(Weekday.onOrAfter(discussed), "alternatives-discussed")
                    .set("by", "Service manager");
        }
        if (dice.chance(0.6)) {
            LocalDate reasoned = start.plusMonths(23).plusDays(dice.between(0, 26));
            plan.eventOnPlan(Weekday.onOrAfter(reasoned), "continuation-rationale")
                    .set("by", "Service manager")
                    .set("note", "Change is under way and is to be seen through");
        }
    }

    private void managersAdvice(LocalDate second, LocalDate third) {
        int days = (int) (third.toEpochDay() - second.toEpochDay());
        if (dice.chance(0.85)) {
            LocalDate given = Weekday.onOrBefore(second.plusDays(dice.between(Math.min(3, days), days)));
            plan.eventOnPlan(given.isBefore(second) ? second : given, "manager-advice")
                    .set("by", "Team manager");
        }
    }

    private void caseReview(LocalDate second, LocalDate third) {
        if (dice.chance(0.15)) {
            plan.eventOnPlan(third, "case-review-not-needed").set("by", "Service manager");
            return;
        }
        boolean early = dice.chance(0.12);
        if (early) {
            plan.eventOnPlan(Weekday.onOrAfter(second.plusDays(dice.between(5, 20))), "early-protocol-endorsed")
                    .set("by", "Service manager");
        }
        LocalDate review = early
                ? Weekday.onOrAfter(second.plusDays(dice.between(25, 60)))
                : Weekday.onOrBefore(third.plusDays(dice.between(5, 30)));
        if (review.isAfter(course.lastKnownDay()) || dice.chance(0.12)) {
            return;
        }
        if (dice.chance(0.92)) {
            plan.eventOnPlan(Weekday.onOrBefore(review.minusDays(dice.between(3, 55))), "single-assessment");
        }
        plan.eventOnPlan(review, "case-review").set("by", "Service manager");
        if (dice.chance(0.08)) {
            plan.eventOnPlan(Weekday.onOrAfter(review.plusDays(dice.between(1, 14))), "pdrp-invoked")
                    .set("note", "Agencies differ on whether the plan should go on");
        }
        updates(review);
    }

    private void updates(LocalDate review) {
        LocalDate update = review;
        while (dice.chance(0.92)) {
            update = Weekday.onOrBefore(update.plusDays(dice.between(40, 60)));
            if (!course.goesOnAfter(update)) {
                return;
            }
            plan.eventOnPlan(update, "case-review-update");
        }
    }
}

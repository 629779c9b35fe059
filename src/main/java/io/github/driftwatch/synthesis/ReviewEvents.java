package io.github.driftwatch.synthesis;

import io.github.driftwatch.model.Table;
import java.time.LocalDate;

/** What comes with reviews: reports before them; minutes, legal advice and longer intervals after the later ones. */
final class ReviewEvents {

    private static final int FOURTH = 4;

    private final PlanRows plan;
    private final Course course;
    private final Dice dice;

    ReviewEvents(PlanRows plan, Dice dice) {
        this.plan = plan;
        this.course = plan.course();
        this.dice = dice;
    }

    void add() {
        for (int index = 0; index < course.reviews().size(); index++) {
            reports(course.conferenceBefore(index), course.reviews().get(index).date());
            LocalDate date = course.reviews().get(index).date();
            if (index + 1 >= FOURTH && course.goesOnAfter(date)) {
                afterLateReview(date);
            }
        }
        Meeting next = course.next();
        if (next != null) {
            int held = course.reviews().size();
            reports(course.conferenceBefore(held), next.date());
        }
        for (int number : course.sixMonthsAgreed()) {
            sixMonths(course.reviews().get(number - 1).date());
        }
        reflectiveMeeting();
        categoriesJudged();
    }

    private void reports(LocalDate previous, LocalDate review) {
        LocalDate shared = Weekday.onOrBefore(review.minusDays(dice.chance(0.85) ? dice.between(7, 12) : 3));
        if (dice.chance(0.9) && shared.isAfter(previous)) {
            plan.eventOnPlan(shared, "agency-reports-shared");
        }
    }

    private void afterLateReview(LocalDate review) {
        if (dice.chance(0.92)) {
            int days = dice.chance(0.9) ? dice.between(2, 12) : dice.between(16, 40);
            plan.event(Weekday.onOrAfter(review.plusDays(days)), "review-minutes-sent")
                    .set("by", "CSSU administration");
        }
        LegalAdvice.follow(plan, review, dice);
    }

    private void sixMonths(LocalDate review) {
        plan.eventOnPlan(review, "six-month-review-agreed")
                .set("agreed_by", "safeguarding-service-manager;social-work-service-manager");
    }

    private void reflectiveMeeting() {
        LocalDate first = course.start().plusMonths(9).minusDays(14);
        int days = dice.chance(0.9) ? dice.between(0, 40) : dice.between(50, 80);
        LocalDate meeting = Weekday.onOrBefore(first.plusDays(days));
        if (dice.chance(0.88) && course.goesOnAfter(meeting)) {
            plan.event(meeting, "reflective-meeting").set("by", "Conference chair");
        }
    }

    private void categoriesJudged() {
        Object category = plan.of(Table.PLANS).get(0).get("category");
        if (course.endedByReview() && "MUL".equals(category) && dice.chance(0.9)) {
            plan.event(course.lastDay(), "categories-judged").set("by", "Conference chair");
        }
    }
}

package io.github.driftwatch.synthesis;

import io.github.driftwatch.model.Table;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The review history of a plan: reviews held, called off and booked, designated reviews, and some initial conferences. */
final class ReviewTable {

    private static final List<String> RECOMMENDATIONS = List.of(
            "Plan to be updated after the review",
            "Family support to go on",
            "School attendance to be looked at again",
            "Health check to be booked",
            "Safety plan to be shared with the wider family");

    private final PlanRows plan;
    private final Course course;
    private final Dice dice;
    private final Booking booking;

    /** How the next review of an open plan is on record. */
    private enum Booking {
        AS_A_ROW,
        ON_THE_LAST_REVIEW,
        NOT_BOOKED
    }

    private ReviewTable(PlanRows plan, Dice dice) {
        this.plan = plan;
        this.course = plan.course();
        this.dice = dice;
        this.booking = Booking.values()[dice.weighted(0.78, 0.10, 0.12)];
    }

    static void write(PlanRows plan, Dice dice) {
        ReviewTable table = new ReviewTable(plan, dice);
        table.initial();
        for (int index = 0; index < table.course.reviews().size(); index++) {
            table.review(index);
        }
        table.next();
        plan.designated().held().forEach(table::designated);
        LocalDate booked = plan.designated().next();
        if (booked != null) {
            table.row(booked, "designated-review", "scheduled");
        }
    }

    private void initial() {
        if (dice.chance(0.05)) {
            row(course.start(), "icpc", "held")
                    .set("quorate", course.icpcQuorate())
                    .set("outcome", "continue");
        }
    }

    private void review(int index) {
        Meeting meeting = course.reviews().get(index);
        boolean ends = course.endedByReview() && index == course.reviews().size() - 1;
        calledOff(meeting);
        row(meeting.date(), "review", "held")
                .set("quorate", meeting.quorate())
                .set("outcome", ends ? "end" : "continue")
                .set("next_review_date", ends ? null : nextReviewDate(index))
                .set("service_manager_attended", index == 1 ? serviceManagerAttended() : null)
                .set("recommendations", dice.chance(0.3) ? dice.oneOf(RECOMMENDATIONS) : null);
    }

    private @Nullable Boolean serviceManagerAttended() {
        return dice.chance(0.1) ? null : (Boolean) dice.chance(0.85);
    }

    private @Nullable LocalDate nextReviewDate(int index) {
        boolean recorded = dice.chance(0.9);
        if (index + 1 < course.reviews().size()) {
            return recorded ? course.reviews().get(index + 1).planned() : null;
        }
        Meeting next = course.next();
        // A planned day that has passed is on its own row, called off: the last review says nothing of it.
        if (next == null || booking == Booking.NOT_BOOKED || next.planned().isBefore(course.asAt())) {
            return null;
        }
        return booking == Booking.ON_THE_LAST_REVIEW || recorded ? next.planned() : null;
    }

    private void next() {
        Meeting next = course.next();
        if (next == null) {
            return;
        }
        boolean planPassed = next.planned().isBefore(course.asAt());
        if (planPassed) {
            calledOff(next);
        }
        if (booking == Booking.AS_A_ROW) {
            row(planPassed ? next.date() : next.planned(), "review", "scheduled");
        }
    }

    private void calledOff(Meeting meeting) {
        if (meeting.calledOff() != null) {
            row(meeting.planned(), "review", meeting.calledOff());
        }
    }

    private void designated(LocalDate date) {
        LocalDate before = Weekday.onOrBefore(date.minusDays(dice.between(5, 12)));
        boolean free =
                course.reviews().stream().noneMatch(review -> review.date().equals(before));
        if (dice.chance(0.08) && free && before.isAfter(course.start())) {
            row(before, "designated-review", "rearranged");
        }
        row(date, "designated-review", "held").set("quorate", true).set("outcome", "continue");
    }

    private Row row(LocalDate date, String type, String status) {
        return plan.add(Table.REVIEWS).set("date", date).set("type", type).set("status", status);
    }
}

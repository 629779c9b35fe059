package io.github.driftwatch.timeline;

import io.github.driftwatch.time.WorkingDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What moments, selectors and conditions are judged against: a plan, and where in a rule one stands.
 *
 * @param plan the plan as known at the as-at date
 * @param anchor what the limit is counted from; absent while anchors are still being looked for
 * @param due the due date; absent until it is known
 * @param estimating whether an estimate stands in for a day that is not known yet
 */
record Situation(
        PlanAsAt plan,
        @Nullable Occurrence anchor,
        @Nullable LocalDate due,
        boolean estimating) {

    /** Before any anchor is known. */
    static Situation of(PlanAsAt plan) {
        return plan.situation();
    }

    WorkingDays calendar() {
        return plan.calendar();
    }

    Situation at(Occurrence newAnchor) {
        return new Situation(plan, newAnchor, null, false);
    }

    Situation dueOn(LocalDate newDue) {
        return new Situation(plan, anchor, newDue, false);
    }

    Situation withEstimates() {
        return new Situation(plan, anchor, due, true);
    }
}

package io.github.driftwatch.drift;

import io.github.driftwatch.model.Plan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one open plan stands.
 *
 * @param plan the plan
 * @param band its own band
 * @param points the points of all its flags
 * @param monthsOnPlan full months on the plan at the as-at date
 * @param raised the flags that it has earned, in the order of the profile
 * @param unknown the flags that could not be judged for this plan, in the same order
 * @param reviewsHeld how many reviews of it have been held, as far as the export holds them
 * @param lastReview the day of the last of them
 * @param nextReview the day that the next review is booked for; where none is, the earliest day that one is due
 */
public record PlanDrift(
        Plan plan,
        Band band,
        int points,
        int monthsOnPlan,
        List<RaisedFlag> raised,
        List<UnknownFlag> unknown,
        int reviewsHeld,
        @Nullable LocalDate lastReview,
        @Nullable LocalDate nextReview) {

    public PlanDrift {
        raised = List.copyOf(raised);
        unknown = List.copyOf(unknown);
    }
}

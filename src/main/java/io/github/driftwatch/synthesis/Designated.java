package io.github.driftwatch.synthesis;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The designated reviews of one plan.
 *
 * @param held those held by the as-at date, in date order
 * @param next the one booked after it
 * @param trigger the day from which one is required: the third review, or 15 months on plan; absent for shorter plans
 * @param postponedOn the day that the first was agreed to be put off
 * @param concernOn the day that somebody raised a concern about drift
 */
record Designated(
        List<LocalDate> held,
        @Nullable LocalDate next,
        @Nullable LocalDate trigger,
        @Nullable LocalDate postponedOn,
        @Nullable LocalDate concernOn) {

    Designated {
        held = List.copyOf(held);
    }
}

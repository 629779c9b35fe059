package io.github.driftwatch.governance;

import java.util.Set;

/** G18: what some measures say as at each of the last month ends. Its figures are those of the measures' own lines. */
final class Trend {

    private static final Set<String> MEASURES =
            Set.of(OpenPlans.ID, LongPlans.ID, ReviewsInTime.ID, PlansReviewedInTime.ID);

    private Trend() {}

    /** Whether a measure is looked at month by month. */
    static boolean follows(Measure measure) {
        return MEASURES.contains(measure.definition().id());
    }

    static Definition definition(int months) {
        return new Definition(
                "G18",
                "Month by month",
                "The plans open, those open for a long time, the reviews held in time and the plans reviewed in time at each of"
                        + " the last " + months
                        + " month ends: every plan is held against the rules again as at that day,"
                        + " and reviews are those held in that month. What had been booked on a day in the past is not"
                        + " known, so that no rule that a booking is enough for takes part.",
                "The measures " + String.join(", ", OpenPlans.ID, LongPlans.ID, ReviewsInTime.ID) + " and "
                        + PlansReviewedInTime.ID,
                null);
    }
}

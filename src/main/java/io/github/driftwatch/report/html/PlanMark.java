package io.github.driftwatch.report.html;

import io.github.driftwatch.drift.Band;
import io.github.driftwatch.model.Plan;
import org.jspecify.annotations.Nullable;

/**
 * A plan as rows of lists point to it.
 *
 * @param plan the plan
 * @param index its place in the order of the trace, among all plans of the check
 * @param number its number in the page, from 1; 0 where the page does not tell of it
 * @param band its band; absent where it is not open
 */
record PlanMark(Plan plan, int index, int number, @Nullable Band band) {

    /** The name of what the page tells of it; absent where it tells nothing. */
    @Nullable
    String anchor() {
        return number == 0 ? null : "plan-" + number;
    }
}

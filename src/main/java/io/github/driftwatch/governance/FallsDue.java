package io.github.driftwatch.governance;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.timeline.Obligation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day on which a report counts what rules ask for. */
final class FallsDue {

    private FallsDue() {}

    /**
     * The last day in time; of what must be done before a meeting, the day of the meeting, as nothing was known of it before:
     * counted by its last day, what was to be done for a meeting held after the period's end would fall in no period.
     *
     * @return absent where the rule gives no day, or the plan had ended before it: nothing falls due on a plan that is over,
     *     though it was done in time or put off while the plan ran
     */
    static @Nullable LocalDate on(Obligation obligation, Plan plan) {
        LocalDate due = obligation.due();
        LocalDate anchor = obligation.anchor();
        LocalDate day = due != null && anchor != null && due.isBefore(anchor) ? anchor : due;
        return day != null
                        && plan.end() != null
                        && plan.end().isBefore(day)
                        && !obligation.rule().outlivesPlan()
                ? null
                : day;
    }
}

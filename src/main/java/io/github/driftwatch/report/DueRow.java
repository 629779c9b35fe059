package io.github.driftwatch.report;

import io.github.driftwatch.comparison.Change;
import io.github.driftwatch.model.Acknowledgement;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.timeline.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the overdue or the upcoming report: what one plan must do, under the rule whose due date comes first.
 *
 * @param plan the plan
 * @param requirement what must happen
 * @param due the last compliant day of the rule that binds; for a breach, the day that it happened
 * @param days days late, or days left
 * @param status where the obligation that binds stands
 * @param scheduled the day that it is booked for
 * @param rule the rule that binds
 * @param otherRules the other rules that ask for the same, with {@code ;} between them; absent where there are none
 * @param reason why it is due, in words
 * @param change how it stands to an earlier run; absent where there is none to hold it against
 * @param acknowledged the word that its lateness is known about, where that still holds
 */
public record DueRow(
        Plan plan,
        String requirement,
        LocalDate due,
        int days,
        Status status,
        @Nullable LocalDate scheduled,
        Rule rule,
        @Nullable String otherRules,
        String reason,
        @Nullable Change change,
        @Nullable Acknowledgement acknowledged) {

    /** The same, held against an earlier run. */
    public DueRow changed(Change newChange) {
        return new DueRow(
                plan, requirement, due, days, status, scheduled, rule, otherRules, reason, newChange, acknowledged);
    }

    /** The same, where somebody has said that its lateness is known about. */
    public DueRow acknowledgedBy(Acknowledgement word) {
        return new DueRow(plan, requirement, due, days, status, scheduled, rule, otherRules, reason, change, word);
    }
}

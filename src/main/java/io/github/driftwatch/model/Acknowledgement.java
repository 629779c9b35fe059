package io.github.driftwatch.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's word that a lateness is known about, and until when that is enough.
 *
 * @param childId the child
 * @param planId the plan, where the row names one: else it holds for whichever plan of the child the requirement is of
 * @param requirement what is late, as the reports name it, such as {@code Review 3}
 * @param reason why, in the export's words
 * @param by who said so
 * @param until the last day that it holds
 * @param row the row of the acknowledged table
 */
public record Acknowledgement(
        String childId,
        @Nullable String planId,
        String requirement,
        @Nullable String reason,
        @Nullable String by,
        LocalDate until,
        int row)
        implements Sourced {

    /** Whether it still holds on a day: up to and on its last day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(until);
    }

    /** The same, as it stands in another row. */
    public Acknowledgement inRow(int otherRow) {
        return new Acknowledgement(childId, planId, requirement, reason, by, until, otherRow);
    }

    /** The same of another plan of the child. */
    public Acknowledgement aboutPlan(String otherPlan) {
        return new Acknowledgement(childId, otherPlan, requirement, reason, by, until, row);
    }
}

package io.github.driftwatch.agenda;

import io.github.driftwatch.timeline.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be done before the conference, such as reports to be shared.
 *
 * @param requirement what must happen
 * @param due the last day in time
 * @param done the day that it was done; absent where it is not
 * @param booked the day that it is booked for; absent where it is not
 * @param status where it stands
 * @param days days late, or days left, as the status says
 * @param rule the rule, as reports name it
 * @param clause its clause
 */
public record Preparation(
        String requirement,
        LocalDate due,
        @Nullable LocalDate done,
        @Nullable LocalDate booked,
        Status status,
        int days,
        String rule,
        String clause) {

    /** Whether the day has passed without it. */
    public boolean overdue() {
        return status == Status.OVERDUE || status == Status.MISSED;
    }

    /** Where it stands, in words. */
    public String words() {
        return switch (status) {
            case MET -> "done";
            case MET_LATE -> "done, " + late();
            case OVERDUE -> "not yet, " + late();
            case MISSED -> "not done";
            case WAIVED -> "put aside";
            case SCHEDULED -> "booked";
            case SCHEDULED_LATE -> "booked too late";
            default -> "not yet";
        };
    }

    private String late() {
        return days + (days == 1 ? " day late" : " days late");
    }
}

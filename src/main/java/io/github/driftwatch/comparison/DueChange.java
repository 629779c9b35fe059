package io.github.driftwatch.comparison;

import io.github.driftwatch.timeline.Status;
import java.time.LocalDate;
import java.util.List;

/** How a row of the overdue or the upcoming list stands to the same row of an earlier run. */
final class DueChange {

    /** The statuses of what is coming up, the least worrying first, and then those of what is late. */
    private static final List<Status> BY_SEVERITY = List.of(
            Status.SCHEDULED, Status.PENDING, Status.DUE_SOON, Status.SCHEDULED_LATE, Status.OVERDUE, Status.BREACH);

    private DueChange() {}

    /**
     * Compares: first the status, then the due date and the booking. That a day has passed is no change; where one thing
     * has become worse and another better, it is worse.
     */
    static Change between(DueState then, DueState now) {
        int severity = Integer.compare(BY_SEVERITY.indexOf(now.status()), BY_SEVERITY.indexOf(then.status()));
        if (severity != 0) {
            return severity > 0 ? Change.WORSE : Change.BETTER;
        }
        int due = then.due().compareTo(now.due());
        int booking = booking(now).compareTo(booking(then));
        if (due > 0 || booking > 0) {
            return Change.WORSE;
        }
        return due < 0 || booking < 0 ? Change.BETTER : Change.SAME;
    }

    /** Nothing booked is later than any booking. */
    private static LocalDate booking(DueState state) {
        return state.scheduled() == null ? LocalDate.MAX : state.scheduled();
    }
}

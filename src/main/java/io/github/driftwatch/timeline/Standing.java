package io.github.driftwatch.timeline;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an obligation stands: its status and the days that go with it (rulebook, part 3).
 *
 * @param status the status
 * @param days days late where it is late, days left where it is not yet due, else 0
 */
record Standing(Status status, int days) {

    /**
     * What a standing is judged from.
     *
     * @param asAt the as-at date
     * @param due the last compliant day
     * @param provisional whether the due date rests on an estimate
     * @param satisfied the day that it was done; absent where it was not
     * @param booked the first day that it is booked for; absent where it is not
     * @param waived whether a valid waiver is in force
     * @param meetingHeld the day of the meeting that it had to be done before, once held
     * @param ended the day that the plan ended, where that ends the obligation
     * @param warningDays the days before the due date from which it is due soon
     */
    record Facts(
            LocalDate asAt,
            LocalDate due,
            boolean provisional,
            @Nullable LocalDate satisfied,
            @Nullable LocalDate booked,
            boolean waived,
            @Nullable LocalDate meetingHeld,
            @Nullable LocalDate ended,
            int warningDays) {}

    static Standing of(Facts facts) {
        LocalDate due = facts.due();
        LocalDate satisfied = facts.satisfied();
        if (satisfied != null && !satisfied.isAfter(due)) {
            return new Standing(Status.MET, 0);
        }
        if (facts.waived()) {
            return new Standing(Status.WAIVED, 0);
        }
        if (satisfied != null) {
            return new Standing(Status.MET_LATE, days(due, satisfied));
        }
        if (facts.meetingHeld() != null) {
            return new Standing(Status.MISSED, days(due, facts.meetingHeld()));
        }
        if (facts.ended() != null) {
            return facts.ended().isAfter(due)
                    ? new Standing(Status.MISSED, days(due, facts.ended()))
                    : new Standing(Status.LAPSED, 0);
        }
        return unsatisfied(facts);
    }

    private static Standing unsatisfied(Facts facts) {
        LocalDate asAt = facts.asAt();
        LocalDate due = facts.due();
        if (asAt.isAfter(due)) {
            return facts.provisional()
                    ? new Standing(Status.DUE_SOON, days(asAt, due))
                    : new Standing(Status.OVERDUE, days(due, asAt));
        }
        int left = days(asAt, due);
        if (facts.booked() != null) {
            return new Standing(facts.booked().isAfter(due) ? Status.SCHEDULED_LATE : Status.SCHEDULED, left);
        }
        return new Standing(left <= facts.warningDays() ? Status.DUE_SOON : Status.PENDING, left);
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(DAYS.between(from, to));
    }
}

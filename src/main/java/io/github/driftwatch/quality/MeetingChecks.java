package io.github.driftwatch.quality;

import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.CoreGroup;
import io.github.driftwatch.model.MeetingStatus;
import io.github.driftwatch.model.Sourced;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.model.Visit;
import java.time.LocalDate;

/** Conferences, core groups and visits whose day cannot be right, seen from the plan and from the as-at date. */
final class MeetingChecks implements PlanCheck {

    private final LocalDate lastPossibleDay;
    private final boolean holdsBookings;

    /**
     * @param lastPossibleDay the last day on which anything can have been held: the as-at date or today, if later
     * @param holdsBookings whether the export can hold reviews that are booked for later
     */
    MeetingChecks(LocalDate lastPossibleDay, boolean holdsBookings) {
        this.lastPossibleDay = lastPossibleDay;
        this.holdsBookings = holdsBookings;
    }

    @Override
    public void examine(Subject subject, Remarks remarks) {
        beforeInitialConference(subject, remarks);
        for (Conference row : subject.history().conferences()) {
            meeting(subject, Table.REVIEWS, row, row.date(), row.status(), remarks);
            if (!holdsBookings && row.status() == MeetingStatus.NOT_STATED) {
                heldLater(subject, Table.REVIEWS, row, row.date(), "The export holds no bookings", remarks);
            }
            boolean counts = row.type() == Conference.Type.REVIEW || row.type() == Conference.Type.DESIGNATED_REVIEW;
            if (counts && row.status().heldOn(row.date(), subject.asAt())) {
                afterEnd(subject, Table.REVIEWS, row, row.date(), remarks);
            }
        }
        for (CoreGroup row : subject.history().coreGroups()) {
            meeting(subject, Table.CORE_GROUPS, row, row.date(), row.status(), remarks);
            if (row.status().heldOn(row.date(), subject.asAt())) {
                afterEnd(subject, Table.CORE_GROUPS, row, row.date(), remarks);
            }
        }
        for (Visit row : subject.history().visits()) {
            visit(subject, row, remarks);
        }
    }

    private static void beforeInitialConference(Subject subject, Remarks remarks) {
        LocalDate icpc = subject.plan().icpc();
        for (Conference row : subject.reviewsHeld()) {
            if (!row.date().isAfter(icpc)) {
                remarks.on(
                        Table.REVIEWS,
                        row,
                        Check.DQ_5,
                        "date",
                        row.date(),
                        "The review is not after the initial conference, " + icpc
                                + ", and is not counted. Correct date or type, or icpc_date in plans, at its source"
                                + " and export again.");
            }
        }
    }

    private static void afterEnd(Subject subject, Table table, Sourced row, LocalDate date, Remarks remarks) {
        if (subject.afterEnd(date)) {
            remarks.on(
                    table,
                    row,
                    Check.DQ_5,
                    "date",
                    date,
                    "The date is after the plan's end, " + subject.ended()
                            + ", and the row is not counted. Correct date or plan_id, or end_date in plans, at its"
                            + " source and export again.");
        }
    }

    private void meeting(
            Subject subject, Table table, Sourced row, LocalDate date, MeetingStatus status, Remarks remarks) {
        if (status == MeetingStatus.HELD) {
            heldLater(subject, table, row, date, "The status is held", remarks);
        }
        boolean passed = date.isBefore(subject.asAt()) && !subject.afterEnd(date);
        if (status == MeetingStatus.SCHEDULED && passed) {
            remarks.on(
                    table,
                    row,
                    Check.DQ_9,
                    "status",
                    "scheduled",
                    "The status is still scheduled and the date, " + date
                            + ", has passed: it is not counted as held. Expected held, cancelled, postponed or"
                            + " rearranged. Correct status at its source and export again.");
        }
    }

    /** A visit has no status: that it was made is shown by its saying how it went. */
    private void visit(Subject subject, Visit row, Remarks remarks) {
        boolean saysHowItWent = row.seen() != null
                || row.seenAlone() != null
                || row.seenAwake() != null
                || row.atHome() != null
                || row.bedroomSeen() != null;
        if (saysHowItWent) {
            heldLater(subject, Table.VISITS, row, row.date(), "The visit says how it went", remarks);
        }
        if (!row.date().isAfter(subject.asAt())) {
            afterEnd(subject, Table.VISITS, row, row.date(), remarks);
        }
    }

    private void heldLater(Subject subject, Table table, Sourced row, LocalDate date, String found, Remarks remarks) {
        if (date.isAfter(lastPossibleDay)) {
            remarks.on(
                    table,
                    row,
                    Check.DQ_8,
                    "date",
                    date,
                    found + " and the date is after the as-at date, " + subject.asAt()
                            + ": it is not counted. Correct the row at its source and export again.");
        }
    }
}

package io.github.driftwatch.lifeline;

import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.CoreGroup;
import io.github.driftwatch.model.MeetingStatus;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.model.Sourced;
import io.github.driftwatch.timeline.Meeting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The rows of meetings that no rule counts, each with the reason: a reader who looks for one finds it. */
final class Uncounted {

    private final PlanHistory history;
    private final List<Meeting> meetings;
    private final LocalDate asAt;
    private final List<Draft> drafts = new ArrayList<>();

    private Uncounted(PlanHistory history, List<Meeting> meetings, LocalDate asAt) {
        this.history = history;
        this.meetings = meetings;
        this.asAt = asAt;
    }

    static List<Draft> drafts(PlanHistory history, List<Meeting> meetings, LocalDate asAt) {
        Uncounted uncounted = new Uncounted(history, meetings, asAt);
        history.conferences().forEach(uncounted::conference);
        history.coreGroups().forEach(uncounted::coreGroup);
        return uncounted.drafts;
    }

    private void conference(Conference row) {
        switch (row.type()) {
            case REVIEW -> meeting(row, row.date(), row.status(), Kind.REVIEW, "Review");
            case DESIGNATED_REVIEW ->
                meeting(row, row.date(), row.status(), Kind.DESIGNATED_REVIEW, "Designated review");
            case INITIAL -> {
                if (row.status().calledOff()) {
                    meeting(row, row.date(), row.status(), Kind.INITIAL_CONFERENCE, "Initial conference");
                }
            }
            case UNRECOGNISED ->
                add(row.date(), Kind.REVIEW, "Conference", State.NOT_COUNTED, "its type is not one that is known");
        }
    }

    private void coreGroup(CoreGroup row) {
        meeting(row, row.date(), row.status(), Kind.CORE_GROUP, "Core group");
    }

    private void meeting(Sourced row, LocalDate date, MeetingStatus status, Kind kind, String name) {
        if (status.calledOff()) {
            add(date, kind, name, State.CALLED_OFF, status.name().toLowerCase(Locale.ROOT));
        } else if (!counted(row, date)) {
            String why = why(date, status, kind);
            if (why != null) {
                add(date, kind, name, State.NOT_COUNTED, why);
            }
        }
    }

    /** Whether a row is among the meetings: a review can also stand behind the booking that it made. */
    private boolean counted(Sourced row, LocalDate date) {
        return meetings.stream()
                .anyMatch(meeting -> row == meeting.row() && meeting.date().equals(date));
    }

    private @Nullable String why(LocalDate date, MeetingStatus status, Kind kind) {
        if (status == MeetingStatus.UNRECOGNISED) {
            return "its status is not one that is known";
        }
        if (status == MeetingStatus.SCHEDULED && date.isBefore(asAt)) {
            return "booked for this day, and no outcome is recorded";
        }
        if (!status.heldOn(date, asAt)) {
            return null;
        }
        LocalDate end = history.plan().end();
        if (end != null && date.isAfter(end)) {
            return "after the plan's end";
        }
        return kind != Kind.DESIGNATED_REVIEW && !date.isAfter(history.plan().icpc())
                ? "not after the initial conference"
                : "another of the same day is counted";
    }

    private void add(LocalDate date, Kind kind, String name, State state, String note) {
        drafts.add(new Draft("", date, kind, name, 0, state, note));
    }
}

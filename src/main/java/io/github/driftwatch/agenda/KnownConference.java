package io.github.driftwatch.agenda;

import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Occurrences;
import io.github.driftwatch.timeline.Meeting;
import io.github.driftwatch.timeline.Meetings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conference of a plan as known at a day: the initial one, or a review, held or booked, in the sequence that the rules
 * count in. A designated review is none.
 *
 * @param label what reports call it, such as {@code Review 3}
 * @param number its number among the reviews; 0 for the initial conference
 * @param date the day
 * @param held whether it has been held; else it is booked
 * @param quorate whether it was quorate; absent where not known
 * @param row its row; absent where there is none, as for a date that the review before it set
 */
record KnownConference(
        String label,
        int number,
        LocalDate date,
        boolean held,
        @Nullable Boolean quorate,
        @Nullable Conference row) {

    /** The conferences of a plan as known at a day, in the order of their dates. */
    static List<KnownConference> of(PlanHistory history, LocalDate asAt) {
        List<KnownConference> found = new ArrayList<>();
        for (Meeting meeting : Meetings.of(history, asAt)) {
            if (meeting.occurrence().equals(Occurrences.ICPC.word())) {
                found.add(new KnownConference(
                        meeting.name(), 0, meeting.date(), true, meeting.quorate(), itsRow(meeting.date(), history)));
            } else if (meeting.occurrence().equals(Occurrences.REVIEW.word())) {
                found.add(review(meeting));
            }
        }
        return found;
    }

    /** The initial conference's own row: of several, the one of its day. */
    private static @Nullable Conference itsRow(LocalDate date, PlanHistory history) {
        return history.conferences().stream()
                .filter(row ->
                        row.type() == Conference.Type.INITIAL && !row.status().calledOff())
                .reduce((first, next) ->
                        !first.date().equals(date) && next.date().equals(date) ? next : first)
                .orElse(null);
    }

    /** A booking that the review before it made has no row of its own. */
    private static KnownConference review(Meeting meeting) {
        Conference row = meeting.row() instanceof Conference own && own.date().equals(meeting.date()) ? own : null;
        return new KnownConference(
                meeting.name(),
                meeting.number(),
                meeting.date(),
                meeting.held(),
                row == null ? null : row.quorate(),
                row);
    }
}

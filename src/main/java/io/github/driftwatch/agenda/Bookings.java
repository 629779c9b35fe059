package io.github.driftwatch.agenda;

import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Occurrences;
import io.github.driftwatch.timeline.Meeting;
import io.github.driftwatch.timeline.Meetings;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Finds the first meeting of a kind that is booked for after a day. */
final class Bookings {

    private Bookings() {}

    /** Its day; absent where none is booked, and for what cannot be booked. */
    static @Nullable LocalDate first(PlanHistory history, String occurrence, LocalDate day) {
        String kind = occurrence.equals(Occurrences.CONFERENCE.word()) ? Occurrences.REVIEW.word() : occurrence;
        return Meetings.of(history, day).stream()
                .filter(meeting -> !meeting.held() && meeting.occurrence().equals(kind))
                .map(Meeting::date)
                .filter(date -> date.isAfter(day))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}

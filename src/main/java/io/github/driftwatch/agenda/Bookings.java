package io.github.driftwatch.agenda;

import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.model.Visit;
import io.github.driftwatch.procedure.Occurrences;
import io.github.driftwatch.timeline.Meeting;
import io.github.driftwatch.timeline.Meetings;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the first meeting of a kind after a day: held, or booked. */
final class Bookings {

    private Bookings() {}

    /** The first that is booked; empty where none is, and for what cannot be booked. */
    static Optional<Meeting> firstBooked(PlanHistory history, String occurrence, LocalDate day) {
        return after(history, occurrence, day, day)
                .filter(meeting -> !meeting.held())
                .findFirst();
    }

    /**
     * The first of all, whether held since or booked: a booking never comes before one that was held, and what is
     * booked once the next has been held is not the next.
     */
    static Optional<Meeting> first(PlanHistory history, String occurrence, LocalDate day, LocalDate asAt) {
        return after(history, occurrence, day, asAt).findFirst();
    }

    private static Stream<Meeting> after(PlanHistory history, String occurrence, LocalDate day, LocalDate asAt) {
        String kind = occurrence.equals(Occurrences.CONFERENCE.word()) ? Occurrences.REVIEW.word() : occurrence;
        return Meetings.of(history, asAt).stream()
                .filter(meeting -> meeting.occurrence().equals(kind) && took(meeting))
                .filter(meeting -> meeting.date().isAfter(day))
                .sorted(Comparator.comparing(Meeting::held).reversed().thenComparing(Meeting::date));
    }

    /** A visit at which the child was not seen does not make up for one. */
    private static boolean took(Meeting meeting) {
        return !(meeting.row() instanceof Visit visit) || !Boolean.FALSE.equals(visit.seen());
    }
}

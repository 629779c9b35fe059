package io.github.driftwatch.agenda;

import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.CoreGroup;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Occurrences;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.timeline.KnownConference;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the first meeting of a kind that is booked for after a day. */
final class Bookings {

    private Bookings() {}

    /** Its day; absent where none is booked, and for what cannot be booked. */
    static @Nullable LocalDate first(PlanHistory history, String occurrence, Profile profile, LocalDate day) {
        Stream<LocalDate> booked = switch (Occurrences.named(occurrence).orElse(Occurrences.START)) {
            case REVIEW, CONFERENCE ->
                KnownConference.of(history, profile, day).stream()
                        .filter(conference -> !conference.held())
                        .map(KnownConference::date);
            case DESIGNATED_REVIEW ->
                history.conferences().stream()
                        .filter(row -> row.type() == Conference.Type.DESIGNATED_REVIEW
                                && row.status().bookedOn(row.date(), day))
                        .map(Conference::date);
            case CORE_GROUP ->
                history.coreGroups().stream()
                        .filter(group -> group.status().bookedOn(group.date(), day))
                        .map(CoreGroup::date);
            default -> Stream.empty();
        };
        return booked.filter(date -> date.isAfter(day))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}

package io.github.driftwatch.timeline;

import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.Event;
import io.github.driftwatch.model.Visit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, or is booked, on a day of a plan.
 *
 * @param label what a reader calls it, such as {@code Review 2}
 * @param date the day
 * @param number its place in the sequence that it was taken from, from 1; bookings count on from what was held
 * @param held whether it has happened; else it is booked
 * @param fact the row that it comes from; absent for a day that the plan itself gives
 */
record Occurrence(
        String label,
        LocalDate date,
        int number,
        boolean held,
        @Nullable Object fact) {

    /** By their days; the plain words, as it is called for every row of some files. */
    static final Comparator<Occurrence> BY_DATE = (one, other) -> one.date.compareTo(other.date);

    /** A day worked out by a rule, with nothing behind it. */
    static Occurrence day(String label, LocalDate date) {
        return new Occurrence(label, date, 1, true, null);
    }

    Occurrence numbered(int newNumber) {
        return new Occurrence(label, date, newNumber, held, fact);
    }

    /** What a yes-or-no column says of it; absent where the cell is empty or it has no such column. */
    @Nullable
    Boolean answer(String column) {
        if (fact instanceof Conference conference) {
            return switch (column) {
                case "quorate" -> conference.quorate();
                case "service_manager_attended" -> conference.serviceManagerAttended();
                default -> null;
            };
        }
        if (fact instanceof InitialConference initial) {
            return column.equals("quorate") ? initial.quorate() : null;
        }
        if (fact instanceof Visit visit) {
            return switch (column) {
                case "seen" -> visit.seen();
                case "seen_alone" -> visit.seenAlone();
                case "seen_awake" -> visit.seenAwake();
                case "at_home" -> visit.atHome();
                case "bedroom_seen" -> visit.bedroomSeen();
                default -> null;
            };
        }
        return null;
    }

    /** Whether every one of these roles agreed to it. */
    boolean agreedByAll(Set<String> roles) {
        return roles.isEmpty()
                || (fact instanceof Event event && event.agreedBy().containsAll(roles));
    }

    /** Whether a role made it, or agreed to it alone or with others. */
    boolean madeBy(String role) {
        return fact instanceof Event event
                && (role.equals(asRole(event.by())) || event.agreedBy().contains(role));
    }

    /** What came of it, as a word in lower case with hyphens; absent where it is not said. */
    @Nullable
    String outcome() {
        if (fact instanceof Conference conference) {
            return conference.outcome() == null ? null : conference.outcome().word();
        }
        return fact instanceof Event event ? asRole(event.outcome()) : null;
    }

    private static @Nullable String asRole(@Nullable String text) {
        return text == null ? null : Event.word(text);
    }

    /** Whether it had arisen on its day at the latest: the day may have been sooner. */
    boolean atTheLatest() {
        return fact instanceof AtTheLatest;
    }

    /** That a day worked out by a rule rests on what the export does not hold, and can only have been sooner. */
    record AtTheLatest() {}

    /** What is known of the initial conference beside its day. */
    record InitialConference(@Nullable Boolean quorate) {}
}

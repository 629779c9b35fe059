package io.github.driftwatch.agenda;

import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Occurrences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the conferences of a plan in a range of dates: those held, those booked, and the next review by the day that it
 * is due where none is booked.
 */
final class ConferencesInRange {

    static final String REVIEW = Occurrences.REVIEW.word();

    private final Evaluations evaluations;
    private final LocalDate asAt;
    private final DateRange range;

    ConferencesInRange(Evaluations evaluations, LocalDate asAt, DateRange range) {
        this.evaluations = evaluations;
        this.asAt = asAt;
        this.range = range;
    }

    List<ListedConference> of(PlanHistory history) {
        if (history.plan().start().isAfter(asAt)) {
            return List.of();
        }
        List<KnownConference> known = KnownConference.of(history, asAt);
        boolean booked = known.stream().anyMatch(conference -> !conference.held());
        boolean mayBeDue = !booked && history.plan().openOn(asAt);
        if (!mayBeDue && known.stream().noneMatch(conference -> range.holds(conference.date()))) {
            return List.of();
        }
        List<Asked> asked = evaluations.ask(history, asAt);
        List<ListedConference> listed = new ArrayList<>();
        known.stream()
                .filter(conference -> range.holds(conference.date()))
                .forEach(conference -> listed.add(listed(history, conference, asked)));
        if (mayBeDue) {
            int held =
                    Math.toIntExact(known.stream().filter(c -> c.number() > 0).count());
            due(history, held + 1, asked).ifPresent(listed::add);
        }
        return listed;
    }

    private static ListedConference listed(PlanHistory history, KnownConference conference, List<Asked> asked) {
        return new ListedConference(
                history,
                conference.label(),
                conference.number(),
                conference.date(),
                conference.held() ? ConferenceState.HELD : ConferenceState.BOOKED,
                conference.quorate(),
                conference.row(),
                limitOf(conference, asked));
    }

    /** The earliest of its due dates; of the bookings, the first has any, and those that a rule asks for by number. */
    private static @Nullable Limit limitOf(KnownConference conference, List<Asked> asked) {
        return Limit.binding(asked.stream()
                        .filter(a -> a.concerns(REVIEW))
                        .filter(a -> conference
                                .date()
                                .equals(conference.held() ? a.obligation().satisfied() : bookedFor(a)))
                        .toList())
                .orElse(null);
    }

    private static @Nullable LocalDate bookedFor(Asked asked) {
        return asked.open() ? asked.obligation().scheduled() : null;
    }

    private Optional<ListedConference> due(PlanHistory history, int number, List<Asked> asked) {
        List<Asked> open = asked.stream()
                .filter(a -> a.concerns(REVIEW) && a.open() && !a.beyond(number))
                .toList();
        boolean arranged = open.stream().anyMatch(a -> a.obligation().scheduled() != null);
        return arranged
                ? Optional.empty()
                : Limit.binding(open)
                        .filter(limit -> range.holds(limit.lastDay()))
                        .map(limit -> new ListedConference(
                                history,
                                history.partial() ? "Next review" : "Review " + number,
                                number,
                                limit.lastDay(),
                                ConferenceState.NOT_BOOKED,
                                null,
                                null,
                                limit));
    }
}

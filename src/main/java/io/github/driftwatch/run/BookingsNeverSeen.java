package io.github.driftwatch.run;

import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.MeetingStatus;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.PlanAssessment;
import io.github.driftwatch.timeline.Status;
import io.github.driftwatch.timeline.UnassessedRule;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Bookings of reviews that the whole input has none of, though rules wait for them: more often an export that holds held
 * reviews alone than an authority that never books one. That is for people to say, and is never assumed.
 */
final class BookingsNeverSeen {

    private final LocalDate asAt;
    private final Set<String> waiting;
    private boolean seen;
    private long undone;

    BookingsNeverSeen(Procedures procedures, LocalDate asAt) {
        this.asAt = asAt;
        this.waiting = procedures.profiles().stream()
                .flatMap(profile ->
                        profile.rules().stream().filter(rule -> UnassessedRule.waitsForBooking(rule, profile)))
                .map(Rule::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    void accept(PlanAssessment assessment) {
        seen = seen || assessment.history().conferences().stream().anyMatch(this::showsABooking);
        for (Obligation obligation : assessment.obligations()) {
            if (obligation.status() == Status.OVERDUE
                    && waiting.contains(obligation.rule().id())) {
                undone++;
            }
        }
    }

    private boolean showsABooking(Conference row) {
        return row.status() == MeetingStatus.SCHEDULED || row.date().isAfter(asAt) || row.nextReviewDate() != null;
    }

    /** A sentence for the summary, where there is something to propose. */
    Optional<String> note() {
        return seen || undone == 0
                ? Optional.empty()
                : Optional.of(
                        "No review in the whole input is scheduled, lies after the as-at date or names the date of"
                                + " the next, and " + String.format(Locale.UK, "%,d", undone)
                                + (undone == 1 ? " obligation counts" : " obligations count")
                                + " as overdue for want of a booking. If your export does not hold bookings, say so:"
                                + " --not-recorded " + UnassessedRule.BOOKINGS + ".");
    }
}

package io.github.driftwatch.run;

import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.MeetingStatus;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.PlanAssessment;
import io.github.driftwatch.timeline.Status;
import io.github.driftwatch.timeline.UnassessedRule;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Rows of reviews of one sort that the whole input has none of, though rules wait for them: more often an export that does
 * not hold them than an authority that never has one. That is for people to say, and is never assumed.
 */
final class RowsNeverSeen {

    private final Set<String> waiting;
    private final Predicate<Conference> isOne;
    private final String none;
    private final String one;
    private final String many;
    private final String word;
    private boolean seen;
    private long undone;

    private RowsNeverSeen(
            Set<String> waiting, Predicate<Conference> isOne, String none, String one, String many, String word) {
        this.waiting = waiting;
        this.isOne = isOne;
        this.none = none;
        this.one = one;
        this.many = many;
        this.word = word;
    }

    /** Reviews that are booked for later. */
    static RowsNeverSeen bookings(Procedures procedures, LocalDate asAt) {
        return new RowsNeverSeen(
                ids(procedures, UnassessedRule::waitsForBooking),
                row -> row.status() == MeetingStatus.SCHEDULED
                        || row.date().isAfter(asAt)
                        || row.nextReviewDate() != null,
                "No review in the whole input is scheduled, lies after the as-at date or names the date of the next",
                "a booking",
                "bookings",
                UnassessedRule.BOOKINGS);
    }

    /** Designated reviews. */
    static RowsNeverSeen designatedReviews(Procedures procedures) {
        return new RowsNeverSeen(
                ids(procedures, UnassessedRule::restsOnDesignatedReviews),
                row -> row.type() == Conference.Type.DESIGNATED_REVIEW,
                "No review in the whole input is a designated one",
                "one",
                "designated reviews",
                UnassessedRule.DESIGNATED_REVIEWS);
    }

    private static Set<String> ids(Procedures procedures, BiPredicate<Rule, Profile> wanted) {
        return procedures.profiles().stream()
                .flatMap(profile -> profile.rules().stream().filter(rule -> wanted.test(rule, profile)))
                .map(Rule::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    void accept(PlanAssessment assessment) {
        seen = seen || assessment.history().conferences().stream().anyMatch(isOne);
        if (seen) {
            return;
        }
        for (Obligation obligation : assessment.obligations()) {
            if (obligation.status() == Status.OVERDUE
                    && waiting.contains(obligation.rule().id())) {
                undone++;
            }
        }
    }

    /** A sentence for the summary, where there is something to propose. */
    Optional<String> note() {
        return seen || undone == 0
                ? Optional.empty()
                : Optional.of(none + ", and " + String.format(Locale.UK, "%,d", undone)
                        + (undone == 1 ? " obligation counts" : " obligations count") + " as overdue for want of " + one
                        + ". If your export does not hold " + many + ", say so: --not-recorded " + word + ".");
    }
}

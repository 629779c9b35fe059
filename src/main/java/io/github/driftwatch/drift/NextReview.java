package io.github.driftwatch.drift;

import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Occurrences;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.procedure.Selector;
import io.github.driftwatch.timeline.Meetings;
import io.github.driftwatch.timeline.Obligation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A review that a rule asks for and that has not been held. */
record NextReview(Obligation asked, LocalDate due) {

    static NextReview of(Obligation asked) {
        return new NextReview(asked, Objects.requireNonNull(asked.due(), "what is not met yet has a due date"));
    }

    /** Whether a rule asks for reviews of a kind and for nothing in their stead; that one be booked is not to hold one. */
    static boolean isAskedForBy(Rule rule, Profile profile, Occurrences kind) {
        return !rule.arrangement()
                && !rule.expectations().isEmpty()
                && rule.expectations().stream()
                        .map(Selector::occurrence)
                        .allMatch(occurrence -> profile.parts(occurrence).equals(Set.of(kind.word())));
    }

    /** The first booking. */
    static Optional<LocalDate> booked(List<NextReview> candidates) {
        return candidates.stream()
                .map(candidate -> Optional.ofNullable(candidate.asked.scheduled()))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    /** Whether it is one of a number: others may have to be held before it. */
    boolean countsReviews() {
        return asked.rule().expectations().stream().allMatch(Selector::numbered);
    }

    /** How many reviews had been held by a day, as far as the export holds them. */
    static int heldOf(PlanHistory history, LocalDate day) {
        return Math.toIntExact(Meetings.of(history, day).stream()
                .filter(meeting -> meeting.held() && meeting.occurrence().equals(Occurrences.REVIEW.word()))
                .count());
    }

    /** Whether a rule may ask for a further review where at least so many have been held: the first is asked for once. */
    static boolean maybeBeyond(int reviews, Rule rule) {
        return rule.expectations().stream()
                .anyMatch(expected -> expected.numbers().last() > reviews);
    }

    /** Whether an obligation is this one, and met. */
    boolean isMetBy(Obligation other) {
        return other.satisfied() != null
                && other.rule().id().equals(asked.rule().id())
                && Objects.equals(other.anchor(), asked.anchor());
    }
}

package io.github.driftwatch.quality;

import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.SystemDue;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.procedure.Occurrences;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.Status;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The day by which the case system says that a review is due, held against the procedure's: whoever works by a later one
 * holds the review late. A review with a date is held against what it did, or would, satisfy; one without against what
 * is still outstanding.
 */
final class SystemDueCheck implements PlanCheck {

    private static final Set<Status> OUTSTANDING =
            Set.of(Status.OVERDUE, Status.SCHEDULED_LATE, Status.SCHEDULED, Status.DUE_SOON, Status.PENDING);

    @Override
    public void examine(Subject subject, Remarks remarks) {
        if (subject.history().systemDues().isEmpty()) {
            return;
        }
        for (SystemDue system : subject.history().systemDues()) {
            LocalDate date = system.date();
            if (date != null) {
                compare(subject, system, o -> date.equals(o.satisfied()) || date.equals(o.scheduled()), remarks);
            }
        }
        nextToHold(subject).ifPresent(next -> compare(subject, next, o -> OUTSTANDING.contains(o.status()), remarks));
    }

    /** Of the reviews without a date the next: the first one due after whatever is held or booked. */
    private static Optional<SystemDue> nextToHold(Subject subject) {
        LocalDate last = lastDated(subject);
        boolean booked = last != null && last.isAfter(subject.asAt());
        if (booked) {
            return Optional.empty();
        }
        return subject.history().systemDues().stream()
                .filter(system -> system.date() == null)
                .filter(system -> last == null || system.due().isAfter(last))
                .min(Comparator.comparing(SystemDue::due));
    }

    private static @Nullable LocalDate lastDated(Subject subject) {
        return subject.history().conferences().stream()
                .filter(row -> row.type() == Conference.Type.REVIEW)
                .filter(row -> row.status().heldOn(row.date(), subject.asAt())
                        || row.status().bookedOn(row.date(), subject.asAt()))
                .map(Conference::date)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static void compare(Subject subject, SystemDue system, Predicate<Obligation> same, Remarks remarks) {
        subject.assessment().obligations().stream()
                .filter(SystemDueCheck::asksForAReviewByADay)
                .filter(same)
                .min(Comparator.comparing(o -> Objects.requireNonNull(o.due())))
                .filter(o -> system.due().isAfter(Objects.requireNonNull(o.due())))
                .ifPresent(o -> remarks.on(
                        Table.REVIEWS,
                        system,
                        Check.DQ_21,
                        "due_in_system",
                        system.due(),
                        "The case system has this review due by " + system.due() + ", and by "
                                + o.rule().id() + " it is due by " + o.due()
                                + ": the procedure's day is used. Correct the due date in the case system, so that"
                                + " nobody works by the later one."));
    }

    /** A booking alone, and what must be done before a meeting, are no reviews. */
    private static boolean asksForAReviewByADay(Obligation obligation) {
        return obligation.due() != null
                && !obligation.provisional()
                && !obligation.rule().arrangement()
                && obligation.rule().before() == null
                && obligation.rule().expectations().stream()
                        .anyMatch(expected -> expected.occurrence().equals(Occurrences.REVIEW.word()));
    }
}

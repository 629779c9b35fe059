package io.github.driftwatch.timeline;

import io.github.driftwatch.model.MissingReviews;
import io.github.driftwatch.model.PlanHistory;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days of a plan on which meetings may have been held that the export does not hold. Those that it holds are therefore not
 * numbered: what is second among them may be the fifth.
 *
 * @param first the first such day
 * @param last the last such day, on or after the first
 * @param surelySome whether a plan has such meetings as a matter of course: the last of those unseen may be the one that
 *     counts now. Where they are rare, what they began is not told of and nothing more
 */
record Gap(LocalDate first, LocalDate last, boolean surelySome) {

    /** The days whose reviews are not known; absent where all are known. */
    static @Nullable Gap ofReviews(PlanHistory history, LocalDate asAt, @Nullable LocalDate ended) {
        if (history.missing() == null) {
            return null;
        }
        LocalDate first = history.plan().icpc().plusDays(1);
        LocalDate last = sooner(history.missing().before().minusDays(1), sooner(asAt, ended));
        return first.isAfter(last) ? null : new Gap(first, last, true);
    }

    /** The days whose designated reviews are not known; absent where all are known. */
    static @Nullable Gap ofDesignatedReviews(PlanHistory history, LocalDate asAt, @Nullable LocalDate ended) {
        MissingReviews missing = history.missing();
        if (missing == null || !missing.designatedToo()) {
            return null;
        }
        Gap reviews = ofReviews(history, asAt, ended);
        return reviews == null ? null : new Gap(reviews.first, reviews.last, false);
    }

    /** The days of either. */
    static @Nullable Gap span(@Nullable Gap one, @Nullable Gap other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return new Gap(
                sooner(one.first, other.first),
                one.last.isAfter(other.last) ? one.last : other.last,
                one.surelySome || other.surelySome);
    }

    /** The same days and all up to the as-at date, which none of them comes after. */
    Gap until(LocalDate asAt) {
        return new Gap(first, asAt, surelySome);
    }

    /** Whether some of its days lie within bounds, both included. */
    boolean overlaps(LocalDate from, LocalDate until) {
        return !first.isAfter(until) && !last.isBefore(from) && !from.isAfter(until);
    }

    private static LocalDate sooner(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isBefore(day) ? other : day;
    }
}

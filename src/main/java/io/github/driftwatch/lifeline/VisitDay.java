package io.github.driftwatch.lifeline;

import io.github.driftwatch.model.Visit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The visits of one day, as one: of several rows, one that says so is enough for the child to have been seen.
 *
 * @param seen whether the child was seen; absent where no row says
 * @param alone whether the child was seen alone; absent where no row says
 */
record VisitDay(
        LocalDate date, @Nullable Boolean seen, @Nullable Boolean alone) {

    static VisitDay of(Visit row) {
        return new VisitDay(row.date(), row.seen(), row.seenAlone());
    }

    /** The same with another row of the day. */
    VisitDay and(Visit row) {
        return new VisitDay(date, either(seen, row.seen()), either(alone, row.seenAlone()));
    }

    boolean childSeen() {
        return Boolean.TRUE.equals(seen);
    }

    private static @Nullable Boolean either(@Nullable Boolean one, @Nullable Boolean other) {
        if (one == null) {
            return other;
        }
        return one || Boolean.TRUE.equals(other);
    }
}

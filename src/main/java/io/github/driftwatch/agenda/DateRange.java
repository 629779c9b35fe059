package io.github.driftwatch.agenda;

import java.time.LocalDate;

/**
 * A range of days.
 *
 * @param fromInclusive the first
 * @param toInclusive the last, not before the first
 */
public record DateRange(LocalDate fromInclusive, LocalDate toInclusive) {

    public DateRange {
        if (toInclusive.isBefore(fromInclusive)) {
            throw new IllegalArgumentException("A range of days: found its end before its beginning.");
        }
    }

    /** Whether a day lies in it. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(fromInclusive) && !day.isAfter(toInclusive);
    }
}

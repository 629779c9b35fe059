package io.github.driftwatch.trend;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many plans were open at the end of a month, and how many of them had something overdue.
 *
 * @param day the last day of the month
 * @param open the plans open on that day
 * @param overdue of these, the plans with something overdue on it
 */
public record MonthEnd(LocalDate day, int open, int overdue) {

    /** The share that has something overdue, from 0 to 1; absent where no plan was open. */
    public @Nullable Double share() {
        return open == 0 ? null : (double) overdue / open;
    }
}

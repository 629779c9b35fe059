package io.github.driftwatch.ingest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One object for each day, so that millions of dates take the room of some thousands. */
final class DayCache {

    private static final int FIRST_DAY = (int) LocalDate.of(1900, 1, 1).toEpochDay();
    private static final int DAYS = (int) LocalDate.of(2101, 1, 1).toEpochDay() - FIRST_DAY;

    private final @Nullable LocalDate[] days = new LocalDate[DAYS];

    LocalDate day(LocalDate date) {
        long index = date.toEpochDay() - FIRST_DAY;
        if (index < 0 || index >= DAYS) {
            return date;
        }
        LocalDate kept = days[(int) index];
        if (kept == null) {
            days[(int) index] = date;
            return date;
        }
        return kept;
    }
}

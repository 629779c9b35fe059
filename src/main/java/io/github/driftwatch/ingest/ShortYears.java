package io.github.driftwatch.ingest;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The days that a year of two figures may stand for: those that are believable in an export. Fewer than a hundred
 * years, so that no two of them end in the same figures.
 *
 * @param first the first such day
 * @param last the last
 */
record ShortYears(LocalDate first, LocalDate last) {

    /** A year of two figures stands for none. */
    static final ShortYears NONE = new ShortYears(LocalDate.MAX, LocalDate.MIN);

    private static final int CENTURY = 100;
    private static final int MONTHS = 12;

    /** The believable day of such a year; absent where there is none. */
    @Nullable
    LocalDate day(int lastTwoFigures, int month, int day) {
        for (int century = first.getYear() / CENTURY; century <= last.getYear() / CENTURY; century++) {
            LocalDate found = existing(century * CENTURY + lastTwoFigures, month, day);
            if (found != null && !found.isBefore(first) && !found.isAfter(last)) {
                return found;
            }
        }
        return null;
    }

    /** The day of the calendar; absent where there is no such day. */
    static @Nullable LocalDate existing(int year, int month, int day) {
        if (year < 1 || month < 1 || month > MONTHS || day < 1) {
            return null;
        }
        return day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth() ? LocalDate.of(year, month, day) : null;
    }
}

package io.github.driftwatch.drift;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days in the reasons of flags. */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Days() {}

    /** A day, such as {@code 3 May 2026}. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }
}

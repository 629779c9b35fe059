package io.github.driftwatch.synthesis;

import java.time.LocalDate;

/** Days on which meetings are held: Monday to Friday. Bank holidays are let pass; a few meetings fall on them in life too. */
final class Weekday {

    private Weekday() {}

    static LocalDate onOrBefore(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }

    static LocalDate onOrAfter(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}

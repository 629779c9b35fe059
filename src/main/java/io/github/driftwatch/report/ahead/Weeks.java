package io.github.driftwatch.report.ahead;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Weeks as people plan by them: each is known by its Monday. */
final class Weeks {

    private Weeks() {}

    /** The Monday of the week that a day is in. */
    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}

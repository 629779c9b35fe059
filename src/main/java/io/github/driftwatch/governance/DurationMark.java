package io.github.driftwatch.governance;

import io.github.driftwatch.time.LimitUnit;
import io.github.driftwatch.time.Limits;
import io.github.driftwatch.time.WorkingDays;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A length of time on plan that tells shorter plans from longer ones.
 *
 * @param number how many, 0 or more
 * @param unit of what; never weeks, which are days
 * @param over whether a plan must have lasted longer than this; else as long is enough
 */
record DurationMark(int number, LimitUnit unit, boolean over) {

    private static final WorkingDays CALENDAR = WorkingDays.englandAndWales();
    private static final int WEEK = 7;
    private static final double MONTH = 365.2425 / 12;

    /** More days than any run of months is longer or shorter than its mean. */
    private static final int UNEVEN = 4;

    DurationMark {
        if (unit == LimitUnit.WEEKS) {
            number *= WEEK;
            unit = LimitUnit.DAYS;
        }
    }

    /** Plans that have lasted so long, or longer. */
    static DurationMark reached(int number, LimitUnit unit) {
        return new DurationMark(number, unit, false);
    }

    /** Plans that have lasted longer. */
    static DurationMark passed(int number, LimitUnit unit) {
        return new DurationMark(number, unit, true);
    }

    /** Whether a plan that began on one day has lasted so long by another. */
    boolean isBehind(LocalDate start, LocalDate day) {
        LocalDate on = Limits.after(start, number, unit, CALENDAR);
        return over ? day.isAfter(on) : !day.isBefore(on);
    }

    /** Whether every plan that has another behind it has this one behind it, whenever it began. */
    boolean surelyNotAfter(DurationMark other) {
        if (unit == other.unit) {
            return number < other.number || (number == other.number && (!over || other.over));
        }
        return most() < other.least();
    }

    /** About how many days it is. */
    double days() {
        return switch (unit) {
            case DAYS, WEEKS -> number;
            case MONTHS -> number * MONTH;
            case WORKING_DAYS -> number * WEEK / 5.0;
        };
    }

    private double least() {
        return unit == LimitUnit.MONTHS ? days() - UNEVEN : number;
    }

    /** Of working days there is at least one a week. */
    private double most() {
        return switch (unit) {
            case DAYS, WEEKS -> number + 1;
            case MONTHS -> days() + UNEVEN;
            case WORKING_DAYS -> (number + 1) * WEEK;
        };
    }

    /** Its name within an identifier, such as {@code over-91-days}. */
    String id() {
        String units = unit.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return (over ? "over-" : "from-") + number + "-" + units;
    }
}

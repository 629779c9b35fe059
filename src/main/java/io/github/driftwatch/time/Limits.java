package io.github.driftwatch.time;

import java.time.LocalDate;
import java.time.temporal.ChronoField;

/**
 * The last compliant day of a time limit, and the ages of plans and people that limits speak of (rulebook, part 2).
 *
 * <p>A limit is counted once, in one step from its anchor, to a day; days are then compared. Months follow the
 * corresponding-date rule of <i>Dodds v Walker</i> [1981] 1 WLR 1027: the same day-number, or the month's last day where
 * it has none.
 */
public final class Limits {

    private Limits() {}

    /**
     * The last day that is within a limit of an anchor, the anchor itself not counted. Within 0 of anything is the
     * anchor's own day.
     *
     * @param number 0 or more
     * @throws IllegalArgumentException where the number is negative
     */
    public static LocalDate after(LocalDate anchor, int number, LimitUnit unit, WorkingDays calendar) {
        requireAtLeast(0, number, unit);
        return switch (unit) {
            case DAYS -> anchor.plusDays(number);
            case WEEKS -> anchor.plusWeeks(number);
            case MONTHS -> anchor.plusMonths(number);
            case WORKING_DAYS -> calendar.plusWorkingDays(anchor, number);
        };
    }

    /**
     * The last day that is within a limit of an anchor which is itself the first day counted: one day less than
     * {@link #after}, save that an anchor which is no working day is not counted in working days.
     *
     * @param number 1 or more
     * @throws IllegalArgumentException where the number is less than 1
     */
    public static LocalDate countingTheDayItself(LocalDate anchor, int number, LimitUnit unit, WorkingDays calendar) {
        requireAtLeast(1, number, unit);
        return switch (unit) {
            case DAYS, WEEKS, MONTHS -> after(anchor, number, unit, calendar).minusDays(1);
            case WORKING_DAYS -> calendar.countingTheDayItself(anchor, number);
        };
    }

    /**
     * The last day that is at least so long before a meeting, the meeting's own day not counted. At least 0 before it
     * is its own day.
     *
     * @param number 0 or more
     * @throws IllegalArgumentException where the number is negative
     */
    public static LocalDate before(LocalDate meeting, int number, LimitUnit unit, WorkingDays calendar) {
        requireAtLeast(0, number, unit);
        return switch (unit) {
            case DAYS -> meeting.minusDays(number);
            case WEEKS -> meeting.minusWeeks(number);
            case MONTHS -> meeting.minusMonths(number);
            case WORKING_DAYS -> calendar.minusWorkingDays(meeting, number);
        };
    }

    /**
     * The day on which a person reaches an age. Born on 29 February, in a common year it is 1 March.
     *
     * @param years 0 or more
     * @throws IllegalArgumentException where the age is negative
     */
    public static LocalDate birthday(LocalDate born, int years) {
        if (years < 0) {
            throw new IllegalArgumentException("Counting an age: found " + years + " years, expected 0 or more.");
        }
        LocalDate day = born.plusYears(years);
        return day.getDayOfMonth() < born.getDayOfMonth() ? day.plusDays(1) : day;
    }

    /**
     * How many full months lie between a start and an as-at date: the largest n for which start + n months is on or
     * before the as-at date, so that 31 January to 28 February is one. Negative where the as-at date is before the
     * start.
     */
    public static int fullMonths(LocalDate start, LocalDate asAt) {
        int calendarMonths =
                Math.toIntExact(asAt.getLong(ChronoField.PROLEPTIC_MONTH) - start.getLong(ChronoField.PROLEPTIC_MONTH));
        return start.plusMonths(calendarMonths).isAfter(asAt) ? calendarMonths - 1 : calendarMonths;
    }

    private static void requireAtLeast(int least, int number, LimitUnit unit) {
        if (number < least) {
            throw new IllegalArgumentException(
                    "Counting a limit: found " + unit.words(number) + ", expected " + least + " or more.");
        }
    }
}

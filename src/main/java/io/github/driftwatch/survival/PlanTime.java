package io.github.driftwatch.survival;

import io.github.driftwatch.time.MonthsAndDays;
import java.time.LocalDate;

/**
 * How long a plan lasted, as one whole number: the days beyond the last full month, and for each full month more days than
 * any month has. A full month is so one length for every plan, whatever the months that it ran through, and lengths can be
 * ordered.
 */
public final class PlanTime {

    private static final int DAYS_TO_A_MONTH = 31;

    private PlanTime() {}

    /** From a start to a day that is not before it. */
    public static int between(LocalDate start, LocalDate day) {
        MonthsAndDays length = MonthsAndDays.between(start, day);
        return ofMonths(length.months()) + length.days();
    }

    /** So many full months. */
    public static int ofMonths(int months) {
        return months * DAYS_TO_A_MONTH;
    }

    /** The full months in a length. */
    public static int fullMonths(int time) {
        return time / DAYS_TO_A_MONTH;
    }
}

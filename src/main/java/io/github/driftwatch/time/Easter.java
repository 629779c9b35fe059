package io.github.driftwatch.time;

import static java.time.temporal.TemporalAdjusters.next;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/** Easter Sunday of the Gregorian calendar: the Sunday after the church's full moon on or after 21 March. */
final class Easter {

    private static final int YEARS_IN_MOON_CYCLE = 19;
    private static final int DAYS_IN_LONG_LUNATION = 30;

    private Easter() {}

    static LocalDate sunday(int year) {
        return fullMoon(year).with(next(DayOfWeek.SUNDAY));
    }

    /** The paschal full moon: the first of the church's tables (not of the sky's) on or after 21 March. */
    private static LocalDate fullMoon(int year) {
        int yearOfCycle = Math.floorMod(year, YEARS_IN_MOON_CYCLE);
        int century = Math.floorDiv(year, 100);
        int leapDaysDropped = century - Math.floorDiv(century, 4);
        int moonCorrection = Math.floorDiv(8 * century + 13, 25);
        int daysAfterEquinox =
                Math.floorMod(19 * yearOfCycle + leapDaysDropped - moonCorrection + 15, DAYS_IN_LONG_LUNATION);
        // The tables give a spring lunation 29 days, never 30, and no two years of a cycle the same full moon.
        boolean dayTooLate = daysAfterEquinox == 29 || (daysAfterEquinox == 28 && yearOfCycle > 10);
        return LocalDate.of(year, Month.MARCH, 21).plusDays(dayTooLate ? daysAfterEquinox - 1 : daysAfterEquinox);
    }
}

package io.github.driftwatch.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** The working days of one calendar year, numbered from 1. */
final class WorkingYear {

    private static final int DAYS_OF_A_LEAP_YEAR = 366;

    /** The one with number n is at n − 1. */
    private final LocalDate[] days;

    /** How many working days come before the nth day of the year, at n. */
    private final int[] before = new int[DAYS_OF_A_LEAP_YEAR + 2];

    private WorkingYear(LocalDate[] days) {
        this.days = days;
        for (LocalDate day : days) {
            before[day.getDayOfYear() + 1] = 1;
        }
        for (int dayOfYear = 1; dayOfYear < before.length; dayOfYear++) {
            before[dayOfYear] += before[dayOfYear - 1];
        }
    }

    static WorkingYear of(int year, Set<LocalDate> extraHolidays) {
        Set<LocalDate> closed = new HashSet<>(BankHolidays.inYear(year));
        closed.addAll(extraHolidays);
        return new WorkingYear(IntStream.rangeClosed(1, Year.of(year).length())
                .mapToObj(dayOfYear -> LocalDate.ofYearDay(year, dayOfYear))
                .filter(day -> isOpen(day, closed))
                .toArray(LocalDate[]::new));
    }

    private static boolean isOpen(LocalDate day, Set<LocalDate> closed) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !closed.contains(day);
    }

    boolean contains(LocalDate day) {
        return before[day.getDayOfYear() + 1] > before[day.getDayOfYear()];
    }

    /** How many working days there are. */
    int count() {
        return days.length;
    }

    /** How many working days come before a day of this year, which is not counted itself. */
    int countBefore(LocalDate day) {
        return before[day.getDayOfYear()];
    }

    /** The working day of a number, 1 to {@link #count()}. */
    LocalDate day(int number) {
        return days[number - 1];
    }
}

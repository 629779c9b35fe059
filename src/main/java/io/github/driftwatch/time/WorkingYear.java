package io.github.driftwatch.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** The working days of one calendar year, numbered from 1. */
final class WorkingYear {

    private final int year;
    /** Days of the year (1 to 366), rising: the one with number n is at n − 1. */
    private final int[] daysOfYear;

    private WorkingYear(int year, int[] daysOfYear) {
        this.year = year;
        this.daysOfYear = daysOfYear;
    }

    static WorkingYear of(int year, Set<LocalDate> extraHolidays) {
        Set<LocalDate> closed = new HashSet<>(BankHolidays.inYear(year));
        closed.addAll(extraHolidays);
        int[] daysOfYear = IntStream.rangeClosed(1, Year.of(year).length())
                .filter(dayOfYear -> isOpen(LocalDate.ofYearDay(year, dayOfYear), closed))
                .toArray();
        return new WorkingYear(year, daysOfYear);
    }

    private static boolean isOpen(LocalDate day, Set<LocalDate> closed) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !closed.contains(day);
    }

    boolean contains(LocalDate day) {
        return Arrays.binarySearch(daysOfYear, day.getDayOfYear()) >= 0;
    }

    /** How many working days there are. */
    int count() {
        return daysOfYear.length;
    }

    /** How many working days come before a day of this year, which is not counted itself. */
    int countBefore(LocalDate day) {
        int found = Arrays.binarySearch(daysOfYear, day.getDayOfYear());
        return found >= 0 ? found : ~found;
    }

    /** The working day of a number, 1 to {@link #count()}. */
    LocalDate day(int number) {
        return LocalDate.ofYearDay(year, daysOfYear[number - 1]);
    }
}

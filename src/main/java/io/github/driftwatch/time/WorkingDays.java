package io.github.driftwatch.time;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The working days of England and Wales: every day that is not a Saturday, a Sunday, a {@linkplain BankHolidays bank
 * holiday} or a day that a procedure adds.
 *
 * <p>Certain from 1995 to {@link #lastProclaimedYear()}; in any other year from 1 to 9999 it counts on with the regular
 * bank holidays of today. Never changes, and may be shared by threads: a year is worked out when it is first asked for,
 * and counting then takes one step for each year's end that it crosses, however many days it counts.
 */
public final class WorkingDays {

    /** The last year that is kept once it has been worked out. */
    private static final int LAST_YEAR = 9999;

    private static final WorkingDays ENGLAND_AND_WALES = new WorkingDays(Set.of());

    private final Set<LocalDate> extraHolidays;

    /** By their number: threads that work out the same year at once come to the same. */
    private final AtomicReferenceArray<@Nullable WorkingYear> years = new AtomicReferenceArray<>(LAST_YEAR + 1);

    private WorkingDays(Set<LocalDate> extraHolidays) {
        this.extraHolidays = extraHolidays;
    }

    /** The calendar with the bank holidays alone. */
    public static WorkingDays englandAndWales() {
        return ENGLAND_AND_WALES;
    }

    /** A calendar in which these days are not working days either, beside those that already are not. */
    public WorkingDays plusExtraHolidays(Collection<LocalDate> days) {
        Set<LocalDate> all = new HashSet<>(extraHolidays);
        all.addAll(days);
        return new WorkingDays(Set.copyOf(all));
    }

    /** The last year for which the bank holidays are published; those after it are computed. */
    public int lastProclaimedYear() {
        return BankHolidays.LAST_PROCLAIMED_YEAR;
    }

    public boolean isWorkingDay(LocalDate day) {
        return year(day.getYear()).contains(day);
    }

    /**
     * The nth working day after a day, which is not counted itself; the day itself, working or not, where n is 0.
     *
     * @param n 0 or more
     * @throws IllegalArgumentException where n is negative
     */
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        requireAtLeast(0, n);
        return n == 0 ? day : countingTheDayItself(day.plusDays(1), n);
    }

    /**
     * The nth working day before a day, which is not counted itself; the day itself, working or not, where n is 0.
     *
     * @param n 0 or more
     * @throws IllegalArgumentException where n is negative
     */
    public LocalDate minusWorkingDays(LocalDate day, int n) {
        requireAtLeast(0, n);
        if (n == 0) {
            return day;
        }
        WorkingYear year = year(day.getYear());
        int number = year.countBefore(day) + 1 - n;
        for (int earlier = day.getYear() - 1; number < 1; earlier--) {
            year = year(earlier);
            number += year.count();
        }
        return year.day(number);
    }

    /**
     * The nth working day counting from a day that is itself number 1 where it is a working day; where it is not, the
     * next working day is number 1.
     *
     * @param n 1 or more
     * @throws IllegalArgumentException where n is less than 1
     */
    public LocalDate countingTheDayItself(LocalDate day, int n) {
        requireAtLeast(1, n);
        WorkingYear year = year(day.getYear());
        int number = year.countBefore(day) + n;
        for (int later = day.getYear() + 1; number > year.count(); later++) {
            number -= year.count();
            year = year(later);
        }
        return year.day(number);
    }

    private WorkingYear year(int year) {
        if (year < 0 || year > LAST_YEAR) {
            return WorkingYear.of(year, extraHolidays);
        }
        WorkingYear known = years.get(year);
        if (known == null) {
            known = WorkingYear.of(year, extraHolidays);
            years.set(year, known);
        }
        return known;
    }

    private static void requireAtLeast(int least, int n) {
        if (n < least) {
            throw new IllegalArgumentException(
                    "Counting working days: found the number " + n + ", expected " + least + " or more.");
        }
    }
}

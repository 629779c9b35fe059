package io.github.driftwatch.time;

import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The bank holidays of England and Wales, each on the weekday that it is kept on.
 *
 * <p>Right for every year from 1995 to {@link #LAST_PROCLAIMED_YEAR}. Later years have the regular ones, computed:
 * a day that is proclaimed for one occasion cannot be foreseen. Earlier years have today's regular ones too, which is
 * not what was kept then.
 */
public final class BankHolidays {

    /** The last year for which the bank holidays are published; those after it are computed. */
    public static final int LAST_PROCLAIMED_YEAR = Proclamation.LAST_YEAR;

    private BankHolidays() {}

    /** The bank holidays of a year, in order. None is on a Saturday or Sunday: the substitute day stands for it. */
    public static List<LocalDate> inYear(int year) {
        SortedSet<LocalDate> days = regular(year);
        for (Proclamation proclamation : Proclamation.ALL) {
            if (proclamation.day().getYear() == year) {
                LocalDate replaced = proclamation.insteadOf();
                if (replaced != null) {
                    days.remove(replaced);
                }
                days.add(proclamation.day());
            }
        }
        return List.copyOf(days);
    }

    private static SortedSet<LocalDate> regular(int year) {
        LocalDate easter = Easter.sunday(year);
        LocalDate may = LocalDate.of(year, Month.MAY, 1);
        LocalDate christmas = weekdayFrom(LocalDate.of(year, Month.DECEMBER, 25));
        return new TreeSet<>(List.of(
                weekdayFrom(LocalDate.of(year, Month.JANUARY, 1)),
                easter.minusDays(2),
                easter.plusDays(1),
                may.with(firstInMonth(DayOfWeek.MONDAY)),
                may.with(lastInMonth(DayOfWeek.MONDAY)),
                LocalDate.of(year, Month.AUGUST, 1).with(lastInMonth(DayOfWeek.MONDAY)),
                christmas,
                // Whichever of Christmas Day and Boxing Day is put off, the two are kept on the first two weekdays.
                weekdayFrom(christmas.plusDays(1))));
    }

    /** The day itself, or the Monday after where it is a Saturday or Sunday. */
    private static LocalDate weekdayFrom(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}

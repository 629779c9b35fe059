package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.Amount;
import io.github.driftwatch.time.LimitUnit;
import io.github.driftwatch.time.Limits;
import io.github.driftwatch.time.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One count, worked out by the program's own arithmetic and written down: {@code 29/11/2024 + 3 months = 28/02/2025}. */
final class Steps {

    /** What stands in for the number in a plan's own column. */
    private static final int FROM_COLUMN = 10;

    private final WorkingDays calendar;

    Steps(WorkingDays calendar) {
        this.calendar = calendar;
    }

    static int number(Amount amount) {
        return amount.column() == null ? amount.number() : FROM_COLUMN;
    }

    LocalDate forward(LocalDate from, Amount amount) {
        return amount.countsTheDayItself()
                ? Limits.countingTheDayItself(from, number(amount), amount.unit(), calendar)
                : Limits.after(from, number(amount), amount.unit(), calendar);
    }

    LocalDate back(LocalDate from, Amount amount) {
        return Limits.before(from, number(amount), amount.unit(), calendar);
    }

    String forwardInWords(LocalDate from, Amount amount) {
        LocalDate to = forward(from, amount);
        String length = amount.unit().words(number(amount));
        String count = amount.countsTheDayItself()
                ? length + " from " + Phrases.day(from) + " on, itself counted, end on " + Phrases.day(to)
                : Phrases.day(from) + " + " + length + " = " + Phrases.day(to);
        return count + remark(from, to, amount);
    }

    String backInWords(LocalDate from, Amount amount) {
        LocalDate to = back(from, amount);
        return Phrases.day(from) + " - " + amount.unit().words(number(amount)) + " = " + Phrases.day(to)
                + remark(from, to, amount);
    }

    private String remark(LocalDate from, LocalDate to, Amount amount) {
        if (amount.unit() == LimitUnit.MONTHS
                && to.getDayOfMonth() < from.getDayOfMonth()
                && !amount.countsTheDayItself()) {
            return " (" + month(to) + " has no " + Phrases.ordinal(from.getDayOfMonth()) + ": its last day)";
        }
        if (amount.unit() == LimitUnit.WORKING_DAYS) {
            LocalDate first = from.isBefore(to) ? from : to;
            LocalDate last = from.isBefore(to) ? to : from;
            List<String> holidays = Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1))
                    .filter(day -> day.getDayOfWeek().getValue() < 6 && !calendar.isWorkingDay(day))
                    .map(Phrases::day)
                    .toList();
            return holidays.isEmpty() ? "" : " (not counted: weekends and " + Phrases.list(holidays, "and") + ")";
        }
        return "";
    }

    static String month(LocalDate day) {
        String name = day.getMonth().name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + " " + day.getYear();
    }
}

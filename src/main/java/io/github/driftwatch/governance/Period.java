package io.github.driftwatch.governance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A stretch of days that a report speaks of.
 *
 * @param from its first day
 * @param to its last day, not before the first
 */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("found a last day before the first, expected it on or after it");
        }
    }

    /** The month of a day, up to that month's end. */
    public static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /** Whether a day lies in it. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /**
     * The period of the same length that ends on the day before: as many whole months, where it is made of whole months;
     * else as many days.
     */
    public Period before() {
        LocalDate last = from.minusDays(1);
        if (isWholeMonths()) {
            return new Period(from.minusMonths(months()), last);
        }
        return new Period(last.minusDays(ChronoUnit.DAYS.between(from, to)), last);
    }

    /** The day before it, of which those are that were there when it began. */
    Period dayBefore() {
        return new Period(from.minusDays(1), from.minusDays(1));
    }

    /** The same days a year before; of whole months, the same months whole. */
    public Period yearBefore() {
        LocalDate last = to.minusYears(1);
        return new Period(
                from.minusYears(1), isWholeMonths() ? YearMonth.from(last).atEndOfMonth() : last);
    }

    /** The last so many months whose end is not after its last day, the earliest first. */
    public List<Period> lastMonths(int number) {
        YearMonth month = YearMonth.from(to);
        YearMonth last = to.equals(month.atEndOfMonth()) ? month : month.minusMonths(1);
        return IntStream.range(0, number)
                .mapToObj(i -> month(last.minusMonths(number - 1L - i)))
                .toList();
    }

    /** The next so many stretches of a month after it, each counted from the day after its last day. */
    public List<Period> nextMonths(int number) {
        LocalDate first = to.plusDays(1);
        return IntStream.range(0, number)
                .mapToObj(i ->
                        new Period(first.plusMonths(i), first.plusMonths(i + 1L).minusDays(1)))
                .toList();
    }

    private boolean isWholeMonths() {
        return from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
    }

    private long months() {
        return ChronoUnit.MONTHS.between(from, to.plusDays(1));
    }
}

package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.Amount;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.time.LimitUnit;
import io.github.driftwatch.time.Limits;
import io.github.driftwatch.time.WorkingDays;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Picks the day that an example counts from, so that the count has something to show: a month that is too short, the end
 * of a year, the bank holidays around Christmas. A working day, as conferences are, on which the rule and the amount
 * hold.
 */
final class MonthEnds {

    private static final LocalDate EARLIEST = LocalDate.of(2024, 2, 1);
    private static final int YEARS = 4;
    private static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);
    private static final LocalDate BEFORE_CHRISTMAS = LocalDate.of(2024, 12, 20);
    private static final LocalDate AFTER_NEW_YEAR = LocalDate.of(2025, 1, 6);
    private static final LocalDate MEETING = LocalDate.of(2025, 3, 14);

    private final Holding holding;
    private final WorkingDays calendar;

    MonthEnds(Rule rule, WorkingDays calendar) {
        this.holding = Holding.of(rule);
        this.calendar = calendar;
    }

    /** A day to count an amount forward from. */
    LocalDate forward(Amount amount) {
        return switch (amount.unit()) {
            case DAYS, WEEKS -> kept(YEAR_END, amount);
            case WORKING_DAYS -> kept(BEFORE_CHRISTMAS, amount);
            case MONTHS ->
                clipped(amount, day -> Limits.after(day, amount.number(), LimitUnit.MONTHS, calendar), YEAR_END);
        };
    }

    /** A meeting's day to count an amount back from. */
    LocalDate back(Amount amount) {
        return switch (amount.unit()) {
            case DAYS, WEEKS -> kept(MEETING, amount);
            case WORKING_DAYS -> kept(AFTER_NEW_YEAR, amount);
            case MONTHS ->
                clipped(amount, day -> Limits.before(day, amount.number(), LimitUnit.MONTHS, calendar), MEETING);
        };
    }

    /** A day for what nothing is counted from. */
    static LocalDate any() {
        return LocalDate.of(2025, 1, 31);
    }

    /** A day of birth that not every year has. */
    static LocalDate birth() {
        return LocalDate.of(2008, Month.FEBRUARY.getValue(), 29);
    }

    /** The first day in range that leads to a shorter month's last day, to a February's if there is one. */
    private LocalDate clipped(Amount amount, UnaryOperator<LocalDate> counted, LocalDate otherwise) {
        Holding here = holding.and(amount);
        LocalDate earliest = here.firstFrom(EARLIEST, 1);
        LocalDate latest = earliest.plusYears(YEARS);
        List<LocalDate> shortened = Stream.iterate(earliest, day -> !day.isAfter(latest), day -> day.plusDays(1))
                .filter(here::on)
                .filter(calendar::isWorkingDay)
                .filter(day -> counted.apply(day).getDayOfMonth() < day.getDayOfMonth())
                .toList();
        return shortened.stream()
                .min(Comparator.comparing((LocalDate day) -> counted.apply(day).getMonth() != Month.FEBRUARY))
                .orElseGet(() -> kept(otherwise, amount));
    }

    private LocalDate kept(LocalDate day, Amount amount) {
        Holding here = holding.and(amount);
        return here.on(day) ? day : here.firstFrom(day, 0);
    }
}

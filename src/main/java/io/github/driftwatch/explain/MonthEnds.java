package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.Amount;
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
 * of February, the bank holidays around Christmas. Always a working day, as conferences are.
 */
final class MonthEnds {

    private static final LocalDate EARLIEST = LocalDate.of(2024, 2, 1);
    private static final LocalDate LATEST = LocalDate.of(2027, 12, 31);
    private static final LocalDate BEFORE_FEBRUARY_ENDS = LocalDate.of(2024, 11, 29);
    private static final LocalDate BEFORE_CHRISTMAS = LocalDate.of(2024, 12, 20);
    private static final LocalDate AFTER_NEW_YEAR = LocalDate.of(2025, 1, 6);
    private static final LocalDate MEETING = LocalDate.of(2025, 3, 14);

    private MonthEnds() {}

    /** A day to count an amount forward from. */
    static LocalDate forward(Amount amount, WorkingDays calendar) {
        return switch (amount.unit()) {
            case DAYS, WEEKS -> BEFORE_FEBRUARY_ENDS;
            case WORKING_DAYS -> BEFORE_CHRISTMAS;
            case MONTHS ->
                clipped(
                        calendar,
                        day -> Limits.after(day, amount.number(), LimitUnit.MONTHS, calendar),
                        BEFORE_FEBRUARY_ENDS);
        };
    }

    /** A meeting's day to count an amount back from. */
    static LocalDate back(Amount amount, WorkingDays calendar) {
        return switch (amount.unit()) {
            case DAYS, WEEKS -> MEETING;
            case WORKING_DAYS -> AFTER_NEW_YEAR;
            case MONTHS ->
                clipped(calendar, day -> Limits.before(day, amount.number(), LimitUnit.MONTHS, calendar), MEETING);
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
    private static LocalDate clipped(WorkingDays calendar, UnaryOperator<LocalDate> counted, LocalDate otherwise) {
        List<LocalDate> shortened = Stream.iterate(EARLIEST, day -> !day.isAfter(LATEST), day -> day.plusDays(1))
                .filter(calendar::isWorkingDay)
                .filter(day -> counted.apply(day).getDayOfMonth() < day.getDayOfMonth())
                .toList();
        return shortened.stream()
                .min(Comparator.comparing((LocalDate day) -> counted.apply(day).getMonth() != Month.FEBRUARY))
                .orElse(otherwise);
    }
}

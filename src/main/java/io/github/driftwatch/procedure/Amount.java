package io.github.driftwatch.procedure;

import io.github.driftwatch.time.LimitUnit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A length of time that a procedure names, with what makes it apply.
 *
 * @param number how many, 0 or more
 * @param unit of what
 * @param countsTheDayItself whether the day that it is counted from is the first day; else the day after is
 * @param column the plan's column that takes the number's place where it is filled, such as
 *     {@code visit_interval_days}
 * @param assumed why the number is an assumption; absent where the procedure states it
 * @param fromInclusive the first anchor day that it applies to
 * @param untilInclusive the last anchor day that it applies to
 * @param when what else must hold for it to apply
 */
public record Amount(
        int number,
        LimitUnit unit,
        boolean countsTheDayItself,
        @Nullable String column,
        @Nullable String assumed,
        @Nullable LocalDate fromInclusive,
        @Nullable LocalDate untilInclusive,
        @Nullable Condition when) {

    private static final long WEEK = 7;
    private static final long SHORTEST_MONTH = 28;
    private static final long LONGEST_MONTH = 31;

    /** Whether an anchor's day lies within the days that it applies to. */
    public boolean inForceOn(LocalDate anchor) {
        return (fromInclusive == null || !anchor.isBefore(fromInclusive))
                && (untilInclusive == null || !anchor.isAfter(untilInclusive));
    }

    /** Whether it is over no later than another, from whatever day both are counted. */
    boolean surelyWithin(Amount other) {
        return unit == other.unit ? number <= other.number : mostDays() <= other.leastDays();
    }

    private long leastDays() {
        return switch (unit) {
            case DAYS, WORKING_DAYS -> number;
            case WEEKS -> number * WEEK;
            case MONTHS -> number * SHORTEST_MONTH;
        };
    }

    /** Of working days there is at least one a week. */
    private long mostDays() {
        return switch (unit) {
            case DAYS -> number;
            case WEEKS -> number * WEEK;
            case MONTHS -> number * LONGEST_MONTH;
            case WORKING_DAYS -> (number + 1) * WEEK;
        };
    }
}

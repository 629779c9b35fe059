package io.github.driftwatch.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A length of time: full months counted from its start in one step, and the days beyond them.
 *
 * @param months full months
 * @param days days beyond
 */
public record MonthsAndDays(int months, int days) {

    /** From a start to a day that is not before it. */
    public static MonthsAndDays between(LocalDate start, LocalDate day) {
        int months = Limits.fullMonths(start, day);
        return new MonthsAndDays(months, Math.toIntExact(ChronoUnit.DAYS.between(start.plusMonths(months), day)));
    }

    /** As people say it, such as {@code 14 months and 3 days}; what is none of is left out. */
    public String words() {
        if (months == 0) {
            return LimitUnit.DAYS.words(days);
        }
        return LimitUnit.MONTHS.words(months) + (days == 0 ? "" : " and " + LimitUnit.DAYS.words(days));
    }
}

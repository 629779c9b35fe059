package io.github.driftwatch.agenda;

import io.github.driftwatch.time.MonthsAndDays;
import java.time.LocalDate;

/**
 * How long a plan has run: full months counted from its start in one step, and the days beyond them.
 *
 * @param months full months
 * @param days days beyond
 */
public record TimeOnPlan(int months, int days) {

    /** How long on a day that is not before the start. */
    static TimeOnPlan between(LocalDate start, LocalDate day) {
        MonthsAndDays length = MonthsAndDays.between(start, day);
        return new TimeOnPlan(length.months(), length.days());
    }

    /** As people say it, such as {@code 14 months 3 days}. */
    public String words() {
        if (months == 0) {
            return count(days, "day");
        }
        return count(months, "month") + (days == 0 ? "" : " " + count(days, "day"));
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}

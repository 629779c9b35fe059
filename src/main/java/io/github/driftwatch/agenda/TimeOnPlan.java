package io.github.driftwatch.agenda;

import io.github.driftwatch.time.Limits;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long a plan has run: full months counted from its start in one step, and the days beyond them.
 *
 * @param months full months
 * @param days days beyond
 */
public record TimeOnPlan(int months, int days) {

    /** How long on a day that is not before the start. */
    static TimeOnPlan between(LocalDate start, LocalDate day) {
        int months = Limits.fullMonths(start, day);
        return new TimeOnPlan(months, Math.toIntExact(ChronoUnit.DAYS.between(start.plusMonths(months), day)));
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

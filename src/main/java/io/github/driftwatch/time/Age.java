package io.github.driftwatch.time;

import java.time.LocalDate;

/**
 * A person's age on a day.
 *
 * @param years full years; one born on 29 February turns a year older on 1 March of a common year
 * @param months full months
 */
public record Age(int years, int months) {

    private static final int YEARS_FROM_WHICH_MONTHS_ARE_NOT_SAID = 2;

    /** The age of somebody born on or before the day. */
    public static Age on(LocalDate born, LocalDate day) {
        int years = 0;
        while (!Limits.birthday(born, years + 1).isAfter(day)) {
            years++;
        }
        return new Age(years, Limits.fullMonths(born, day));
    }

    /** As people say it: in years, such as {@code 11}; in months, such as {@code 14 months}, for one of less than two. */
    public String words() {
        return years >= YEARS_FROM_WHICH_MONTHS_ARE_NOT_SAID ? Integer.toString(years) : LimitUnit.MONTHS.words(months);
    }
}

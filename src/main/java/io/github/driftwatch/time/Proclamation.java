package io.github.driftwatch.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bank holiday of England and Wales that the regular pattern does not give: a day added once, or a regular day moved.
 * Made by royal proclamation under section 1 of the Banking and Financial Dealings Act 1971.
 *
 * @param day the bank holiday
 * @param insteadOf the regular bank holiday of the same year that it replaces; absent where it is one more
 * @param occasion what it was for
 */
record Proclamation(LocalDate day, @Nullable LocalDate insteadOf, String occasion) {

    /** The last year for which the bank holidays are published. To be raised as each new year's list comes out. */
    static final int LAST_YEAR = 2028;

    /** Every one from 1995 to {@link #LAST_YEAR}, in the order of their days. */
    static final List<Proclamation> ALL = List.of(
            moved("1995-05-08", "1995-05-01", "50 years of VE day"),
            added("1999-12-31", "the millennium"),
            added("2002-06-03", "the Golden Jubilee"),
            moved("2002-06-04", "2002-05-27", "the Golden Jubilee"),
            added("2011-04-29", "a royal wedding"),
            moved("2012-06-04", "2012-05-28", "the Diamond Jubilee"),
            added("2012-06-05", "the Diamond Jubilee"),
            moved("2020-05-08", "2020-05-04", "75 years of VE day"),
            moved("2022-06-02", "2022-05-30", "the Platinum Jubilee"),
            added("2022-06-03", "the Platinum Jubilee"),
            added("2022-09-19", "the state funeral of Queen Elizabeth II"),
            added("2023-05-08", "the coronation of King Charles III"));

    private static Proclamation added(String day, String occasion) {
        return new Proclamation(LocalDate.parse(day), null, occasion);
    }

    private static Proclamation moved(String day, String insteadOf, String occasion) {
        return new Proclamation(LocalDate.parse(day), LocalDate.parse(insteadOf), occasion);
    }
}

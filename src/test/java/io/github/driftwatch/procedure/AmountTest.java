package io.github.driftwatch.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.time.LimitUnit;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

    /** Of two units, it is sure only where the longest of the one is no longer than the shortest of the other. */
    @ParameterizedTest(name = "{0} {1} within {2} {3}: {5}")
    @CsvSource(textBlock = """
            5,  days,         5,  days,         true,  as many
            6,  days,         5,  days,         false, one more
            3,  working_days, 3,  working_days, true,  as many of one unit
            4,  working_days, 3,  working_days, false, one more of it
            14, days,         2,  weeks,        true,  fourteen days
            15, days,         2,  weeks,        false, fifteen
            2,  weeks,        14, days,         true,  fourteen the other way round
            2,  weeks,        13, days,         false, thirteen
            28, days,         1,  months,       true,  the shortest month
            29, days,         1,  months,       false, a day more than that
            1,  months,       31, days,         true,  the longest month
            1,  months,       30, days,         false, a day less than that
            4,  weeks,        1,  months,       true,  four weeks
            5,  weeks,        1,  months,       false, five
            5,  days,         5,  working_days, true,  no fewer than as many days
            6,  days,         5,  working_days, false, a day more
            1,  working_days, 14, days,         true,  with a week of holidays
            1,  working_days, 13, days,         false, a day less than that
            """)
    void isSurelyOverByTheEndOfAnother(int one, String unit, int other, String otherUnit, boolean surely, String why) {
        assertThat(amount(one, unit).surelyWithin(amount(other, otherUnit)))
                .as(why)
                .isEqualTo(surely);
    }

    @ParameterizedTest(name = "from {0} until {1} on {2}: {4}")
    @CsvSource(nullValues = "-", textBlock = """
            -,          -,          2026-03-02, true,  always
            2026-03-02, -,          2026-03-01, false, the day before the first
            2026-03-02, -,          2026-03-02, true,  the first
            2026-03-02, -,          2026-03-03, true,  the day after it
            -,          2026-03-02, 2026-03-01, true,  the day before the last
            -,          2026-03-02, 2026-03-02, true,  the last
            -,          2026-03-02, 2026-03-03, false, the day after it
            2026-03-02, 2026-03-02, 2026-03-02, true,  the only one
            2026-03-02, 2026-03-02, 2026-03-01, false, the day before the only one
            2026-03-02, 2026-03-02, 2026-03-03, false, the day after the only one
            """)
    void isInForceFromItsFirstDayToItsLast(
            @Nullable LocalDate from, @Nullable LocalDate until, LocalDate anchor, boolean inForce, String why) {
        assertThat(new Amount(3, LimitUnit.MONTHS, false, null, null, from, until, null).inForceOn(anchor))
                .as(why)
                .isEqualTo(inForce);
    }

    private static Amount amount(int number, String unit) {
        return new Amount(
                number, LimitUnit.valueOf(unit.toUpperCase(Locale.ROOT)), false, null, null, null, null, null);
    }
}

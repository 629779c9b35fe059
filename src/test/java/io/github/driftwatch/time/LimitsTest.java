package io.github.driftwatch.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.driftwatch.Holds;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LimitsTest {

    private static final WorkingDays CALENDAR = WorkingDays.englandAndWales();

    @Holds(
            value = "months",
            rows = {"in one step from the anchor, not by way of 28 February", "the six-month day of 31 August"})
    @Holds(value = "first-day", rows = "the anchor is not counted")
    @ParameterizedTest(name = "{1} {2} after {0} is {3}: {4}")
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            anchor     | number | unit         | last day   | why
            2025-03-14 | 1      | DAYS         | 2025-03-15 | the anchor is not counted
            2025-03-14 | 91     | DAYS         | 2025-06-13 | a first review
            2025-03-14 | 183    | DAYS         | 2025-09-13 | a later review
            2023-12-01 | 91     | DAYS         | 2024-03-01 | over a leap day
            2022-12-01 | 91     | DAYS         | 2023-03-02 | over no leap day
            2025-03-14 | 6      | WEEKS        | 2025-04-25 | 42 days
            2025-03-30 | 1      | MONTHS       | 2025-04-30 | same number
            2025-03-31 | 1      | MONTHS       | 2025-04-30 | April has no 31st
            2025-01-28 | 1      | MONTHS       | 2025-02-28 | same number
            2025-01-29 | 1      | MONTHS       | 2025-02-28 | no 29th in a common year
            2025-01-30 | 1      | MONTHS       | 2025-02-28 | no 30th
            2025-01-31 | 1      | MONTHS       | 2025-02-28 | no 31st
            2024-01-29 | 1      | MONTHS       | 2024-02-29 | same number, in a leap year
            2024-01-31 | 1      | MONTHS       | 2024-02-29 | no 31st, in a leap year
            2025-01-31 | 2      | MONTHS       | 2025-03-31 | in one step from the anchor, not by way of 28 February
            2025-02-28 | 1      | MONTHS       | 2025-03-28 | the number, not the month's end
            2024-02-29 | 12     | MONTHS       | 2025-02-28 | no 29th in a common year
            2024-02-29 | 48     | MONTHS       | 2028-02-29 | the next leap year has it
            2024-08-31 | 6      | MONTHS       | 2025-02-28 | the six-month day of 31 August
            2024-11-15 | 15     | MONTHS       | 2026-02-15 | over two years' ends
            2025-04-11 | 5      | WORKING_DAYS | 2025-04-22 | over Easter
            2025-12-19 | 10     | WORKING_DAYS | 2026-01-07 | over Christmas and New Year
            2025-03-14 | 0      | DAYS         | 2025-03-14 | within nothing is the same day
            2025-03-14 | 0      | WEEKS        | 2025-03-14 | within nothing is the same day
            2025-03-14 | 0      | MONTHS       | 2025-03-14 | within nothing is the same day
            2025-03-15 | 0      | WORKING_DAYS | 2025-03-15 | within nothing is the same day, though a Saturday
            """)
    void the_last_day_within_a_limit(LocalDate anchor, int number, LimitUnit unit, LocalDate lastDay, String why) {
        assertThat(Limits.after(anchor, number, unit, CALENDAR)).as(why).isEqualTo(lastDay);
    }

    @ParameterizedTest(name = "{1} {2} counting {0} is {3}: {4}")
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            anchor     | number | unit         | last day   | why
            2025-03-14 | 1      | DAYS         | 2025-03-14 | the anchor is the first
            2025-03-14 | 91     | DAYS         | 2025-06-12 | one day less than not counting it
            2025-03-14 | 1      | WEEKS        | 2025-03-20 | Friday to Thursday
            2025-03-14 | 6      | WEEKS        | 2025-04-24 | one day less than not counting it
            2025-03-14 | 1      | MONTHS       | 2025-04-13 | the day before the corresponding date
            2025-03-01 | 1      | MONTHS       | 2025-03-31 | the whole of March
            2025-01-31 | 1      | MONTHS       | 2025-02-27 | the day before the last of February
            2024-02-29 | 12     | MONTHS       | 2025-02-27 | the day before the last of February
            2025-03-14 | 1      | WORKING_DAYS | 2025-03-14 | a working day is number 1
            2025-03-15 | 1      | WORKING_DAYS | 2025-03-17 | a Saturday is no number
            2025-04-11 | 5      | WORKING_DAYS | 2025-04-17 | the day before Good Friday
            2025-04-11 | 6      | WORKING_DAYS | 2025-04-22 | over Easter
            """)
    void the_last_day_of_a_limit_that_counts_its_anchor(
            LocalDate anchor, int number, LimitUnit unit, LocalDate lastDay, String why) {
        assertThat(Limits.countingTheDayItself(anchor, number, unit, CALENDAR))
                .as(why)
                .isEqualTo(lastDay);
    }

    @ParameterizedTest(name = "{1} {2} before {0} is {3}: {4}")
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            meeting    | number | unit         | last day   | why
            2025-03-14 | 7      | DAYS         | 2025-03-07 | the meeting is not counted
            2025-03-07 | 14     | DAYS         | 2025-02-21 | over a month's end
            2024-03-07 | 7      | DAYS         | 2024-02-29 | to a leap day
            2025-03-14 | 2      | WEEKS        | 2025-02-28 | 14 days
            2025-03-14 | 1      | MONTHS       | 2025-02-14 | same number
            2025-03-31 | 1      | MONTHS       | 2025-02-28 | no 31st
            2024-03-31 | 1      | MONTHS       | 2024-02-29 | no 31st, in a leap year
            2025-05-31 | 3      | MONTHS       | 2025-02-28 | in one step
            2025-04-22 | 5      | WORKING_DAYS | 2025-04-11 | over Easter
            2026-01-05 | 5      | WORKING_DAYS | 2025-12-24 | over New Year and Christmas
            2025-03-15 | 0      | WORKING_DAYS | 2025-03-15 | its own day, though a Saturday
            """)
    void the_last_day_that_is_long_enough_before_a_meeting(
            LocalDate meeting, int number, LimitUnit unit, LocalDate lastDay, String why) {
        assertThat(Limits.before(meeting, number, unit, CALENDAR)).as(why).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @EnumSource
    void a_number_that_is_too_small_is_refused_in_every_unit(LimitUnit unit) {
        LocalDate day = LocalDate.of(2025, 3, 14);

        assertThatThrownBy(() -> Limits.after(day, -1, unit, CALENDAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Counting a limit: found %s, expected 0 or more.", unit.words(-1));
        assertThatThrownBy(() -> Limits.before(day, -1, unit, CALENDAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Counting a limit: found %s, expected 0 or more.", unit.words(-1));
        assertThatThrownBy(() -> Limits.countingTheDayItself(day, 0, unit, CALENDAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Counting a limit: found %s, expected 1 or more.", unit.words(0));
    }

    @Test
    void a_refusal_says_the_number_and_its_unit() {
        assertThatThrownBy(() -> Limits.after(LocalDate.of(2025, 3, 14), -1, LimitUnit.WORKING_DAYS, CALENDAR))
                .hasMessage("Counting a limit: found -1 working days, expected 0 or more.");
    }
}

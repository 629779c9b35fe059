package io.github.driftwatch.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ages of people in years and of plans in months. */
class AgesTest {

    @ParameterizedTest(name = "born {0}, {1} on {2}: {3}")
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            born       | years | day        | why
            2007-05-14 | 18    | 2025-05-14 | the same day and month
            2008-02-28 | 18    | 2026-02-28 | the day before a leap day
            2008-02-29 | 18    | 2026-03-01 | no 29 February in a common year
            2008-03-01 | 18    | 2026-03-01 | the day after a leap day
            2008-02-29 | 16    | 2024-02-29 | a leap year has it
            2009-02-28 | 15    | 2024-02-28 | born in a common year, no later in a leap year
            2007-12-31 | 18    | 2025-12-31 | the year's last day
            2008-02-29 | 0     | 2008-02-29 | birth itself
            1896-02-29 | 4     | 1900-03-01 | 1900 was no leap year
            """)
    void a_person_reaches_an_age(LocalDate born, int years, LocalDate day, String why) {
        assertThat(Limits.birthday(born, years)).as(why).isEqualTo(day);
    }

    @ParameterizedTest(name = "born {0}, on {1}: {2}")
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            born       | day        | words     | why
            2008-02-29 | 2026-02-28 | 17        | born on 29 February, no birthday yet
            2008-02-29 | 2026-03-01 | 18        | until 1 March
            2024-05-14 | 2026-05-13 | 23 months | the day before the second birthday
            2024-05-14 | 2026-05-14 | 2         | the second birthday
            2026-05-14 | 2026-06-14 | 1 month   | one is one
            2026-05-14 | 2026-05-14 | 0 months  | the day of birth
            """)
    void an_age_is_said_in_years_or_for_the_youngest_in_months(
            LocalDate born, LocalDate day, String words, String why) {
        assertThat(Age.on(born, day).words()).as(why).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            start      | day        | words               | why
            2026-01-31 | 2026-01-31 | 0 days              | its first day
            2026-01-31 | 2026-02-27 | 27 days             | the day before a month, in a shorter one
            2026-01-31 | 2026-02-28 | 1 month             | a shorter month's last day is the day
            2026-01-31 | 2026-03-01 | 1 month and 1 day   | counted on from there
            2026-01-31 | 2026-04-02 | 2 months and 2 days | months in one step from the start
            """)
    void a_length_is_months_and_the_days_beyond(LocalDate start, LocalDate day, String words, String why) {
        assertThat(MonthsAndDays.between(start, day).words()).as(why).isEqualTo(words);
    }

    @Test
    void a_negative_age_is_refused() {
        assertThatThrownBy(() -> Limits.birthday(LocalDate.of(2007, 5, 14), -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Counting an age: found -1 years, expected 0 or more.");
    }

    @ParameterizedTest(name = "{0} to {1} is {2}: {3}")
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            start      | as at      | months | why
            2025-03-14 | 2025-03-14 | 0      | the first day
            2025-03-14 | 2025-04-13 | 0      | the day before a month
            2025-03-14 | 2025-04-14 | 1      | the day of a month
            2025-03-14 | 2025-04-15 | 1      | the day after it
            2025-01-31 | 2025-02-27 | 0      | the day before the month's last
            2025-01-31 | 2025-02-28 | 1      | the month's last day stands for the 31st
            2025-01-31 | 2025-03-30 | 1      | March has a 31st
            2025-01-31 | 2025-03-31 | 2      | the day of two months
            2024-08-31 | 2025-02-28 | 6      | the six-month day of 31 August
            2024-01-31 | 2024-02-28 | 0      | a leap year has one day more
            2024-02-29 | 2026-02-28 | 24     | two years of a plan begun on a leap day
            2023-11-30 | 2025-11-29 | 23     | the day before 24 months
            2023-11-30 | 2025-11-30 | 24     | the day of 24 months
            2025-03-14 | 2025-03-13 | -1     | before the start
            2025-03-14 | 2025-02-14 | -1     | a month before the start
            2025-03-14 | 2025-02-13 | -2     | more than a month before it
            """)
    void full_months_from_a_start_to_an_as_at_date(LocalDate start, LocalDate asAt, int months, String why) {
        assertThat(Limits.fullMonths(start, asAt)).as(why).isEqualTo(months);
    }

    @Test
    void full_months_agree_with_months_added_in_one_step_for_every_pair_of_days() {
        List<LocalDate> days =
                LocalDate.of(2023, 1, 1).datesUntil(LocalDate.of(2026, 7, 1)).toList();
        for (LocalDate start : days) {
            assertThat(days).allMatch(asAt -> isLargestReached(Limits.fullMonths(start, asAt), start, asAt));
        }
    }

    private static boolean isLargestReached(int months, LocalDate start, LocalDate asAt) {
        return !start.plusMonths(months).isAfter(asAt)
                && start.plusMonths(months + 1L).isAfter(asAt);
    }
}

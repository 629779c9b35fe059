package io.github.driftwatch.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final WorkingDays CALENDAR = WorkingDays.englandAndWales();

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            day        | working | why
            2025-04-17 | true    | Maundy Thursday
            2025-04-18 | false   | Good Friday
            2025-04-19 | false   | Easter Saturday
            2025-04-20 | false   | Easter Sunday
            2025-04-21 | false   | Easter Monday
            2025-04-22 | true    | the Tuesday after
            2022-01-01 | false   | New Year's Day on a Saturday
            2022-01-03 | false   | its substitute
            2022-01-04 | true    | the day after its substitute
            2020-05-04 | true    | early May moved away
            2020-05-08 | false   | early May moved to VE day
            2022-05-30 | true    | spring moved away
            2022-06-01 | true    | the day before the Platinum Jubilee
            2022-06-02 | false   | spring moved to the Platinum Jubilee
            2022-06-03 | false   | added for the Platinum Jubilee
            2022-09-19 | false   | a state funeral
            2022-09-20 | true    | the day after it
            1999-12-31 | false   | the millennium
            2021-12-25 | false   | Christmas Day on a Saturday
            2021-12-27 | false   | Christmas Day's substitute
            2021-12-28 | false   | Boxing Day's substitute
            2021-12-29 | true    | the day after both
            2024-02-29 | true    | a leap day, a Thursday
            2024-12-31 | true    | the 366th day of its year
            """)
    void a_day_is_a_working_day(LocalDate day, boolean working, String why) {
        assertThat(CALENDAR.isWorkingDay(day)).as(why).isEqualTo(working);
    }

    @ParameterizedTest(name = "{1} after {0} is {2}: {3}")
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            day        | n   | expected   | why
            2025-03-03 | 1   | 2025-03-04 | Monday to Tuesday
            2025-03-03 | 5   | 2025-03-10 | over one weekend
            2025-03-07 | 1   | 2025-03-10 | Friday to Monday
            2025-03-08 | 1   | 2025-03-10 | Saturday to Monday
            2025-03-09 | 1   | 2025-03-10 | Sunday to Monday
            2025-03-03 | 10  | 2025-03-17 | over two weekends
            2025-04-11 | 4   | 2025-04-17 | the day before Good Friday
            2025-04-11 | 5   | 2025-04-22 | over Easter
            2025-04-18 | 1   | 2025-04-22 | from Good Friday itself
            2025-12-22 | 3   | 2025-12-29 | over Christmas and a weekend
            2025-12-22 | 5   | 2025-12-31 | New Year's Eve
            2025-12-22 | 6   | 2026-01-02 | over the year's end
            2022-05-27 | 15  | 2022-06-21 | over two days of Jubilee, and not over the moved spring holiday
            2022-09-12 | 5   | 2022-09-20 | over a state funeral
            2024-02-28 | 1   | 2024-02-29 | to a leap day
            2024-02-28 | 2   | 2024-03-01 | past a leap day
            2024-01-01 | 254 | 2024-12-31 | all the working days of a leap year: 262 weekdays less 8
            2024-01-01 | 255 | 2025-01-02 | one more than it has
            2023-12-31 | 507 | 2025-12-31 | all the working days of two years: 254 and 253
            2023-12-31 | 508 | 2026-01-02 | one more than they have
            2025-03-08 | 0   | 2025-03-08 | 0 is the day itself, though a Saturday
            2025-03-10 | 0   | 2025-03-10 | 0 is the day itself
            2029-12-24 | 1   | 2029-12-27 | beyond the published years
            1900-01-01 | 1   | 1900-01-02 | long before
            9999-12-31 | 1   | +10000-01-04 | past the last year that is kept: a Friday, and New Year's Day put off to Monday
            9999-12-31 | 2   | +10000-01-05 | and on in that year
            """)
    void the_nth_working_day_after_a_day(LocalDate day, int n, LocalDate expected, String why) {
        assertThat(CALENDAR.plusWorkingDays(day, n)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} before {0} is {2}: {3}")
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            day        | n   | expected   | why
            2025-03-04 | 1   | 2025-03-03 | Tuesday to Monday
            2025-03-10 | 1   | 2025-03-07 | Monday to Friday
            2025-03-09 | 1   | 2025-03-07 | Sunday to Friday
            2025-03-08 | 1   | 2025-03-07 | Saturday to Friday
            2025-03-10 | 5   | 2025-03-03 | over one weekend
            2025-04-22 | 1   | 2025-04-17 | over Easter
            2025-04-22 | 5   | 2025-04-11 | over Easter, and a weekend
            2026-01-02 | 1   | 2025-12-31 | over New Year
            2026-01-02 | 6   | 2025-12-22 | over New Year and Christmas
            2026-01-01 | 1   | 2025-12-31 | from the first day of a year
            2024-03-01 | 1   | 2024-02-29 | to a leap day
            2025-01-01 | 254 | 2024-01-02 | all the working days of a leap year
            2025-01-01 | 255 | 2023-12-29 | one more than it has
            2026-01-02 | 507 | 2024-01-02 | all the working days of two years
            2026-01-02 | 508 | 2023-12-29 | one more than they have
            0001-01-02 | 1   | 0000-12-29 | past the first of all years, a Monday, and a weekend
            0000-01-02 | 1   | -0001-12-31 | past the first year that is kept, from a Sunday to a Friday
            2025-03-08 | 0   | 2025-03-08 | 0 is the day itself, though a Saturday
            """)
    void the_nth_working_day_before_a_day(LocalDate day, int n, LocalDate expected, String why) {
        assertThat(CALENDAR.minusWorkingDays(day, n)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "number {1} from {0} is {2}: {3}")
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            day        | n  | expected   | why
            2025-03-03 | 1  | 2025-03-03 | a working day is number 1
            2025-03-03 | 2  | 2025-03-04 | and the next is number 2
            2025-03-03 | 10 | 2025-03-14 | two weeks of five
            2025-03-08 | 1  | 2025-03-10 | from a Saturday, Monday is number 1
            2025-04-18 | 1  | 2025-04-22 | from Good Friday, Tuesday is number 1
            2025-12-25 | 1  | 2025-12-29 | from Christmas Day on a Thursday
            2025-12-31 | 2  | 2026-01-02 | over New Year
            2022-12-31 | 1  | 2023-01-03 | from a year's last day, a Saturday
            """)
    void the_nth_working_day_counting_the_first(LocalDate day, int n, LocalDate expected, String why) {
        assertThat(CALENDAR.countingTheDayItself(day, n)).as(why).isEqualTo(expected);
    }

    @Test
    void added_holidays_are_no_working_days_in_the_new_calendar_alone() {
        LocalDate monday = LocalDate.of(2025, 3, 3);
        LocalDate tuesday = LocalDate.of(2025, 3, 4);

        WorkingDays withMonday = CALENDAR.plusExtraHolidays(List.of(monday));
        WorkingDays withBoth = withMonday.plusExtraHolidays(List.of(tuesday));

        LocalDate friday = LocalDate.of(2025, 2, 28);
        assertThat(CALENDAR.plusWorkingDays(friday, 1)).isEqualTo("2025-03-03");
        assertThat(withMonday.plusWorkingDays(friday, 1)).isEqualTo("2025-03-04");
        assertThat(withBoth.plusWorkingDays(friday, 1)).isEqualTo("2025-03-05");
        assertThat(withBoth.isWorkingDay(monday)).isFalse();
        assertThat(withBoth.isWorkingDay(LocalDate.of(2025, 12, 25))).isFalse();
    }

    @Test
    void added_holidays_on_days_that_are_closed_already_change_nothing() {
        WorkingDays calendar =
                CALENDAR.plusExtraHolidays(List.of(LocalDate.of(2025, 3, 8), LocalDate.of(2025, 12, 25)));

        assertThat(calendar.plusWorkingDays(LocalDate.of(2025, 3, 7), 1)).isEqualTo("2025-03-10");
        assertThat(calendar.plusWorkingDays(LocalDate.of(2025, 12, 24), 1)).isEqualTo("2025-12-29");
    }

    @Test
    void a_list_of_added_holidays_that_changes_later_does_not_change_the_calendar() {
        LocalDate monday = LocalDate.of(2025, 3, 3);
        List<LocalDate> added = new ArrayList<>();
        WorkingDays calendar = CALENDAR.plusExtraHolidays(added);
        added.add(monday);

        assertThat(calendar.isWorkingDay(monday)).isTrue();
    }

    @Test
    void a_number_that_is_too_small_is_refused() {
        LocalDate day = LocalDate.of(2025, 3, 3);

        assertThatThrownBy(() -> CALENDAR.plusWorkingDays(day, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Counting working days: found the number -1, expected 0 or more.");
        assertThatThrownBy(() -> CALENDAR.minusWorkingDays(day, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Counting working days: found the number -1, expected 0 or more.");
        assertThatThrownBy(() -> CALENDAR.countingTheDayItself(day, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Counting working days: found the number 0, expected 1 or more.");
    }
}

package io.github.driftwatch.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankHolidaysTest {

    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            year | days                                                                       | why
            1995 | 2 Jan, 14 Apr, 17 Apr, 8 May, 29 May, 28 Aug, 25 Dec, 26 Dec               | early May moved to VE day
            1996 | 1 Jan, 5 Apr, 8 Apr, 6 May, 27 May, 26 Aug, 25 Dec, 26 Dec                 | nothing moves
            1997 | 1 Jan, 28 Mar, 31 Mar, 5 May, 26 May, 25 Aug, 25 Dec, 26 Dec               | Easter in March
            1998 | 1 Jan, 10 Apr, 13 Apr, 4 May, 25 May, 31 Aug, 25 Dec, 28 Dec               | Boxing Day on a Saturday
            1999 | 1 Jan, 2 Apr, 5 Apr, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec, 31 Dec         | Christmas on a Saturday; the millennium
            2000 | 3 Jan, 21 Apr, 24 Apr, 1 May, 29 May, 28 Aug, 25 Dec, 26 Dec               | New Year on a Saturday
            2001 | 1 Jan, 13 Apr, 16 Apr, 7 May, 28 May, 27 Aug, 25 Dec, 26 Dec               | nothing moves
            2002 | 1 Jan, 29 Mar, 1 Apr, 6 May, 3 Jun, 4 Jun, 26 Aug, 25 Dec, 26 Dec          | Golden Jubilee
            2004 | 1 Jan, 9 Apr, 12 Apr, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec                | Christmas on a Saturday
            2005 | 3 Jan, 25 Mar, 28 Mar, 2 May, 30 May, 29 Aug, 26 Dec, 27 Dec               | New Year on a Saturday, Christmas on a Sunday
            2009 | 1 Jan, 10 Apr, 13 Apr, 4 May, 25 May, 31 Aug, 25 Dec, 28 Dec               | Boxing Day on a Saturday
            2010 | 1 Jan, 2 Apr, 5 Apr, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec                 | Christmas on a Saturday
            2011 | 3 Jan, 22 Apr, 25 Apr, 29 Apr, 2 May, 30 May, 29 Aug, 26 Dec, 27 Dec       | a royal wedding in the week after Easter
            2012 | 2 Jan, 6 Apr, 9 Apr, 7 May, 4 Jun, 5 Jun, 27 Aug, 25 Dec, 26 Dec           | Diamond Jubilee; New Year on a Sunday
            2016 | 1 Jan, 25 Mar, 28 Mar, 2 May, 30 May, 29 Aug, 26 Dec, 27 Dec               | Christmas on a Sunday
            2017 | 2 Jan, 14 Apr, 17 Apr, 1 May, 29 May, 28 Aug, 25 Dec, 26 Dec               | New Year on a Sunday; the first of May a Monday
            2020 | 1 Jan, 10 Apr, 13 Apr, 8 May, 25 May, 31 Aug, 25 Dec, 28 Dec               | early May moved to VE day
            2021 | 1 Jan, 2 Apr, 5 Apr, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec                 | Christmas on a Saturday
            2022 | 3 Jan, 15 Apr, 18 Apr, 2 May, 2 Jun, 3 Jun, 29 Aug, 19 Sep, 26 Dec, 27 Dec | Platinum Jubilee; a state funeral
            2023 | 2 Jan, 7 Apr, 10 Apr, 1 May, 8 May, 29 May, 28 Aug, 25 Dec, 26 Dec         | the coronation
            2024 | 1 Jan, 29 Mar, 1 Apr, 6 May, 27 May, 26 Aug, 25 Dec, 26 Dec                | a leap year, Easter in March
            2025 | 1 Jan, 18 Apr, 21 Apr, 5 May, 26 May, 25 Aug, 25 Dec, 26 Dec               | nothing moves
            2026 | 1 Jan, 3 Apr, 6 Apr, 4 May, 25 May, 31 Aug, 25 Dec, 28 Dec                 | Boxing Day on a Saturday
            2027 | 1 Jan, 26 Mar, 29 Mar, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec               | Christmas on a Saturday
            2028 | 3 Jan, 14 Apr, 17 Apr, 1 May, 29 May, 28 Aug, 25 Dec, 26 Dec               | the last year published
            2029 | 1 Jan, 30 Mar, 2 Apr, 7 May, 28 May, 27 Aug, 25 Dec, 26 Dec                | computed
            """)
    void of_a_year_are(int year, String days, String why) {
        List<LocalDate> expected = Arrays.stream(days.split(", "))
                .map(day -> MonthDay.parse(day, DAY_AND_MONTH).atYear(year))
                .toList();

        assertThat(BankHolidays.inYear(year)).as(why).isEqualTo(expected);
    }

    @Test
    void are_in_order_and_never_on_a_weekend() {
        for (int year = 1900; year <= 2200; year++) {
            assertThat(BankHolidays.inYear(year))
                    .isSortedAccordingTo(Comparator.naturalOrder())
                    .hasSizeGreaterThanOrEqualTo(8)
                    .noneMatch(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY)
                    .noneMatch(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY);
        }
    }

    @Test
    void are_eight_in_every_year_in_which_nothing_was_added() {
        List<Integer> withMore = IntStream.rangeClosed(1900, 2200)
                .filter(year -> BankHolidays.inYear(year).size() != 8)
                .boxed()
                .toList();

        assertThat(withMore).containsExactly(1999, 2002, 2011, 2012, 2022, 2023);
    }

    @Test
    void are_published_to_the_end_of_2028() {
        assertThat(BankHolidays.LAST_PROCLAIMED_YEAR).isEqualTo(2028);
        assertThat(WorkingDays.englandAndWales().lastProclaimedYear()).isEqualTo(2028);
    }

    @Test
    void every_proclaimed_day_is_a_weekday_in_order_and_within_the_published_years() {
        assertThat(Proclamation.ALL)
                .isSortedAccordingTo(Comparator.comparing(Proclamation::day))
                .allMatch(proclamation -> proclamation.day().getYear() <= BankHolidays.LAST_PROCLAIMED_YEAR)
                .allMatch(proclamation -> proclamation.day().getDayOfWeek().getValue() <= 5);
    }
}

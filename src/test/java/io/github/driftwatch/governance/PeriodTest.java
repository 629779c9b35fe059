package io.github.driftwatch.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest(name = "{0} to {1}: {6}")
    @CsvSource(textBlock = """
            # from,     to,         before from, to,         a year before, to,         why
            2026-04-01, 2026-09-30, 2025-10-01, 2026-03-31, 2025-04-01, 2025-09-30, 'half a year'
            2025-10-01, 2026-03-31, 2025-04-01, 2025-09-30, 2024-10-01, 2025-03-31, 'the other half'
            2025-04-01, 2026-03-31, 2024-04-01, 2025-03-31, 2024-04-01, 2025-03-31, 'a year: both are one'
            2024-02-01, 2024-02-29, 2024-01-01, 2024-01-31, 2023-02-01, 2023-02-28, 'the February of a leap year'
            2025-02-01, 2025-02-28, 2025-01-01, 2025-01-31, 2024-02-01, 2024-02-29, 'a month end is that month end'
            2024-03-01, 2024-03-31, 2024-02-01, 2024-02-29, 2023-03-01, 2023-03-31, 'a month before is shorter'
            2026-04-06, 2026-05-03, 2026-03-09, 2026-04-05, 2025-04-06, 2025-05-03, 'four weeks'
            2026-04-02, 2026-04-30, 2026-03-04, 2026-04-01, 2025-04-02, 2025-04-30, 'a day short of a month: 29 days'
            2024-02-29, 2024-02-29, 2024-02-28, 2024-02-28, 2023-02-28, 2023-02-28, 'a single day, the leap day'
            2024-02-28, 2024-02-28, 2024-02-27, 2024-02-27, 2023-02-28, 2023-02-28, 'a single day'
            2026-01-01, 2026-01-30, 2025-12-02, 2025-12-31, 2025-01-01, 2025-01-30, '30 days'
            """)
    void findsWhatItIsComparedWith(
            LocalDate from,
            LocalDate to,
            LocalDate beforeFrom,
            LocalDate beforeTo,
            LocalDate yearFrom,
            LocalDate yearTo,
            String why) {
        Period period = new Period(from, to);
        assertThat(period.before()).as(why).isEqualTo(new Period(beforeFrom, beforeTo));
        assertThat(period.yearBefore()).as(why).isEqualTo(new Period(yearFrom, yearTo));
    }

    @ParameterizedTest(name = "up to {0}: {2}")
    @CsvSource(textBlock = """
            # to,       month ends, why
            2024-02-29, 2023-12-31 2024-01-31 2024-02-29, 'a leap day is its month end'
            2024-02-28, 2023-11-30 2023-12-31 2024-01-31, 'the day before is not'
            2023-02-28, 2022-12-31 2023-01-31 2023-02-28, 'save in a common year'
            2026-10-01, 2026-07-31 2026-08-31 2026-09-30, 'the first of a month'
            """)
    void looksBackOverWholeMonths(LocalDate to, String ends, String why) {
        List<Period> months = new Period(LocalDate.of(2020, 1, 1), to).lastMonths(3);
        assertThat(months.stream().map(month -> month.to().toString()).collect(Collectors.joining(" ")))
                .as(why)
                .isEqualTo(ends);
        assertThat(months).allSatisfy(month -> {
            assertThat(month.from()).isEqualTo(month.to().withDayOfMonth(1));
        });
    }

    @ParameterizedTest(name = "from {0}")
    @CsvSource(textBlock = """
            # to,       stretches
            2026-09-30, 2026-10-01/2026-10-31 2026-11-01/2026-11-30 2026-12-01/2026-12-31
            2026-01-30, 2026-01-31/2026-02-27 2026-02-28/2026-03-30 2026-03-31/2026-04-29
            2026-05-03, 2026-05-04/2026-06-03 2026-06-04/2026-07-03 2026-07-04/2026-08-03
            """)
    void looksAheadWithoutGaps(LocalDate to, String stretches) {
        assertThat(new Period(to, to)
                        .nextMonths(3).stream()
                                .map(each -> each.from() + "/" + each.to())
                                .collect(Collectors.joining(" ")))
                .isEqualTo(stretches);
    }

    @Test
    void holdsBothItsEnds() {
        Period period = Authority.period("2026-04-01", "2026-09-30");
        assertThat(period.holds(LocalDate.of(2026, 3, 31))).isFalse();
        assertThat(period.holds(LocalDate.of(2026, 4, 1))).isTrue();
        assertThat(period.holds(LocalDate.of(2026, 9, 30))).isTrue();
        assertThat(period.holds(LocalDate.of(2026, 10, 1))).isFalse();
    }

    @Test
    void doesNotRunBackwards() {
        assertThatThrownBy(() -> Authority.period("2026-04-02", "2026-04-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("found a last day before the first, expected it on or after it");
    }
}

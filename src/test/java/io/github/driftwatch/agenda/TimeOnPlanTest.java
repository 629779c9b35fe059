package io.github.driftwatch.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeOnPlanTest {

    @ParameterizedTest(name = "{0} to {1}: {3}")
    @CsvSource(textBlock = """
            2026-01-05, 2026-01-05, 0 days,             on its first day
            2026-01-05, 2026-01-06, 1 day,              the day after
            2026-01-05, 2026-02-04, 30 days,            the day before a month
            2026-01-05, 2026-02-05, 1 month,            the day
            2026-01-05, 2026-02-06, 1 month 1 day,      the day after it
            2026-01-05, 2026-03-07, 2 months 2 days,    of each more than one
            2026-01-31, 2026-02-27, 27 days,            the day before a shorter month's end
            2026-01-31, 2026-02-28, 1 month,            a shorter month's end
            2026-01-31, 2026-03-01, 1 month 1 day,      the day after a shorter month's end
            2026-01-31, 2026-03-30, 1 month 30 days,    the second month has its own end
            2026-01-31, 2026-03-31, 2 months,           and it counts
            2024-01-31, 2024-02-29, 1 month,            29 February
            2024-02-29, 2025-02-28, 12 months,          from 29 February
            2024-12-20, 2026-02-20, 14 months,          over two ends of a year
            """)
    void isCountedInFullMonthsAndTheDaysBeyond(LocalDate start, LocalDate day, String words, String why) {
        assertThat(TimeOnPlan.between(start, day).words()).as(why).isEqualTo(words);
    }
}

package io.github.driftwatch.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTimeTest {

    @ParameterizedTest(name = "{0} to {1}: {3}")
    @CsvSource(textBlock = """
            2024-01-31, 2024-01-31, 0,  'the first day'
            2024-01-31, 2024-02-28, 0,  'the day before a month'
            2024-01-31, 2024-02-29, 1,  'a month to its last day'
            2024-01-31, 2024-03-30, 1,  'and thirty days, the most that there can be beyond'
            2024-01-31, 2024-03-31, 2,  'two months'
            2024-01-31, 2026-01-30, 23, 'the day before two years'
            2024-01-31, 2026-01-31, 24, 'two years'
            """)
    void holdsItsFullMonths(LocalDate start, LocalDate day, int months, String why) {
        assertThat(PlanTime.fullMonths(PlanTime.between(start, day))).as(why).isEqualTo(months);
    }
}

package io.github.driftwatch.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitUnitTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            DAYS,         0,  0 days
            DAYS,         1,  1 day
            DAYS,         91, 91 days
            WEEKS,        1,  1 week
            WEEKS,        6,  6 weeks
            MONTHS,       1,  1 month
            MONTHS,       15, 15 months
            WORKING_DAYS, 1,  1 working day
            WORKING_DAYS, 10, 10 working days
            """)
    void a_number_of_it_is_said_as_a_person_would(LimitUnit unit, int number, String words) {
        assertThat(unit.words(number)).isEqualTo(words);
    }
}

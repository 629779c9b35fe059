package io.github.driftwatch.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            0,       0.0,   none
            1,       100.0, all
            0.3124,  31.2,  below half
            0.3125,  31.3,  a half goes away from zero
            0.1225,  12.3,  whatever a product in binary would say
            0.00049, 0.0,   less than half of the last decimal
            0.99951, 100.0, rounded up to all
            """)
    void hasOneDecimal(double share, String percent, String why) {
        assertThat(Percent.oneDecimal(share)).as(why).hasToString(percent);
    }
}

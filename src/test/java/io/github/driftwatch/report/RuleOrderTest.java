package io.github.driftwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleOrderTest {

    @ParameterizedTest(name = "{0} before {1}: {2}")
    @CsvSource(textBlock = """
            RC-2,   RC-10,  numbers as numbers
            DR-10,  RC-2,   families first
            RC-02,  RC-2,   'one number, two spellings: as texts'
            RC,     RC-1,   no number at all
            X-10000000000000000000000, X-2, 'longer than any number: counts as none'
            """)
    void ordersAsAPersonCounts(String first, String second, String why) {
        assertThat(RuleOrder.BY_NUMBER.compare(first, second)).as(why).isNegative();
        assertThat(RuleOrder.BY_NUMBER.compare(second, first)).as(why).isPositive();
    }
}

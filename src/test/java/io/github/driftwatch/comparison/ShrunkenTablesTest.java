package io.github.driftwatch.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many rows a table may lose before it is told of. */
class ShrunkenTablesTest {

    @ParameterizedTest(name = "{0} to {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            1000    | 901    | false | less than a tenth
            1000    | 900    | false | exactly a tenth
            1000    | 899    | true  | more
            1000    | 1200   | false | it has grown
            50      | 45     | false | exactly a tenth of a small one
            50      | 44     | true  | more than a tenth, and five rows
            20      | 16     | false | a fifth, and four rows
            20      | 15     | true  | five rows
            4       | 1      | false | three rows
            4       | 0      | true  | nothing is left
            0       | 0      | false | there was nothing to lose
            2000000 | 1799999 | true | a million and more
            """)
    void moreThanATenthIsToldOf(long before, long now, boolean told, String why) {
        assertThat(ShrunkenTables.hasShrunk(before, now)).as(why).isEqualTo(told);
    }
}

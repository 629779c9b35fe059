package io.github.driftwatch.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    @ParameterizedTest(name = "{2} of {3} for {0} of {1}: {5}")
    @CsvSource(textBlock = """
            2, 3, 1, 3, false, too few
            2, 3, 2, 3, true,  just enough
            2, 3, 3, 3, true,  more than enough
            2, 3, 3, 5, false, a little less
            2, 3, 4, 6, true,  twice as many of twice as many
            1, 1, 4, 5, false, all but one
            1, 1, 5, 5, true,  all
            1, 9, 0, 0, false, none of none
            1, 9, 0, 5, false, none
            1, 2, 1500000000, 2000000000, true, of very many
            """)
    void isReachedByAtLeastThatShare(int part, int whole, int some, int all, boolean reached, String why) {
        assertThat(new Fraction(part, whole).reachedBy(some, all)).as(why).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "-1, 3", "4, 3"})
    void isMoreThanNoneAndAllAtMost(int part, int whole) {
        assertThatThrownBy(() -> new Fraction(part, whole)).isInstanceOf(IllegalArgumentException.class);
    }
}

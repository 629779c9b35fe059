package io.github.driftwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberedTextTest {

    @ParameterizedTest(name = "{0} with {1}: {3}")
    @CsvSource(textBlock = """
            Review {number},         3,    Review 3,      a small number is written beforehand
            Review {number},         23,   Review 23,     the last of those
            Review {number},         24,   Review 24,     the first that is not
            Review {number},         1000, Review 1000,   a large one
            Review {number},         -1,   Review -1,     below all of them
            {number} of {number},    2,    2 of 2,        more than one place
            {number} of {number},    30,   30 of 30,      likewise beyond those written beforehand
            Designated review,       4,    Designated review, no place for a number
            """)
    void aNumberTakesItsPlace(String pattern, int number, String text, String why) {
        assertThat(NumberedText.of(pattern).with(number)).as(why).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"Review {number}, true", "Designated review, false"})
    void itTellsWhetherANumberHasAPlace(String pattern, boolean has) {
        assertThat(NumberedText.of(pattern).hasNumber()).isEqualTo(has);
    }

    @ParameterizedTest
    @CsvSource({"3, Review 3", "30, Review 30"})
    void aNumberComesAfterAName(int number, String text) {
        assertThat(NumberedText.after("Review").with(number)).isEqualTo(text);
    }
}

package io.github.driftwatch.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1st",
        "2, 2nd",
        "3, 3rd",
        "4, 4th",
        "10, 10th",
        "11, 11th",
        "12, 12th",
        "13, 13th",
        "14, 14th",
        "20, 20th",
        "21, 21st",
        "22, 22nd",
        "23, 23rd",
        "24, 24th",
        "101, 101st",
        "111, 111th",
        "112, 112th",
        "122, 122nd"
    })
    void aPlaceInARow(int number, String said) {
        assertThat(Phrases.ordinal(number)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a     | a
            a b   | a or b
            a b c | a, b or c
            """)
    void aListInWords(String words, String said) {
        assertThat(Phrases.list(List.of(words.split(" ", -1)), "or")).isEqualTo(said);
    }
}

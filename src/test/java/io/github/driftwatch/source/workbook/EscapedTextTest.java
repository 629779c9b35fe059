package io.github.driftwatch.source.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapedTextTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            plain            | plain       | nothing to do
            a_x0041_b        | aAb         | one within
            _x0041_          | A           | one alone
            _x0041__x0042_   | AB          | two
            a_x0041_b_x0042_ | aAbB        | and what is between
            _x005F_x0041_    | _x0041_     | an underscore that was written so that this stays
            _x004a_          | J           | small figures
            _x0041           | _x0041      | its end is lacking
            _x004            | _x004       | too short
            _x00411_         | _x00411_    | too long
            _x00G1_          | _x00G1_     | no such figure
            _x_x0041_        | _xA         | one behind what is none
            a_x              | a_x         | at the end
            """)
    void charactersWrittenByTheirNumbersAreTheCharacters(String written, String text, String why) {
        assertThat(EscapedText.plain(written)).as(why).isEqualTo(text);
    }
}

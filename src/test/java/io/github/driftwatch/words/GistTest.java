package io.github.driftwatch.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a description comes to in half a line. */
class GistTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Where to.                                 | Where to
            Where to. And why.                        | Where to
            One; two                                  | One
            One: two                                  | One
            One (two)                                 | One
            Version 1.0 of it                         | Version 1.0 of it
            summary.json, and more                    | summary.json, and more
            """)
    void isItsBeginning(String description, String gist) {
        assertThat(Gist.of(" " + description + "\n")).isEqualTo(gist);
    }

    @Test
    void aLongOneEndsAtAComma() {
        String half = "a".repeat(34);
        assertThat(Gist.of(half + ", " + half + "bc")).as("72 letters").hasSize(72);
        assertThat(Gist.of(half + ", " + half + "bcd")).as("73 letters").isEqualTo(half);
        assertThat(Gist.of("a, b, " + "c".repeat(80))).isEqualTo("a, b");
        assertThat(Gist.of("c".repeat(80))).hasSize(80);
    }
}

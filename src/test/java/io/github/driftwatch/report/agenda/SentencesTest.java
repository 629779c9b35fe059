package io.github.driftwatch.report.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Long texts are broken between sentences. */
class SentencesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            one that fits                | Meet weekly.                      | Meet weekly.
            two that fit                 | Meet. Talk.                       | Meet. Talk.
            just as long                 | Meet weekly. Talk ok.             | Meet weekly. Talk ok.
            one letter more              | Meet weekly. Talk now.            | Meet weekly./Talk now.
            a question, and a semicolon  | Who is to talk? Nobody is; ask.   | Who is to talk?/Nobody is; ask.
            longer than a row            | One two three four five six. End. | One two three four/five six. End.
            a word longer than a row     | abcdefghijklmnopqrstuvwxyz a. End. | abcdefghijklmnopqrstuvwxyz/a. End.
            no sentence: a number        | Pay 3.50 now                      | Pay 3.50 now
            """)
    void rows(String why, String text, String rows) {
        assertThat(String.join("/", Sentences.rows(text, 21))).isEqualTo(rows);
    }
}

package io.github.driftwatch.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of files that are JSON, and what is said of those that are not. */
class JsonTextTest {

    private static final int DEEPEST = 40;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                 | ours.json: the file is empty; expected a profile in JSON.
            ` ¶ `              | ours.json: the file is empty; expected a profile in JSON.
            {"a": 1,¶ "a": 2}  | ours.json: line 2, column 5: a key stands twice in the same braces; take one out.
            {"a": 1            | ours.json: line 1, column 8: the file ends too early: a quote or a closing bracket is missing.
            {"a": "b           | ours.json: line 1, column 9: the file ends too early: a quote or a closing bracket is missing.
            {"a" 1}            | ours.json: line 1, column 6: this is not JSON: a comma, quote or bracket is missing or one too many, at or just before it.
            {"a": 1}¶ {"b": 2} | ours.json: line 2, column 2: the profile ends before this; take out what follows its last bracket.
            """)
    void aMistakeIsNamedWithItsPlace(String text, String message) {
        assertThatExceptionOfType(JsonMistakeException.class)
                .isThrownBy(() -> JsonText.parse(text.replace('¶', '\n'), "ours.json", "profile"))
                .withMessage(message);
    }

    @Test
    void bracketsAreNestedNoDeeperThanAnyoneMeans() {
        String deepest = "[".repeat(DEEPEST) + "]".repeat(DEEPEST);
        assertThat(JsonText.parse(deepest, "ours.json", "profile").size()).isEqualTo(1);
        assertThatExceptionOfType(JsonMistakeException.class)
                .isThrownBy(() -> JsonText.parse("[" + deepest + "]", "ours.json", "profile"))
                .withMessageContaining(
                        "it is nested deeper than 40 brackets, or a number or text is too long; make it" + " smaller.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void aFilesTextIsWithoutItsByteOrderMark(String mark) {
        assertThat(JsonText.decode((mark + "é\uFEFF").getBytes(StandardCharsets.UTF_8), "ours.json"))
                .isEqualTo("é\uFEFF");
    }

    @Test
    void aFileInAnotherEncodingIsRefused() {
        assertThatExceptionOfType(JsonMistakeException.class)
                .isThrownBy(() -> JsonText.decode("é".getBytes(StandardCharsets.ISO_8859_1), "ours.json"))
                .withMessage("ours.json: the file is not UTF-8 text; save it as UTF-8.");
    }
}

package io.github.driftwatch.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A place in a file, and a text of it, as a message shows them. */
class JsonPathTest {

    private static final JsonPath ROOT = JsonPath.root("ours.json");

    @Test
    void aPlaceIsToldFromTheFileDownwards() {
        JsonPath rules = ROOT.key("rules");
        assertThat(ROOT).hasToString("ours.json");
        assertThat(rules).hasToString("ours.json: rules");
        assertThat(rules.index(3, null)).hasToString("ours.json: rules[3]");
        assertThat(rules.index(3, "DR-3").key("due").key("within"))
                .hasToString("ours.json: rules[3] (DR-3) > due > within");
        assertThat(rules.index(0, "a\nb").refuse("no good.")).hasMessage("ours.json: rules[0] (a b): no good.");
    }

    @ParameterizedTest(name = "{0} times {1}")
    @CsvSource({"a, 1, 1", "a, 60, 60", "a, 61, 60", "😀, 60, 60", "😀, 61, 60"})
    void aLongTextIsCut(String letter, int times, int shown) {
        String text = letter.repeat(shown) + (shown < times ? "…" : "");
        assertThat(Quoted.plain(letter.repeat(times))).isEqualTo(text);
        assertThat(Quoted.text(letter.repeat(times))).isEqualTo("\"" + text + "\"");
        assertThat(ROOT.key(letter.repeat(times))).hasToString("ours.json: " + text);
    }

    @Test
    void aTextStandsOnOneLineAndAPathIsWhole() {
        assertThat(Quoted.text("a\tb\r\nc\u2028d")).isEqualTo("\"a b  c d\"");
        assertThat(Quoted.oneLine("/x\n/" + "y".repeat(80))).isEqualTo("/x /" + "y".repeat(80));
    }
}

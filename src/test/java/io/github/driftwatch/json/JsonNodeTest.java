package io.github.driftwatch.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value of a JSON text, and what it answers of itself. */
class JsonNodeTest {

    private static final JsonNode OBJECT = parsed("{\"b\": 1, \"a\": [2, \"x\"], \"n\": null}");
    private static final JsonNode LIST = parsed("[7, \"x\", {\"a\": 3}]");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                   | object
            {"a": 1}             | object
            []                   | list
            "a"                  | text
            true                 | truth
            false                | truth
            1                    | number whole
            -9223372036854775808 | number whole
            9223372036854775808  | number whole
            1.0                  | number fraction
            1e2                  | number fraction
            null                 |
            """)
    void itIsOneSortOfValue(String json, String sorts) {
        assertThat(sorts(parsed(json))).isEqualTo(sorts == null ? "" : sorts);
    }

    private static String sorts(JsonNode node) {
        List<String> sorts = new ArrayList<>();
        add(sorts, node.isObject(), "object");
        add(sorts, node.isArray(), "list");
        add(sorts, node.isTextual(), "text");
        add(sorts, node.isBoolean(), "truth");
        add(sorts, node.isNumber(), "number");
        add(sorts, node.isIntegralNumber(), "whole");
        add(sorts, node.isFloatingPointNumber(), "fraction");
        add(sorts, node.isMissingNode(), "missing");
        return String.join(" ", sorts);
    }

    private static void add(List<String> sorts, boolean is, String sort) {
        if (is) {
            sorts.add(sort);
        }
    }

    @Test
    void whatIsNotThereIsMissingAndNotNull() {
        assertThat(sorts(OBJECT.path("z"))).isEqualTo("missing");
        assertThat(sorts(OBJECT.path("z").path("y").path(3))).isEqualTo("missing");
        assertThat(sorts(OBJECT.path("n"))).isEmpty();
        assertThat(OBJECT.get("z")).isNull();
        assertThat(OBJECT.has("z")).isFalse();
        assertThat(OBJECT.has("n")).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"-1, false", "0, true", "2, true", "3, false"})
    void aListHasItemsFromTheFirstToTheLast(int index, boolean there) {
        assertThat(LIST.get(index) != null).isEqualTo(there);
        assertThat(!LIST.path(index).isMissingNode()).isEqualTo(there);
        if (there) {
            assertThat(LIST.path(index)).isSameAs(LIST.get(index));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}               | 0
            {"a": 1, "b": 2} | 2
            []               | 0
            [1, 2, 3]        | 3
            "abc"            | 0
            12               | 0
            null             | 0
            """)
    void objectsAndListsHaveASize(String json, int size) {
        assertThat(parsed(json).size()).isEqualTo(size);
        assertThat(parsed(json).isEmpty()).isEqualTo(size == 0);
        assertThat(parsed(json)).hasSize(size);
    }

    @Test
    void aKeyThatHasToBeThereIsGivenOrRefused() {
        assertThat(OBJECT.required("b").asInt()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OBJECT.required("z"))
                .withMessage("no z");
    }

    @Test
    void keysKeepTheirOrder() {
        assertThat(OBJECT.fieldNames()).toIterable().containsExactly("b", "a", "n");
        assertThat(OBJECT.properties()).extracting(field -> field.getKey()).containsExactly("b", "a", "n");
        assertThat(OBJECT).extracting(JsonNode::asText).containsExactly("1", "", "null");
        assertThat(LIST).extracting(JsonNode::asText).containsExactly("7", "x", "");
    }

    /** As a text, as a text or else "?", as a whole number or else 9, and as an answer or else yes. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "a"                 | a                   | a                   | 9  | true
            ""                  | ``                  | ``                  | 9  | true
            "5"                 | 5                   | 5                   | 9  | true
            12                  | 12                  | 12                  | 12 | true
            2.75                | 2.75                | 2.75                | 2  | true
            true                | true                | true                | 9  | true
            false               | false               | false               | 9  | false
            null                | null                | ?                   | 9  | true
            []                  | ``                  | ``                  | 9  | true
            {}                  | ``                  | ``                  | 9  | true
            9223372036854775808 | 9223372036854775808 | 9223372036854775808 | 0  | true
            """)
    void itIsTakenForWhatIsAskedFor(String json, String text, String orElse, int whole, boolean truth) {
        JsonNode node = parsed(json);
        assertThat(node.asText()).isEqualTo(text);
        assertThat(node.asText("?")).isEqualTo(orElse);
        assertThat(node.asInt(9)).isEqualTo(whole);
        assertThat(node.asInt()).isEqualTo(node.isNumber() ? whole : 0);
        assertThat(node.asBoolean(true)).isEqualTo(truth);
        assertThat(node.asBoolean()).isEqualTo(node.isBoolean() && truth);
    }

    @Test
    void nothingIsTakenForAnEmptyText() {
        assertThat(JsonNode.MISSING.asText()).isEmpty();
        assertThat(JsonNode.MISSING.asText("?")).isEqualTo("?");
    }

    @Test
    void numbersMayBeLargeAndHaveFractions() {
        JsonNode large = parsed("5000000000");
        assertThat(large.asLong()).isEqualTo(5_000_000_000L);
        assertThat(large.asLong(3)).isEqualTo(5_000_000_000L);
        assertThat(large.asDouble()).isEqualTo(5e9);
        assertThat(parsed("2.5").asDouble(9)).isEqualTo(2.5);
        assertThat(parsed("\"2.5\"").asDouble(9)).isEqualTo(9);
        assertThat(parsed("\"2\"").asDouble()).isZero();
        assertThat(parsed("\"2\"").asLong(9)).isEqualTo(9);
        assertThat(parsed("\"2\"").asLong()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            9223372036854775808 | 9223372036854775808
            1e30                | 1000000000000000000000000000000
            -2.9                | -2
            5000000000          | 5000000000
            "x"                 | 0
            """)
    void itsWholeNumberHasNoBounds(String json, BigInteger whole) {
        assertThat(parsed(json).bigIntegerValue()).isEqualTo(whole);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": 1, "b": 2} | {"b": 2, "a": 1} | true  | the order of keys says nothing
            [1, 2]           | [2, 1]           | false | that of items does
            {"a": null}      | {}               | false | null is something
            1                | 1                | true  | numbers
            1                | "1"              | false | a number is no text
            null             | null             | true  | nulls
            """)
    void equalsWhatSaysTheSame(String one, String other, boolean equal, String why) {
        assertThat(parsed(one).equals(parsed(other))).as(why).isEqualTo(equal);
        if (equal) {
            assertThat(parsed(one)).hasSameHashCodeAs(parsed(other));
        }
    }

    @Test
    void valuesOfAKeyAreFoundWhereverTheyStand() {
        JsonNode json = parsed("{\"k\": {\"k\": 1}, \"l\": [{\"k\": 2}, [{\"m\": {\"k\": 3}}]], \"z\": 4}");
        assertThat(json.findValues("k"))
                .as("not those within one that was found")
                .containsExactly(parsed("{\"k\": 1}"), parsed("2"), parsed("3"));
        assertThat(json.findValues("y")).isEmpty();
    }

    private static JsonNode parsed(String json) {
        return JsonText.parse(json, "test.json", "test");
    }
}

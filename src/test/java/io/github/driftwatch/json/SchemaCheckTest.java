package io.github.driftwatch.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file held against a small schema that has every keyword. */
class SchemaCheckTest {

    private static final String SCHEMA = """
            {"type": "object", "required": ["name", "rules"], "additionalProperties": false, "properties": {
               "name": {"type": "string", "description": "What it is called.", "minLength": 1},
               "rules": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/rule"}},
               "kind": {"type": "string", "enum": ["first", "second"]},
               "only": {"type": "string", "enum": ["one"]},
               "open": {"type": "boolean"},
               "day": {"type": "string", "pattern": "^[0-9]{2}-[0-9]{2}$"},
               "date": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
               "code": {"type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9.-]*$"},
               "column": {"type": "string", "pattern": "^[a-z]+(_[a-z]+)*$"},
               "share": {"type": "integer", "minimum": 1, "maximum": 7},
               "least": {"type": "integer", "minimum": 0},
               "free": {"type": "integer"},
               "any": {"anyOf": [{"type": "string"}, {"$ref": "#/$defs/either"}]},
               "list": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
               "words": {"type": "object", "maxProperties": 2, "propertyNames": {"$ref": "#/$defs/word"},
                         "additionalProperties": {"type": "integer"}}},
             "$defs": {
               "word": {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
               "rule": {"type": "object", "required": ["id"], "properties": {
                  "id": {"type": "string"}, "name": {"type": "string"}, "share": {"type": "integer"}},
                  "additionalProperties": false},
               "either": {"anyOf": [
                  {"type": "object", "required": ["within"], "properties": {"within": {"type": "integer"}},
                   "additionalProperties": false},
                  {"type": "object", "required": ["before"], "properties": {"before": {"type": "integer"}},
                   "additionalProperties": false}]}}}
            """;

    private static final SchemaCheck CHECK = new SchemaCheck(JsonText.parse(SCHEMA, "schema", "schema"));

    /** What stands beside a name and a rule; a message names its place, and none is a full stop. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 4000, textBlock = """
            "kind": "first"       | .
            "kind": "frist"       | kind: found "frist", expected one of first, second; did you mean "first"?
            "kind": 3             | kind: found 3, expected a text in quotes.
            "only": "two"         | only: found "two", expected one.
            "open": true          | .
            "open": "true"        | open: found "true", expected true or false without quotes.
            "open": 1             | open: found 1, expected true or false.
            "open": null          | open: found null, expected true or false.
            "day": "04-01"        | .
            "day": "4-1"          | day: found "4-1", expected a month and a day as in "04-01".
            "day": "04-01\\n"     | day: found "04-01 ", expected a month and a day as in "04-01".
            "date": "1 May"       | date: found "1 May", expected a date as in "2026-11-20".
            "code": "-"           | code: found "-", expected letters, digits, dots and hyphens as in "RC-1".
            "column": "Start"     | column: found "Start", expected lower-case letters joined by low lines as in "start_date".
            "share": 1            | .
            "share": 7            | .
            "share": 7.0          | .
            "share": 0            | share: found 0, expected a whole number from 1 to 7.
            "share": 8            | share: found 8, expected a whole number from 1 to 7.
            "share": 2.5          | share: found 2.5, expected a whole number.
            "share": "2"          | share: found "2", expected a whole number without quotes.
            "share": 1e999        | share: found Infinity, expected a whole number.
            "least": 0            | .
            "least": 4611686018427387903 | .
            "least": 4611686018427387904 | least: found 4611686018427387904, expected a whole number from 0 to 9223372036854775807.
            "least": -1           | least: found -1, expected a whole number from 0 to 9223372036854775807.
            "free": -5            | .
            "any": "x"            | .
            "any": {"within": 1}  | .
            "any": {"before": 1}  | .
            "any": {"before": "1"} | any > before: found "1", expected a whole number without quotes.
            "any": {"befroe": 1}  | any: found the key "befroe", expected one of the keys within, before; did you mean "before"?
            "any": {}             | any: found no key, expected one of the keys within, before.
            "any": 5              | any: found 5, expected a text in quotes or an object in braces.
            "any": []             | any: found a list in square brackets, expected a text in quotes or an object in braces.
            "list": ["x"]         | .
            "list": [5]           | list[0]: found 5, expected a text in quotes.
            "list": {}            | list: found an object in braces, expected a text in quotes or a list in square brackets.
            "words": {"a-b": 1}   | .
            "words": {"a b": 1}   | words > a b: found "a b", expected lower-case letters and digits joined by hyphens as in "legal-panel".
            "words": {"a": "x"}   | words > a: found "x", expected a whole number without quotes.
            "words": {"a": 1, "b": 2} | .
            "words": {"a": 1, "b": 2, "c": 3} | words: found 3 keys, expected at most 2; take some out.
            "nmae": "x"           | found the key "nmae", expected one of name, rules, kind, only, open, day, date, code, column, share, least, free, any, list, words; did you mean "name"?
            "Somebody": "x"       | found a key like none of them, expected one of name, rules, kind, only, open, day, date, code, column, share, least, free, any, list, words.
            """)
    void oneMoreKey(String more, String said) {
        assertThat(said("{\"name\": \"x\", \"rules\": [{\"id\": \"R-1\"}], " + more + "}"))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"name": "x", "rules": [{"id": "R-1"}]}              | .
            {"name": "", "rules": [{"id": "R-1"}]}               | name: found an empty text, expected something in it.
            {"name": "x", "rules": []}                           | rules: found an empty list, expected at least one.
            {"name": "x", "rules": {}}                           | rules: found an object in braces, expected a list in square brackets.
            {"name": "x", "rules": ["R-1"]}                      | rules[0]: found "R-1", expected an object in braces.
            {"name": "x"}                                        | the key "rules" is missing.
            {"rules": [{"id": "R-1"}]}                           | the key "name" is missing: What it is called.
            {"name": "x", "rules": [{"id": "R-1"}, {"id": "R-2", "share": "x"}]} | rules[1] (R-2) > share: found "x", expected a whole number without quotes.
            {"name": "x", "rules": [{"name": "Visits"}]}         | rules[0] (Visits): the key "id" is missing.
            {"name": "x", "rules": [{"id": "R-1", "name": 5}]}   | rules[0] (R-1) > name: found 5, expected a text in quotes.
            {"name": "x", "rules": [{"id": 1}]}                  | rules[0] > id: found 1, expected a text in quotes.
            {"name": "x", "rules": [{"id": "R-1", "whose": 1}]}  | rules[0] (R-1): found the key "whose", expected one of id, name, share.
            """)
    void theKeysThatHaveToBeThere(String json, String said) {
        assertThat(said(json)).isEqualTo(said);
    }

    /** Nothing of it is repeated: it may be a list of children. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"Somebody": 1}                            | found 0 of the keys name, rules, expected each, and 1 of its 1 keys are unknown; check that it is the right file.
            {}                                         | found 0 of the keys name, rules, expected each, and 0 of its 0 keys are unknown; check that it is the right file.
            {"name": "x", "Somebody": 1}               | found 1 of the keys name, rules, expected each, and 1 of its 2 keys are unknown; check that it is the right file.
            {"name": "x", "kind": "first", "Other": 1} | found a key like none of them, expected one of name, rules, kind, only, open, day, date, code, column, share, least, free, any, list, words.
            "x"                                        | found a single value, expected an object in braces.
            5                                          | found a single value, expected an object in braces.
            []                                         | found a list in square brackets, expected an object in braces.
            """)
    void aFileThatIsSomethingElse(String json, String said) {
        assertThat(said(json)).isEqualTo(said);
    }

    @Test
    void aLongListOfWordsAndATextThatIsLong() {
        assertThat(said("{\"name\": \"x\", \"rules\": [{\"id\": \"R-1\"}], \"kind\": \"" + "k".repeat(70) + "\"}"))
                .isEqualTo("kind: found \"" + "k".repeat(60) + "…\", expected one of first, second.");
    }

    private static String said(String json) {
        JsonMistakeException mistake = catchThrowableOfType(
                JsonMistakeException.class, () -> CHECK.check(JsonText.parse(json, "f", "file"), JsonPath.root("f")));
        return mistake == null ? "." : String.valueOf(mistake.getMessage()).substring("f: ".length());
    }
}

package io.github.driftwatch.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a value is, and what a schema asks for, in the words of a message. */
final class SchemaWords {

    private SchemaWords() {}

    /** What one of several alternatives would be. */
    static String inWords(List<JsonNode> schemas) {
        Set<String> words = new LinkedHashSet<>();
        for (JsonNode schema : schemas) {
            words.add(typeInWords(schema));
        }
        return String.join(" or ", words);
    }

    /** What a value of a schema's type is. */
    static String typeInWords(JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "object" -> "an object in braces";
            case "array" -> "a list in square brackets";
            case "string" -> "a text in quotes";
            case "integer" -> "a whole number";
            default -> "true or false";
        };
    }

    /** Said besides, where it is the quotes alone that are wrong. */
    static String unquoted(JsonNode value, JsonNode schema) {
        String type = schema.path("type").asText();
        return value.isTextual() && (type.equals("integer") || type.equals("boolean")) ? " without quotes" : "";
    }

    /** What was found; of a text no more than a message may repeat. */
    static String describe(JsonNode value) {
        if (value.isObject()) {
            return "an object in braces";
        }
        if (value.isArray()) {
            return "a list in square brackets";
        }
        return value.isTextual() ? Quoted.text(value.asText()) : Quoted.plain(value.asText());
    }

    /** What a text of a pattern looks like. */
    static String patternInWords(String pattern) {
        if (pattern.startsWith("^[0-9]{2}")) {
            return "a month and a day as in \"04-01\"";
        }
        if (pattern.startsWith("^[a-z]+(_")) {
            return "lower-case letters joined by low lines as in \"start_date\"";
        }
        if (pattern.startsWith("^[0-9]{4}")) {
            return "a date as in \"2026-11-20\"";
        }
        return pattern.startsWith("^[A-Za-z0-9]")
                ? "letters, digits, dots and hyphens as in \"RC-1\""
                : "lower-case letters and digits joined by hyphens as in \"legal-panel\"";
    }
}

package io.github.driftwatch.json;

import io.github.driftwatch.words.NearestWord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Holds a file against its JSON Schema: the same file that editors use, so that the two cannot drift apart.
 *
 * <p>Knows the keywords that the schema uses and no others. Of several alternatives it takes the one that the value's
 * type and keys show to be meant, so that a mistake deep inside gets the message of its own place.
 */
public final class SchemaCheck {

    /** The keywords that it knows. Beside a reference or alternatives it heeds none of the others but descriptions. */
    public static final Set<String> KEYWORDS = Set.of(
            "$schema",
            "$defs",
            "$ref",
            "title",
            "description",
            "type",
            "required",
            "properties",
            "additionalProperties",
            "propertyNames",
            "maxProperties",
            "items",
            "minItems",
            "minLength",
            "pattern",
            "enum",
            "minimum",
            "maximum",
            "anyOf");

    private final JsonNode root;

    public SchemaCheck(JsonNode root) {
        this.root = root;
    }

    /**
     * Refuses the first thing in a file that the schema does not allow. Of a file that is something else altogether
     * nothing is repeated: it may be a list of children.
     */
    public void check(JsonNode file, JsonPath path) {
        if (file.isObject()) {
            refuseSomethingElse(file, path);
        } else if (!file.isArray()) {
            throw path.refuse("found a single value, expected " + SchemaWords.typeInWords(root) + ".");
        }
        check(file, root, path);
    }

    private void refuseSomethingElse(JsonNode file, JsonPath path) {
        List<String> required = new ArrayList<>();
        root.path("required").forEach(key -> required.add(key.asText()));
        long lacking = required.stream().filter(key -> !file.has(key)).count();
        JsonNode properties = root.path("properties");
        long unknown = file.properties().stream()
                .filter(field -> !properties.has(field.getKey()))
                .count();
        if (lacking > 1 || (unknown > 0 && 2 * unknown >= file.size())) {
            throw path.refuse("found " + (required.size() - lacking) + " of the keys " + String.join(", ", required)
                    + ", expected each, and " + unknown + " of its " + file.size()
                    + " keys are unknown; check that it is the right file.");
        }
    }

    private void check(JsonNode value, JsonNode schemaOrReference, JsonPath path) {
        JsonNode schema = resolve(schemaOrReference);
        if (schema.has("anyOf")) {
            check(value, alternative(value, schema.get("anyOf"), path), path);
            return;
        }
        JsonNode type = schema.get("type");
        if (type != null && !hasType(value, type.asText())) {
            throw path.refuse("found " + SchemaWords.describe(value) + ", expected " + SchemaWords.typeInWords(schema)
                    + SchemaWords.unquoted(value, schema) + ".");
        }
        checkWord(value, schema, path);
        checkNumber(value, schema, path);
        if (value.isArray()) {
            checkItems(value, schema, path);
        } else if (value.isObject()) {
            checkProperties(value, schema, path);
        }
    }

    private JsonNode resolve(JsonNode schema) {
        JsonNode reference = schema.get("$ref");
        return reference == null ? schema : resolve(at(reference.asText()));
    }

    /** The part that a reference such as {@code #/$defs/rule} names. */
    private JsonNode at(String reference) {
        JsonNode part = root;
        for (String step : reference.substring("#/".length()).split("/", -1)) {
            part = part.path(step);
        }
        return part;
    }

    /** The alternative that is meant: by type, and for objects by the key that marks it. */
    private JsonNode alternative(JsonNode value, JsonNode alternatives, JsonPath path) {
        List<JsonNode> leaves = leaves(alternatives);
        List<JsonNode> fitting = leaves.stream()
                .filter(a -> hasType(value, a.path("type").asText("")))
                .toList();
        if (fitting.isEmpty()) {
            throw path.refuse(
                    "found " + SchemaWords.describe(value) + ", expected " + SchemaWords.inWords(leaves) + ".");
        }
        if (fitting.size() == 1 && !value.isObject()) {
            return fitting.get(0);
        }
        for (JsonNode candidate : fitting) {
            if (value.has(mark(candidate))) {
                return candidate;
            }
        }
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        Set<String> marks = new LinkedHashSet<>();
        fitting.forEach(candidate -> marks.add(mark(candidate)));
        String found = value.isEmpty()
                ? "no key"
                : "the key " + Quoted.text(value.fieldNames().next());
        throw path.refuse("found " + found + ", expected one of the keys " + String.join(", ", marks)
                + (value.isEmpty()
                        ? "."
                        : NearestWord.question(value.fieldNames().next(), marks)));
    }

    /** Alternatives within alternatives, laid flat. */
    private List<JsonNode> leaves(JsonNode alternatives) {
        List<JsonNode> leaves = new ArrayList<>();
        for (JsonNode alternative : alternatives) {
            JsonNode resolved = resolve(alternative);
            if (resolved.has("anyOf")) {
                leaves.addAll(leaves(resolved.get("anyOf")));
            } else {
                leaves.add(resolved);
            }
        }
        return leaves;
    }

    private static String mark(JsonNode objectSchema) {
        return objectSchema.path("required").path(0).asText();
    }

    private void checkItems(JsonNode value, JsonNode schema, JsonPath path) {
        if (value.size() < schema.path("minItems").asInt(0)) {
            throw path.refuse("found an empty list, expected at least one.");
        }
        JsonNode items = schema.get("items");
        for (int i = 0; items != null && i < value.size(); i++) {
            check(value.get(i), items, path.index(i, id(value.get(i))));
        }
    }

    private static @Nullable String id(JsonNode item) {
        JsonNode id = item.has("id") ? item.get("id") : item.get("name");
        return id == null || !id.isTextual() ? null : id.asText();
    }

    private void checkProperties(JsonNode value, JsonNode schema, JsonPath path) {
        JsonNode properties = schema.path("properties");
        JsonNode additional = schema.path("additionalProperties");
        int most = schema.path("maxProperties").asInt(Integer.MAX_VALUE);
        if (value.size() > most) {
            throw path.refuse("found " + value.size() + " keys, expected at most " + most + "; take some out.");
        }
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            JsonNode property = properties.get(field.getKey());
            if (property != null) {
                check(field.getValue(), property, path.key(field.getKey()));
            } else if (additional.isObject()) {
                checkName(field.getKey(), schema, path);
                check(field.getValue(), additional, path.key(field.getKey()));
            } else {
                throw unknownKey(field.getKey(), properties, path);
            }
        }
        for (JsonNode required : schema.path("required")) {
            if (!value.has(required.asText())) {
                throw path.refuse("the key \"" + required.asText() + "\" is missing" + purpose(properties, required));
            }
        }
    }

    private static JsonMistakeException unknownKey(String key, JsonNode properties, JsonPath path) {
        Set<String> allowed = new LinkedHashSet<>();
        properties.fieldNames().forEachRemaining(allowed::add);
        boolean mayBeAChild =
                path.parent() == null && NearestWord.to(key, allowed).isEmpty();
        return path.refuse("found "
                + (mayBeAChild ? "a key like none of them" : "the key " + Quoted.text(key)) + ", expected one of "
                + String.join(", ", allowed)
                + NearestWord.question(key, allowed));
    }

    private static String purpose(JsonNode properties, JsonNode required) {
        String description =
                properties.path(required.asText()).path("description").asText("");
        return description.isEmpty() ? "." : ": " + description;
    }

    private void checkName(String key, JsonNode schema, JsonPath path) {
        JsonNode names = schema.get("propertyNames");
        if (names != null) {
            checkPattern(key, resolve(names), path.key(key));
        }
    }

    private static void checkWord(JsonNode value, JsonNode schema, JsonPath path) {
        JsonNode words = schema.get("enum");
        if (words != null) {
            List<String> allowed = new ArrayList<>();
            words.forEach(word -> allowed.add(word.asText()));
            if (!value.isTextual() || !allowed.contains(value.asText())) {
                throw path.refuse(
                        "found " + SchemaWords.describe(value) + ", expected " + (allowed.size() == 1 ? "" : "one of ")
                                + String.join(", ", allowed)
                                + (value.isTextual() ? NearestWord.question(value.asText(), allowed) : "."));
            }
        }
        if (value.isTextual()) {
            if (value.asText().length() < schema.path("minLength").asInt(0)) {
                throw path.refuse("found an empty text, expected something in it.");
            }
            checkPattern(value.asText(), schema, path);
        }
    }

    private static void checkPattern(String text, JsonNode schema, JsonPath path) {
        JsonNode pattern = schema.get("pattern");
        if (pattern != null && !matches(pattern.asText(), text)) {
            throw path.refuse(
                    "found " + Quoted.text(text) + ", expected " + SchemaWords.patternInWords(pattern.asText()) + ".");
        }
    }

    /** In a schema the sign $ stands for the very end; in Java it would let a line break follow. */
    private static boolean matches(String pattern, String text) {
        return Pattern.compile(pattern.replaceFirst("\\$$", "\\\\z"))
                .matcher(text)
                .find();
    }

    private static void checkNumber(JsonNode value, JsonNode schema, JsonPath path) {
        if (!value.isNumber() || !schema.has("minimum")) {
            return;
        }
        long least = schema.get("minimum").asLong();
        long most = schema.path("maximum").asLong(Long.MAX_VALUE);
        if (value.bigIntegerValue().bitLength() > 62 || value.asLong() < least || value.asLong() > most) {
            throw path.refuse("found " + SchemaWords.describe(value) + ", expected a whole number from " + least
                    + " to " + most + ".");
        }
    }

    private static boolean hasType(JsonNode value, String type) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> isWhole(value);
            case "boolean" -> value.isBoolean();
            default -> throw new IllegalStateException("The schema uses a type that the check does not know: " + type);
        };
    }

    /** In a schema 3.0 is as whole as 3. */
    private static boolean isWhole(JsonNode value) {
        return value.isIntegralNumber()
                || (value.isFloatingPointNumber()
                        && !Double.isInfinite(value.asDouble())
                        && value.asDouble() == Math.rint(value.asDouble()));
    }
}

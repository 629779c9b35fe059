package io.github.driftwatch.layout;

import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonPath;
import io.github.driftwatch.json.Quoted;
import io.github.driftwatch.words.NearestWord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads where a part has one column. */
final class HeldColumnReader {

    private static final List<String> YES_OR_NO = List.of("yes", "no");

    private final JsonPath path;
    private final Column column;

    HeldColumnReader(JsonPath path, Column column) {
        this.path = path;
        this.column = column;
    }

    HeldColumn held(JsonNode json) {
        if (!json.isObject()) {
            return new HeldColumn(column, LayoutReader.texts(json), List.of(), null, Map.of(), null);
        }
        int ways = (json.has("heading") ? 1 : 0) + (json.has("joined") ? 1 : 0) + (json.has("constant") ? 1 : 0);
        if (ways != 1) {
            throw path.refuse("found " + (ways == 0 ? "none" : ways)
                    + " of the keys heading, joined and constant, expected one of them: they say where the value comes"
                    + " from.");
        }
        String constant = json.has("constant") ? json.get("constant").asText() : null;
        requireMeant(constant, path.key("constant"));
        json.path("words").properties().forEach(word -> {
            String meant = word.getValue().asText();
            requireMeant(meant.isEmpty() ? null : meant, path.key("words").key(word.getKey()));
        });
        return new HeldColumn(
                column,
                LayoutReader.texts(json.path("heading")),
                LayoutReader.texts(json.path("joined")),
                constant,
                LayoutReader.words(json.path("words")),
                json.has("where") ? where(json.get("where")) : null);
    }

    /** Refuses a word that the column would not know either. */
    private void requireMeant(@Nullable String meant, JsonPath at) {
        List<String> allowed = column.type() == ColumnType.YES_NO ? YES_OR_NO : column.values();
        if (meant != null && !allowed.isEmpty() && !allowed.contains(meant)) {
            throw at.refuse("found " + Quoted.text(meant) + ", expected one of " + String.join(", ", allowed)
                    + NearestWord.question(meant, allowed));
        }
    }

    private Where where(JsonNode json) {
        List<String> conditions = new ArrayList<>(List.of("is", "isNot", "below", "notBelow"));
        if (conditions.stream().noneMatch(json::has)) {
            throw path.key("where")
                    .refuse("no condition is given, expected one of the keys " + String.join(", ", conditions) + ".");
        }
        return new Where(
                LayoutReader.texts(json.get("heading")),
                normalised(json.path("is")),
                normalised(json.path("isNot")),
                number(json, "below"),
                number(json, "notBelow"));
    }

    private static Set<String> normalised(JsonNode json) {
        Set<String> words = new HashSet<>();
        LayoutReader.texts(json).forEach(word -> words.add(Names.normalised(word)));
        return words;
    }

    private static @Nullable Long number(JsonNode json, String key) {
        return json.has(key) ? (Long) json.get(key).asLong() : null;
    }
}

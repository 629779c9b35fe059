package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonMistakeException;
import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonPath;
import io.github.driftwatch.json.Quoted;
import io.github.driftwatch.procedure.PartReader.Place;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the words that the profiles of a chain add to the language: roles, kinds of event, and definitions. */
final class ProfileWords {

    /** Keys whose text is never the name of an occurrence. */
    private static final Set<String> OTHER_TEXTS =
            Set.of("agreedBy", "by", "outcome", "state", "pick", "unit", "column", "is", "assumed", "from", "until");

    private record Definition(JsonNode json, JsonPath path) {}

    private final Vocabulary vocabulary;
    private final Map<String, Definition> definitions = new LinkedHashMap<>();

    ProfileWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Adds the words of profiles, the one that the others rest on first; a later definition replaces an earlier. */
    void addAll(List<ProfileLoader.Layer> fromBase) {
        for (ProfileLoader.Layer layer : fromBase) {
            JsonPath path = JsonPath.root(layer.file());
            addEvents(layer.json().path("events"), path.key("events"));
            addRoles(layer.json().path("roles"), path.key("roles"));
        }
        for (ProfileLoader.Layer layer : fromBase) {
            collect(layer.json().path("define"), JsonPath.root(layer.file()).key("define"));
        }
        resolve();
    }

    private void addEvents(JsonNode events, JsonPath path) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < events.size(); i++) {
            String kind = events.get(i).get("kind").asText();
            JsonPath place = path.index(i, null).key("kind");
            if (Vocabulary.isReserved(kind)) {
                throw place.refuse(
                        "found " + Quoted.text(kind) + ", which already has a meaning; choose another name.");
            }
            if (!seen.add(kind)) {
                throw place.refuse("found " + Quoted.text(kind) + " a second time; take one out.");
            }
            vocabulary.addEventKind(kind, events.get(i).get("meaning").asText());
        }
    }

    private void addRoles(JsonNode roles, JsonPath path) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < roles.size(); i++) {
            String role = roles.get(i).get("role").asText();
            if (!seen.add(role)) {
                throw path.index(i, null)
                        .key("role")
                        .refuse("found " + Quoted.text(role) + " a second time; take one out.");
            }
            vocabulary.addRole(role);
        }
    }

    private void collect(JsonNode json, JsonPath path) {
        json.properties().forEach(field -> {
            String name = field.getKey();
            if (Vocabulary.isReserved(name) || vocabulary.isEvent(name)) {
                throw path.key(name).refuse("the name already has a meaning; choose another.");
            }
            definitions.put(name, new Definition(field.getValue(), path.key(name)));
        });
    }

    /** Definitions may rest on one another, in any order but a circle. */
    private void resolve() {
        PartReader parts = new PartReader(vocabulary, Place.BEFORE_ANCHOR);
        Map<String, Definition> left = new LinkedHashMap<>(definitions);
        while (!left.isEmpty()) {
            Map.Entry<String, Definition> ready = left.entrySet().stream()
                    .filter(entry -> !mentionsAny(entry.getValue().json(), left.keySet()))
                    .findFirst()
                    .orElseThrow(() -> circle(left));
            String name = ready.getKey();
            Definition definition = ready.getValue();
            vocabulary.define(name, parts.selectors(definition.json(), definition.path()));
            left.remove(name);
        }
    }

    private static JsonMistakeException circle(Map<String, Definition> left) {
        Definition first = left.values().iterator().next();
        return first.path()
                .refuse(
                        left.size() == 1
                                ? "the definition rests on itself; name another occurrence."
                                : "the definitions " + String.join(", ", left.keySet())
                                        + " rest on one another in a circle; take one out of it.");
    }

    private static boolean mentionsAny(JsonNode json, Set<String> names) {
        if (json.isTextual()) {
            return names.contains(json.asText());
        }
        if (json.isObject()) {
            return json.properties().stream()
                    .anyMatch(field -> !OTHER_TEXTS.contains(field.getKey()) && mentionsAny(field.getValue(), names));
        }
        for (JsonNode child : json) {
            if (mentionsAny(child, names)) {
                return true;
            }
        }
        return false;
    }
}

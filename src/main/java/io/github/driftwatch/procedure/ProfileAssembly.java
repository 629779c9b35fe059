package io.github.driftwatch.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.driftwatch.procedure.PartReader.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a profile together from its own file and those that it extends. */
final class ProfileAssembly {

    private static final int USUAL_WARNING_DAYS = 28;

    private final List<ProfileLoader.Layer> fromBase;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Set<String> notRecorded = new HashSet<>();
    private final Set<LocalDate> holidays = new HashSet<>();
    private int warningDays = USUAL_WARNING_DAYS;

    /** Layers from the profile itself to the last that it rests on. */
    ProfileAssembly(List<ProfileLoader.Layer> chain) {
        this.fromBase = new ArrayList<>(chain);
        Collections.reverse(fromBase);
    }

    Profile profile(String sha256) {
        for (ProfileLoader.Layer layer : fromBase) {
            add(layer.json(), JsonPath.root(layer.file()));
        }
        ProfileLoader.Layer own = fromBase.get(fromBase.size() - 1);
        if (rules.isEmpty()) {
            throw JsonPath.root(own.file()).key("rules").refuse("the profile has no rules, expected at least one.");
        }
        JsonNode json = own.json();
        return new Profile(
                json.get("name").asText(),
                json.get("version").asText(),
                json.get("title").asText(),
                source(json),
                sha256,
                warningDays,
                vocabulary.definitions(),
                vocabulary.eventKinds(),
                notRecorded,
                holidays,
                List.copyOf(rules.values()));
    }

    private static @Nullable String source(JsonNode json) {
        return json.has("source") ? json.get("source").get("document").asText() : null;
    }

    private void add(JsonNode json, JsonPath path) {
        addEvents(json.path("events"), path.key("events"));
        addDefinitions(json.path("define"), path.key("define"));
        for (int i = 0; i < json.path("holidays").size(); i++) {
            holidays.add(
                    Dates.date(json.get("holidays").get(i), path.key("holidays").index(i, null)));
        }
        if (json.has("warning")) {
            warningDays = json.get("warning").get("days").asInt();
        }
        switchOff(json.path("off"), path.key("off"));
        addRules(json.path("rules"), path.key("rules"));
        addNotRecorded(json.path("notRecorded"), path.key("notRecorded"));
    }

    private void addEvents(JsonNode events, JsonPath path) {
        for (int i = 0; i < events.size(); i++) {
            String kind = events.get(i).get("kind").asText();
            if (Occurrences.named(kind).isPresent()) {
                throw path.index(i, null)
                        .key("kind")
                        .refuse("found \"" + kind + "\", which already has a meaning; choose another name.");
            }
            vocabulary.addEventKind(kind, events.get(i).get("meaning").asText());
        }
    }

    /** Definitions may rest on one another, in any order but a circle. */
    private void addDefinitions(JsonNode definitions, JsonPath path) {
        Map<String, JsonNode> left = new LinkedHashMap<>();
        definitions.properties().forEach(field -> {
            if (Occurrences.named(field.getKey()).isPresent() || vocabulary.isEvent(field.getKey())) {
                throw path.key(field.getKey()).refuse("the name already has a meaning; choose another.");
            }
            left.put(field.getKey(), field.getValue());
        });
        PartReader parts = new PartReader(vocabulary, Place.BEFORE_ANCHOR);
        while (!left.isEmpty()) {
            Map.Entry<String, JsonNode> ready = left.entrySet().stream()
                    .filter(entry -> !mentionsAny(entry.getValue(), left.keySet()))
                    .findFirst()
                    .orElseThrow(() -> path.refuse("the definitions " + String.join(", ", left.keySet())
                            + " rest on one another in a circle; take one out of it."));
            vocabulary.define(ready.getKey(), parts.selectors(ready.getValue(), path.key(ready.getKey())));
            left.remove(ready.getKey());
        }
    }

    private static boolean mentionsAny(JsonNode json, Set<String> names) {
        if (json.isTextual()) {
            return names.contains(json.asText());
        }
        for (JsonNode child : json) {
            if (mentionsAny(child, names)) {
                return true;
            }
        }
        return false;
    }

    private void switchOff(JsonNode off, JsonPath path) {
        for (int i = 0; i < off.size(); i++) {
            String id = off.get(i).asText();
            if (rules.remove(id) == null) {
                throw path.index(i, null)
                        .refuse("found \"" + id + "\", expected the id of a rule that this profile takes over"
                                + (rules.isEmpty()
                                        ? ", and it extends none."
                                        : NearestWord.question(id, rules.keySet())));
            }
        }
    }

    private void addRules(JsonNode json, JsonPath path) {
        RuleReader reader = new RuleReader(vocabulary);
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < json.size(); i++) {
            String id = json.get(i).get("id").asText();
            JsonPath place = path.index(i, id);
            Integer earlier = seen.put(id, i);
            if (earlier != null) {
                throw place.key("id")
                        .refuse("found \"" + id + "\" a second time, as rules[" + earlier
                                + "] has it too; give each rule an id of its own.");
            }
            rules.put(id, reader.rule(json.get(i), place));
        }
    }

    private void addNotRecorded(JsonNode json, JsonPath path) {
        for (int i = 0; i < json.size(); i++) {
            String kind = json.get(i).asText();
            if (!vocabulary.isEvent(kind)) {
                throw path.index(i, null)
                        .refuse("found \"" + kind + "\", expected a kind of event"
                                + NearestWord.question(
                                        kind, vocabulary.eventKinds().keySet()));
            }
            notRecorded.add(kind);
        }
    }
}

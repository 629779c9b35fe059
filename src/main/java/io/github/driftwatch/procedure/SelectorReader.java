package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonPath;
import io.github.driftwatch.json.Quoted;
import io.github.driftwatch.procedure.Selector.Bound;
import io.github.driftwatch.procedure.Selector.Freshness;
import io.github.driftwatch.procedure.Selector.Numbers;
import io.github.driftwatch.procedure.Selector.Pick;
import io.github.driftwatch.procedure.Selector.Relation;
import io.github.driftwatch.procedure.Selector.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads selectors. */
final class SelectorReader {

    private static final Map<String, Relation> RELATIONS = Map.of(
            "after", Relation.AFTER,
            "onOrAfter", Relation.ON_OR_AFTER,
            "on", Relation.ON,
            "onOrBefore", Relation.ON_OR_BEFORE,
            "before", Relation.BEFORE);

    private final PartReader parts;
    private final SelectorQuestions questions;

    SelectorReader(PartReader parts) {
        this.parts = parts;
        this.questions = new SelectorQuestions(parts.vocabulary());
    }

    /** One selector or a list of them. */
    List<Selector> selectors(JsonNode json, JsonPath path) {
        if (!json.isArray()) {
            return List.of(selector(json, path));
        }
        List<Selector> selectors = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            selectors.add(selector(json.get(i), path.index(i, null)));
        }
        return selectors;
    }

    Selector selector(JsonNode json, JsonPath path) {
        if (json.isTextual()) {
            return Selector.of(parts.word(json.asText(), path));
        }
        String occurrence = parts.word(json.get("occurrence").asText(), path.key("occurrence"));
        State state = State.valueOf(json.path("state").asText("held").toUpperCase(Locale.ROOT));
        if (state != State.HELD && !parts.vocabulary().bookable(occurrence)) {
            throw path.key("state")
                    .refuse("found " + Quoted.text(json.get("state").asText()) + " for " + occurrence
                            + ", which cannot be booked; take \"state\" out.");
        }
        Numbers numbers = numbers(json, path);
        checkCount(occurrence, numbers, state, json, path);
        return new Selector(
                occurrence,
                numbers,
                state,
                questions.answers(json, occurrence, path),
                questions.roles(json, occurrence, path),
                questions.by(json, occurrence, path),
                questions.outcome(json, occurrence, path),
                json.path("planContinues").asBoolean(false),
                bounds(json, path),
                freshness(json.get("noOlderThan"), path.key("noOlderThan")),
                json.path("inARow").asInt(1),
                json.path("every").asInt(1),
                json.has("pick") ? Pick.valueOf(json.get("pick").asText().toUpperCase(Locale.ROOT)) : null,
                json.has("estimatedBy") ? parts.word(json.get("estimatedBy").asText(), path.key("estimatedBy")) : null);
    }

    /** Refuses numbers that no occurrence of this name can have. */
    private static void checkCount(String occurrence, Numbers numbers, State state, JsonNode json, JsonPath path) {
        if (numbers.onlyLatest() && state != State.HELD) {
            throw path.key("state")
                    .refuse("found beside \"number\": \"last\", which is the last one held; take one out.");
        }
        if (!Vocabulary.once(occurrence)) {
            return;
        }
        for (String key : List.of("number", "fromNumber", "every", "inARow")) {
            if (json.path(key).asInt(1) > 1) {
                throw path.key(key)
                        .refuse("found " + json.get(key).asInt() + " for " + occurrence
                                + ", which a plan has once; take it out.");
            }
        }
    }

    private static Numbers numbers(JsonNode json, JsonPath path) {
        JsonNode number = json.get("number");
        if (number != null && (json.has("fromNumber") || json.has("toNumber"))) {
            throw path.key("number")
                    .refuse("found beside fromNumber or toNumber, expected one or the other; take one out.");
        }
        if (number != null && number.isTextual()) {
            return new Numbers(1, Integer.MAX_VALUE, true);
        }
        if (number != null) {
            return new Numbers(number.asInt(), number.asInt(), false);
        }
        int first = json.path("fromNumber").asInt(1);
        int last = json.path("toNumber").asInt(Integer.MAX_VALUE);
        if (first > last) {
            throw path.key("toNumber")
                    .refuse("found " + last + ", expected " + first + " or more, as \"fromNumber\" says " + first
                            + ".");
        }
        return new Numbers(first, last, false);
    }

    private List<Bound> bounds(JsonNode json, JsonPath path) {
        List<Bound> bounds = new ArrayList<>();
        json.fieldNames().forEachRemaining(key -> {
            Relation relation = RELATIONS.get(key);
            if (relation != null) {
                boolean lower = relation == Relation.AFTER || relation == Relation.ON_OR_AFTER;
                bounds.add(new Bound(
                        relation,
                        lower
                                ? parts.moment(json.get(key), path.key(key))
                                : parts.realDay(json.get(key), path.key(key))));
            }
        });
        return bounds;
    }

    private @Nullable Freshness freshness(@Nullable JsonNode json, JsonPath path) {
        return json == null
                ? null
                : new Freshness(AmountReader.plain(json, path), parts.realDay(json.get("at"), path.key("at")));
    }
}

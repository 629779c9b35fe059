package io.github.driftwatch.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.driftwatch.procedure.Selector.Bound;
import io.github.driftwatch.procedure.Selector.Freshness;
import io.github.driftwatch.procedure.Selector.Numbers;
import io.github.driftwatch.procedure.Selector.Pick;
import io.github.driftwatch.procedure.Selector.Relation;
import io.github.driftwatch.procedure.Selector.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of a rule: selectors, moments and conditions. What the schema has already held (keys, types, fixed
 * words) is taken as given; here every word is held against the vocabulary, and every part against what it can mean.
 */
final class PartReader {

    /** Where in a rule a part stands: what it may refer to follows from that. */
    enum Place {
        /** While anchors are still being looked for: there is no anchor yet. */
        BEFORE_ANCHOR,
        /** At an anchor. */
        AT_ANCHOR,
        /** At an anchor whose due date is known. */
        AFTER_DUE
    }

    private static final Map<String, Relation> RELATIONS = Map.of(
            "after", Relation.AFTER,
            "onOrAfter", Relation.ON_OR_AFTER,
            "on", Relation.ON,
            "onOrBefore", Relation.ON_OR_BEFORE,
            "before", Relation.BEFORE);

    private static final Map<String, String> ANSWERS = Map.of(
            "quorate", "quorate",
            "serviceManagerAttended", "service_manager_attended",
            "seen", "seen",
            "seenAlone", "seen_alone",
            "seenAwake", "seen_awake",
            "atHome", "at_home",
            "bedroomSeen", "bedroom_seen");

    private final Vocabulary vocabulary;
    private final Place place;

    PartReader(Vocabulary vocabulary, Place place) {
        this.vocabulary = vocabulary;
        this.place = place;
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
            return Selector.of(word(json.asText(), path));
        }
        String occurrence = word(json.get("occurrence").asText(), path.key("occurrence"));
        State state = State.valueOf(json.path("state").asText("held").toUpperCase(Locale.ROOT));
        if (state != State.HELD && !vocabulary.bookable(occurrence)) {
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
                answers(json, occurrence, path),
                roles(json, occurrence, path),
                by(json, occurrence, path),
                outcome(json, occurrence, path),
                json.path("planContinues").asBoolean(false),
                bounds(json, path),
                freshness(json.get("noOlderThan"), path.key("noOlderThan")),
                json.path("inARow").asInt(1),
                json.path("every").asInt(1),
                json.has("pick") ? Pick.valueOf(json.get("pick").asText().toUpperCase(Locale.ROOT)) : null,
                json.has("estimatedBy") ? word(json.get("estimatedBy").asText(), path.key("estimatedBy")) : null);
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

    private String word(String word, JsonPath path) {
        if (!vocabulary.knows(word)) {
            throw path.refuse("found " + Quoted.text(word) + ", expected one of " + vocabulary.inShort()
                    + NearestWord.question(word, vocabulary.words()));
        }
        return word;
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

    private Map<String, Boolean> answers(JsonNode json, String occurrence, JsonPath path) {
        Map<String, Boolean> answers = new HashMap<>();
        ANSWERS.forEach((key, column) -> {
            if (json.has(key)) {
                if (!vocabulary.answers(occurrence).contains(column)) {
                    throw path.key(key)
                            .refuse("found a question that " + occurrence + " has no column for, expected "
                                    + allowedAnswers(occurrence) + ".");
                }
                answers.put(column, json.get(key).asBoolean());
            }
        });
        return answers;
    }

    private String allowedAnswers(String occurrence) {
        Set<String> allowed = new TreeSet<>();
        ANSWERS.forEach((key, column) -> {
            if (vocabulary.answers(occurrence).contains(column)) {
                allowed.add(key);
            }
        });
        return allowed.isEmpty() ? "none" : "one of " + String.join(", ", allowed);
    }

    private Set<String> roles(JsonNode json, String occurrence, JsonPath path) {
        Set<String> roles = new TreeSet<>();
        if (json.has("agreedBy")) {
            requireEvent("agreedBy", occurrence, path);
            for (int i = 0; i < json.get("agreedBy").size(); i++) {
                roles.add(role(
                        json.get("agreedBy").get(i).asText(),
                        path.key("agreedBy").index(i, null)));
            }
        }
        return roles;
    }

    private @Nullable String by(JsonNode json, String occurrence, JsonPath path) {
        if (!json.has("by")) {
            return null;
        }
        requireEvent("by", occurrence, path);
        return role(json.get("by").asText(), path.key("by"));
    }

    private String role(String role, JsonPath path) {
        if (!vocabulary.roles().contains(role)) {
            throw path.refuse("found " + Quoted.text(role) + ", expected one of "
                    + String.join(", ", vocabulary.roles()) + ", or a role declared under \"roles\""
                    + NearestWord.question(role, vocabulary.roles()));
        }
        return role;
    }

    private @Nullable String outcome(JsonNode json, String occurrence, JsonPath path) {
        if (!json.has("outcome")) {
            return null;
        }
        String outcome = json.get("outcome").asText();
        if (vocabulary.recordedAsEvent(occurrence)) {
            return outcome;
        }
        List<String> allowed = List.of("continue", "end");
        boolean hasOutcome = vocabulary.answers(occurrence).contains("service_manager_attended");
        if (!hasOutcome || !allowed.contains(outcome)) {
            throw path.key("outcome")
                    .refuse("found " + Quoted.text(outcome) + " for " + occurrence + ", expected "
                            + (hasOutcome ? "continue or end." : "none, as it has no outcome."));
        }
        return outcome;
    }

    private void requireEvent(String key, String occurrence, JsonPath path) {
        if (!vocabulary.recordedAsEvent(occurrence)) {
            throw path.key(key).refuse("found for " + occurrence + ", expected only for a kind of event; take it out.");
        }
    }

    private List<Bound> bounds(JsonNode json, JsonPath path) {
        List<Bound> bounds = new ArrayList<>();
        json.fieldNames().forEachRemaining(key -> {
            Relation relation = RELATIONS.get(key);
            if (relation != null) {
                boolean lower = relation == Relation.AFTER || relation == Relation.ON_OR_AFTER;
                bounds.add(new Bound(
                        relation,
                        lower ? moment(json.get(key), path.key(key)) : realDay(json.get(key), path.key(key))));
            }
        });
        return bounds;
    }

    private @Nullable Freshness freshness(@Nullable JsonNode json, JsonPath path) {
        return json == null
                ? null
                : new Freshness(AmountReader.plain(json, path), realDay(json.get("at"), path.key("at")));
    }

    /** A moment that stands for a day: "beginning", which is earlier than every day, only bounds from below. */
    Moment realDay(JsonNode json, JsonPath path) {
        Moment moment = moment(json, path);
        if (canBeBeginning(moment)) {
            throw path.refuse(
                    "found \"beginning\", which is no day; it can stand only in \"after\" and \"onOrAfter\".");
        }
        return moment;
    }

    private static boolean canBeBeginning(Moment moment) {
        if (moment instanceof Moment.FirstOf first) {
            return first.moments().stream().anyMatch(PartReader::canBeBeginning);
        }
        if (moment instanceof Moment.SoonerOf sooner) {
            return sooner.moments().stream().anyMatch(PartReader::canBeBeginning);
        }
        if (moment instanceof Moment.LaterOf later) {
            return later.moments().stream().anyMatch(PartReader::canBeBeginning);
        }
        return moment == Moment.Named.BEGINNING;
    }

    Moment moment(JsonNode json, JsonPath path) {
        if (json.isTextual()) {
            return named(json.asText(), path);
        }
        if (json.has("occurrence")) {
            return new Moment.Of(selector(json, path));
        }
        if (json.has("within")) {
            return new Moment.Within(amounts(json, "within", path), origin(json, "of", path));
        }
        if (json.has("beforeReaching")) {
            return new Moment.BeforeReaching(amounts(json, "beforeReaching", path), origin(json, "of", path));
        }
        if (json.has("atLeast")) {
            List<Amount> amounts = amounts(json, "atLeast", path);
            if (amounts.stream().anyMatch(Amount::countsTheDayItself)) {
                throw path.key("atLeast")
                        .refuse("found \"countTheDayItself\", which is for counting forward; take it out.");
            }
            return new Moment.AtLeastBefore(amounts, origin(json, "before", path));
        }
        if (json.has("birthday")) {
            return new Moment.Birthday(json.get("birthday").asInt());
        }
        if (json.has("soonerOf")) {
            return new Moment.SoonerOf(moments(json.get("soonerOf"), path.key("soonerOf")));
        }
        if (json.has("laterOf")) {
            return new Moment.LaterOf(moments(json.get("laterOf"), path.key("laterOf")));
        }
        if (json.has("firstOf")) {
            return new Moment.FirstOf(moments(json.get("firstOf"), path.key("firstOf")));
        }
        String key = json.has("previous") ? "previous" : "next";
        requireAnchor(path.key(key));
        Selector selector = selector(json.get(key), path.key(key));
        return key.equals("previous") ? new Moment.Previous(selector) : new Moment.Next(selector);
    }

    private Moment named(String word, JsonPath path) {
        switch (word) {
            case "anchor" -> {
                requireAnchor(path);
                return Moment.Named.ANCHOR;
            }
            case "due" -> {
                if (place != Place.AFTER_DUE) {
                    throw path.refuse("found \"due\", which is known only in \"unless\"; name another day.");
                }
                return Moment.Named.DUE;
            }
            case "beginning" -> {
                return Moment.Named.BEGINNING;
            }
            default -> {
                if (!vocabulary.knows(word)) {
                    List<String> words = new ArrayList<>(Vocabulary.NAMED_DAYS);
                    words.addAll(vocabulary.words());
                    throw path.refuse("found " + Quoted.text(word) + ", expected anchor, due, beginning, or one of "
                            + vocabulary.inShort() + NearestWord.question(word, words));
                }
                return new Moment.Of(Selector.of(word));
            }
        }
    }

    /** Whether the anchor is still being looked for. */
    boolean beforeAnchor() {
        return place == Place.BEFORE_ANCHOR;
    }

    void requireAnchor(JsonPath path) {
        if (beforeAnchor()) {
            throw path.refuse("found a day counted from the anchor where the anchor is only being looked for;"
                    + " name an occurrence, such as \"start\".");
        }
    }

    /** The day that an amount is counted from or back from: the anchor, unless another is named. */
    private Moment origin(JsonNode json, String key, JsonPath path) {
        if (json.has(key)) {
            return realDay(json.get(key), path.key(key));
        }
        requireAnchor(path);
        return Moment.Named.ANCHOR;
    }

    private List<Moment> moments(JsonNode json, JsonPath path) {
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            moments.add(moment(json.get(i), path.index(i, null)));
        }
        return moments;
    }

    private List<Amount> amounts(JsonNode json, String key, JsonPath path) {
        return new AmountReader(this).amounts(json.get(key), path.key(key));
    }

    Condition condition(JsonNode json, JsonPath path) {
        return new ConditionReader(this).condition(json, path);
    }
}

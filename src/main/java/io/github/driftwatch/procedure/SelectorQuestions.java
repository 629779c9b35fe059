package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonPath;
import io.github.driftwatch.json.Quoted;
import io.github.driftwatch.words.NearestWord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what a selector asks of an occurrence beside its name, number and day: its columns, roles and outcome. */
final class SelectorQuestions {

    private static final Map<String, String> ANSWERS = Map.of(
            "quorate", "quorate",
            "serviceManagerAttended", "service_manager_attended",
            "seen", "seen",
            "seenAlone", "seen_alone",
            "seenAwake", "seen_awake",
            "atHome", "at_home",
            "bedroomSeen", "bedroom_seen");

    private final Vocabulary vocabulary;

    SelectorQuestions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Map<String, Boolean> answers(JsonNode json, String occurrence, JsonPath path) {
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

    Set<String> roles(JsonNode json, String occurrence, JsonPath path) {
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

    @Nullable
    String by(JsonNode json, String occurrence, JsonPath path) {
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

    @Nullable
    String outcome(JsonNode json, String occurrence, JsonPath path) {
        if (!json.has("outcome")) {
            return null;
        }
        String outcome = json.get("outcome").asText();
        if (vocabulary.recordedAsEvent(occurrence)) {
            vocabulary.askFor(outcome);
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
}

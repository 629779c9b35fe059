package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonPath;
import io.github.driftwatch.json.Quoted;
import io.github.driftwatch.words.NearestWord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads an audit, and refuses one whose lines do not fit together. */
final class AuditReader {

    private final Vocabulary vocabulary;
    private final Collection<Rule> rules;
    private final @Nullable JsonNode usual;
    private final String profile;

    /**
     * A reader for one audit.
     *
     * @param rules the profile's rules, those that it takes over among them; none where nothing is asked of it yet
     * @param usual the usual audit of its identifier: the rules that it names the profile need not have
     * @param profile the name of the profile that says it
     */
    AuditReader(Vocabulary vocabulary, Collection<Rule> rules, @Nullable JsonNode usual, String profile) {
        this.vocabulary = vocabulary;
        this.rules = rules;
        this.usual = usual;
        this.profile = profile;
    }

    Audit audit(JsonNode json, JsonPath path) {
        return new Audit(
                json.get("id").asText(),
                json.get("title").asText(),
                json.get("counts").asText(),
                asks(json, path),
                json.has("clause") ? json.get("clause").asText() : null,
                json.has("assumed") ? json.get("assumed").asText() : null,
                lines(json.get("lines"), path.key("lines")),
                profile);
    }

    private List<AuditLine> lines(JsonNode json, JsonPath path) {
        List<AuditLine> lines = new ArrayList<>();
        OwnIds ids = new OwnIds("lines", "line");
        AuditLineReader reader =
                new AuditLineReader(vocabulary, rules, usual == null ? List.of() : usual.findValues("obligations"));
        for (int i = 0; i < json.size(); i++) {
            String id = json.get(i).get("id").asText();
            JsonPath place = path.index(i, id);
            ids.check(id, i, List.of(), place.key("id"));
            lines.add(reader.line(json.get(i), asks(json.get(i), place), place));
        }
        for (int i = 0; i < json.size(); i++) {
            new AuditSums(lines).check(lines.get(i), path.index(i, lines.get(i).id()));
        }
        return lines;
    }

    /** The rules of which one at least must be in force. */
    private Set<String> asks(JsonNode json, JsonPath path) {
        Set<String> known = rules.stream().map(Rule::id).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> asks = new LinkedHashSet<>();
        for (int i = 0; i < json.path("asks").size(); i++) {
            String id = json.get("asks").get(i).asText();
            if (!rules.isEmpty() && !known.contains(id) && !usuallyAsked(id)) {
                throw path.key("asks")
                        .index(i, null)
                        .refuse("found " + Quoted.text(id) + ", expected the id of a rule of this profile"
                                + NearestWord.question(id, known));
            }
            asks.add(id);
        }
        return asks;
    }

    private boolean usuallyAsked(String id) {
        if (usual == null) {
            return false;
        }
        for (JsonNode asks : usual.findValues("asks")) {
            for (JsonNode ask : asks) {
                if (ask.asText().equals(id)) {
                    return true;
                }
            }
        }
        return false;
    }
}

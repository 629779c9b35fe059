package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonPath;
import io.github.driftwatch.json.Quoted;
import io.github.driftwatch.procedure.PartReader.Place;
import io.github.driftwatch.words.NearestWord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a notice, and refuses one that could never mean anything or that nobody could get. */
final class NoticeReader {

    /** What a notice that rests on a rule takes from it. */
    private static final List<String> OF_THE_RULE = List.of("for", "where", "outlivesPlan", "from", "until");

    private final Vocabulary vocabulary;
    private final Map<String, Rule> rules;
    private final Collection<String> recipients;

    /**
     * A reader for one profile.
     *
     * @param rules its rules, by id; whatever a notice rests on is among them
     * @param recipients the roles that have a column in the plans table or a mailbox
     */
    NoticeReader(Vocabulary vocabulary, Map<String, Rule> rules, Collection<String> recipients) {
        this.vocabulary = vocabulary;
        this.rules = rules;
        this.recipients = recipients;
    }

    /** The identifier: its own, or that of the rule that it rests on. */
    static String id(JsonNode json, JsonPath path) {
        if (!json.has("id") && !json.has("rule")) {
            throw path.refuse("the key \"id\" is missing: What reports call the notice; or \"rule\": the rule that it"
                    + " rests on.");
        }
        return json.get(json.has("id") ? "id" : "rule").asText();
    }

    /**
     * Reads a notice.
     *
     * @param profile the name of the profile that says it
     */
    Notice notice(JsonNode json, String profile, JsonPath path) {
        Rule occasion = json.has("rule") ? rule(json, path) : occasionOfItsOwn(json, profile, path);
        boolean unlessDone = unlessDone(json, occasion, path);
        Place place = json.has("rule") ? Place.AFTER_DUE : Place.AT_ANCHOR;
        Notice notice = new Notice(
                id(json, path),
                json.path("title").asText(occasion.title()),
                json.path("clause").asText(occasion.clause()),
                occasion,
                new NoticeDays(new PartReader(vocabulary, place), occasion).days(json, path),
                unlessDone,
                to(json.get("to"), path.key("to")),
                json.get("reason").asText(),
                json.get("action").asText(),
                text(json, "assumed"),
                text(json, "reading"),
                profile);
        NoticeWords words = new NoticeWords(vocabulary, occasion.anchors(), json.has("rule"));
        words.check(notice.reason(), path.key("reason"));
        words.check(notice.action(), path.key("action"));
        return notice;
    }

    private Rule rule(JsonNode json, JsonPath path) {
        for (String key : OF_THE_RULE) {
            if (json.has(key)) {
                throw path.key(key).refuse("found beside \"rule\", which says it already; take one out.");
            }
        }
        return Objects.requireNonNull(rules.get(json.get("rule").asText()));
    }

    private Rule occasionOfItsOwn(JsonNode json, String profile, JsonPath path) {
        for (String key : List.of("for", "title", "clause")) {
            if (!json.has(key)) {
                throw path.refuse("the key \"" + key + "\" is missing, which only a notice that rests on a \"rule\" can"
                        + " do without.");
            }
        }
        PartReader atAnchor = new PartReader(vocabulary, Place.AT_ANCHOR);
        return new Rule(
                id(json, path),
                json.get("title").asText(),
                json.get("clause").asText(),
                json.get("title").asText(),
                new RuleReader(vocabulary, profile).anchors(json.get("for"), path.key("for")),
                json.has("where") ? atAnchor.condition(json.get("where"), path.key("where")) : null,
                Moment.Named.ANCHOR,
                List.of(),
                List.of(),
                null,
                null,
                false,
                json.path("outlivesPlan").asBoolean(false),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                Dates.optional(json, "from", path),
                Dates.until(json, path),
                null,
                profile);
    }

    private static boolean unlessDone(JsonNode json, Rule occasion, JsonPath path) {
        boolean unlessDone = json.path("unlessDone").asBoolean(false);
        if (unlessDone && occasion.expectations().isEmpty()) {
            throw path.key("unlessDone")
                    .refuse("found true, expected only in a notice that rests on a \"rule\" that expects something.");
        }
        return unlessDone;
    }

    private List<String> to(JsonNode json, JsonPath path) {
        List<String> to = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            String role = json.get(i).asText();
            if (to.contains(role)) {
                throw path.index(i, null)
                        .refuse("found " + Quoted.text(role) + " a second time, and each is told once; take one out.");
            }
            if (!recipients.contains(role)) {
                throw path.index(i, null)
                        .refuse("found " + Quoted.text(role) + ", which nobody could be found for, expected one of "
                                + String.join(", ", recipients) + ", or a role declared under \"mailboxes\""
                                + NearestWord.question(role, recipients));
            }
            to.add(role);
        }
        return to;
    }

    private static @Nullable String text(JsonNode json, String key) {
        return json.has(key) ? json.get(key).asText() : null;
    }
}

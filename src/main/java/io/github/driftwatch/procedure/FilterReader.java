package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonPath;
import io.github.driftwatch.json.Quoted;
import io.github.driftwatch.words.NearestWord;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads which obligations a flag or an audit looks at, and refuses what no rule of the profile could ever show. */
final class FilterReader {

    private static final String OVERDUE = "OVERDUE";
    private static final Set<String> DONE = Set.of("MET", "MET_LATE", "WAIVED");
    private static final Set<String> BOOKED = Set.of(OVERDUE, "SCHEDULED_LATE", "SCHEDULED");
    private static final List<String> WHICH = List.of("rules", "requirement", "expects");

    private final PartReader parts;
    private final Collection<Rule> rules;
    private final Collection<JsonNode> usual;
    private final ShowableStatuses.Use use;

    /**
     * A reader for one profile.
     *
     * @param rules its rules, those that it takes over among them
     * @param usual what the usual flags look at: of that, word for word, the profile need have no rules
     */
    FilterReader(PartReader parts, Collection<Rule> rules, Collection<JsonNode> usual) {
        this(parts, rules, usual, ShowableStatuses.Use.FLAG);
    }

    private FilterReader(
            PartReader parts, Collection<Rule> rules, Collection<JsonNode> usual, ShowableStatuses.Use use) {
        this.parts = parts;
        this.rules = rules;
        this.usual = usual;
        this.use = use;
    }

    /** The same for audits, which look at ended plans too. */
    static FilterReader forAudits(PartReader parts, Collection<Rule> rules, Collection<JsonNode> usual) {
        return new FilterReader(parts, rules, usual, ShowableStatuses.Use.AUDIT);
    }

    ObligationFilter filter(JsonNode json, JsonPath path) {
        checkShape(json, path);
        String expects = json.has("expects") ? parts.word(json.get("expects").asText(), path.key("expects")) : null;
        Amount byMoreThan = json.has("overdueByMoreThan")
                ? AmountReader.plain(json.get("overdueByMoreThan"), path.key("overdueByMoreThan"))
                : null;
        ObligationFilter filter = new ObligationFilter(
                texts(json.path("rules")),
                json.has("requirement") ? json.get("requirement").asText() : null,
                expects,
                statuses(json, byMoreThan, path),
                json.has("satisfied") ? Boolean.valueOf(json.get("satisfied").asBoolean()) : null,
                arrangement(json),
                json.path("next").asBoolean(),
                byMoreThan);
        checkSatisfied(filter, path);
        checkNext(filter, path);
        if (!rules.isEmpty() && !usual.contains(json)) {
            checkRules(json.path("rules"), path.key("rules"));
            checkRequirement(filter.requirement(), path.key("requirement"));
            checkAsked(filter, path);
            checkStatuses(filter, json, path);
        }
        return filter;
    }

    private static void checkShape(JsonNode json, JsonPath path) {
        List<String> given = WHICH.stream().filter(json::has).toList();
        if (given.isEmpty()) {
            throw path.refuse("the key \"rules\" is missing: of which rules; or \"requirement\": what they ask for; or"
                    + " \"expects\": what alone can satisfy them.");
        }
        if (given.size() > 1) {
            throw path.key(given.get(1))
                    .refuse("found beside \"" + given.get(0) + "\", expected one or the other; take one out.");
        }
        if (!json.has("status") && !json.has("overdueByMoreThan")) {
            throw path.refuse("the key \"status\" is missing: how they stand, as in [\"OVERDUE\"].");
        }
    }

    private static Set<String> statuses(JsonNode json, @Nullable Amount byMoreThan, JsonPath path) {
        Set<String> statuses = texts(json.path("status"));
        if (byMoreThan != null && !statuses.isEmpty() && !statuses.equals(Set.of(OVERDUE))) {
            throw path.key("status")
                    .refuse("found beside \"overdueByMoreThan\", which only OVERDUE goes with; take it out.");
        }
        return byMoreThan == null ? statuses : Set.of(OVERDUE);
    }

    /** Without a word, what a plan has to have is meant, and not that it is booked; rules named are all meant. */
    private static @Nullable Boolean arrangement(JsonNode json) {
        if (json.has("arrangement")) {
            return json.get("arrangement").asBoolean();
        }
        return json.has("expects") ? Boolean.FALSE : null;
    }

    private static void checkSatisfied(ObligationFilter filter, JsonPath path) {
        boolean neverDone = Boolean.TRUE.equals(filter.satisfied())
                && filter.statuses().stream().noneMatch(DONE::contains);
        boolean alwaysDone =
                Boolean.FALSE.equals(filter.satisfied()) && filter.statuses().equals(Set.of("MET_LATE"));
        if (neverDone || alwaysDone) {
            throw path.key("satisfied")
                    .refuse("found " + filter.satisfied() + ", which nothing can be that is "
                            + String.join(" or ", new TreeSet<>(filter.statuses())) + "; take it out.");
        }
    }

    private static void checkNext(ObligationFilter filter, JsonPath path) {
        Set<String> unbooked = new TreeSet<>(filter.statuses());
        unbooked.removeAll(BOOKED);
        if (filter.next() && !unbooked.isEmpty()) {
            throw path.key("next")
                    .refuse("found true, which looks at what is booked, and nothing is booked that is "
                            + String.join(" or ", unbooked) + "; take one out.");
        }
    }

    private void checkRules(JsonNode ids, JsonPath path) {
        Set<String> known = rules.stream().map(Rule::id).collect(Collectors.toCollection(LinkedHashSet::new));
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i).asText();
            if (!known.contains(id)) {
                throw path.index(i, null)
                        .refuse("found " + Quoted.text(id) + ", expected the id of a rule of this profile"
                                + NearestWord.question(id, known));
            }
        }
    }

    private void checkRequirement(@Nullable String requirement, JsonPath path) {
        Set<String> known = rules.stream().map(Rule::requirement).collect(Collectors.toCollection(TreeSet::new));
        if (requirement != null && !known.contains(requirement)) {
            throw path.refuse("found " + Quoted.text(requirement)
                    + ", expected the requirement of a rule of this profile, as it is written there"
                    + NearestWord.question(requirement, known));
        }
    }

    private void checkAsked(ObligationFilter filter, JsonPath path) {
        var definitions = parts.vocabulary().definitions();
        if (rules.stream().noneMatch(rule -> filter.asksOf(rule, definitions, definitions))) {
            throw path.refuse(use.never() + ", as no rule of this profile "
                    + (filter.expects() == null ? "" : "has to be satisfied by " + Quoted.text(filter.expects()))
                    + (filter.expects() == null || filter.arrangement() == null ? "" : " and ")
                    + (filter.arrangement() == null
                            ? ""
                            : filter.arrangement() ? "takes a booking for enough" : "asks for more than a booking")
                    + "; name other rules, or take the " + use.noun() + " out.");
        }
    }

    private void checkStatuses(ObligationFilter filter, JsonNode json, JsonPath path) {
        var definitions = parts.vocabulary().definitions();
        ShowableStatuses showable = new ShowableStatuses(
                rules.stream()
                        .filter(rule -> filter.asksOf(rule, definitions, definitions))
                        .toList(),
                use);
        if (!json.has("status")) {
            showable.check(OVERDUE, path.key("overdueByMoreThan"));
        }
        for (int i = 0; i < json.path("status").size(); i++) {
            showable.check(
                    json.get("status").get(i).asText(), path.key("status").index(i, null));
        }
    }

    private static Set<String> texts(JsonNode json) {
        Set<String> texts = new LinkedHashSet<>();
        json.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}

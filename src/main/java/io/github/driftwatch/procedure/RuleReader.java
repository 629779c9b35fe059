package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonPath;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.procedure.PartReader.Place;
import io.github.driftwatch.procedure.Rule.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a rule, and refuses one that could never mean anything. */
final class RuleReader {

    private final Vocabulary vocabulary;
    private final String profile;
    private final PartReader beforeAnchor;
    private final PartReader atAnchor;
    private final PartReader afterDue;

    /** A reader for the rules of one profile. */
    RuleReader(Vocabulary vocabulary, String profile) {
        this.vocabulary = vocabulary;
        this.profile = profile;
        this.beforeAnchor = new PartReader(vocabulary, Place.BEFORE_ANCHOR);
        this.atAnchor = new PartReader(vocabulary, Place.AT_ANCHOR);
        this.afterDue = new PartReader(vocabulary, Place.AFTER_DUE);
    }

    Rule rule(JsonNode json, JsonPath path) {
        checkShape(json, path);
        List<Anchor> anchors = anchors(json.get("for"), path.key("for"));
        Moment due = json.has("due") ? atAnchor.realDay(json.get("due"), path.key("due")) : Moment.Named.ANCHOR;
        Moment meeting = meeting(json, due, path);
        List<Selector> expectations = expectations(json, anchors, meeting, path);
        Condition where = json.has("where") ? atAnchor.condition(json.get("where"), path.key("where")) : null;
        Condition forbidden = json.has("forbid") ? atAnchor.condition(json.get("forbid"), path.key("forbid")) : null;
        List<Selector> waivers =
                json.has("unless") ? afterDue.selectors(json.get("unless"), path.key("unless")) : List.of();
        RuleWords words = new RuleWords(vocabulary, anchors, expectations);
        words.checkRequirement(json, path);
        Set<Table> tables = new RuleTables(vocabulary, anchors, where, expectations, forbidden)
                .tables(json.get("tables"), mentioned(due, waivers, meeting), path.key("tables"));
        return new Rule(
                json.get("id").asText(),
                json.get("title").asText(),
                json.get("clause").asText(),
                json.path("requirement").asText(json.get("title").asText()),
                anchors,
                where,
                due,
                expectations,
                waivers,
                forbidden,
                meeting,
                arrangement(json, expectations, path),
                json.path("outlivesPlan").asBoolean(false),
                words.needs(json.path("needs"), path.key("needs")),
                tables,
                RuleKinds.of(vocabulary, tables, anchors, expectations, forbidden),
                json.has("warning") ? warning(json.get("warning")) : null,
                Dates.optional(json, "from", path),
                Dates.until(json, path),
                json.has("reading") ? json.get("reading").asText() : null,
                profile);
    }

    /** A warning window, of a rule or of a whole profile. */
    static Warning warning(JsonNode json) {
        return new Warning(
                json.get("days").asInt(),
                json.has("assumed") ? json.get("assumed").asText() : null);
    }

    private static void checkShape(JsonNode json, JsonPath path) {
        if (json.has("forbid")) {
            for (String key : List.of("due", "expect", "unless", "arrangement", "doneBefore")) {
                if (json.has(key)) {
                    throw path.key(key).refuse("found beside \"forbid\", expected one or the other; take one out.");
                }
            }
        } else if (!json.has("expect")) {
            throw path.refuse(
                    "the key \"expect\" is missing: what satisfies the rule; or \"forbid\": what must not be.");
        } else if (!json.has("due")) {
            throw path.refuse("the key \"due\" is missing: the last day that is in time.");
        }
    }

    List<Anchor> anchors(JsonNode json, JsonPath path) {
        List<Anchor> anchors = new ArrayList<>();
        if (json.isArray()) {
            for (int i = 0; i < json.size(); i++) {
                anchors.add(anchor(json.get(i), path.index(i, null)));
            }
        } else {
            anchors.add(anchor(json, path));
        }
        return anchors;
    }

    private Anchor anchor(JsonNode json, JsonPath path) {
        Condition where = json.has("where") ? atAnchor.condition(json.get("where"), path.key("where")) : null;
        if (json.has("day")) {
            return new Anchor.Day(
                    beforeAnchor.realDay(json.get("day"), path.key("day")),
                    json.path("toCome").asBoolean(false),
                    where);
        }
        Selector selector = json.has("each")
                ? beforeAnchor.selector(json.get("each"), path.key("each"))
                : beforeAnchor.selector(json, path);
        Reach.contradiction(selector.bounds()).ifPresent(problem -> {
            throw path.refuse("the rule would be for nothing, as " + problem + "; change one of them.");
        });
        return new Anchor.Each(selector, where);
    }

    private List<Selector> expectations(JsonNode json, List<Anchor> anchors, @Nullable Moment meeting, JsonPath path) {
        if (!json.has("expect")) {
            return List.of();
        }
        List<Selector> expectations = atAnchor.selectors(json.get("expect"), path.key("expect"));
        Satisfiable satisfiable = new Satisfiable(vocabulary, anchors, meeting);
        for (int i = 0; i < expectations.size(); i++) {
            JsonPath place = path.key("expect");
            satisfiable.check(expectations.get(i), json.get("expect").isArray() ? place.index(i, null) : place);
        }
        return expectations;
    }

    private boolean arrangement(JsonNode json, List<Selector> expectations, JsonPath path) {
        boolean arrangement = json.path("arrangement").asBoolean(false);
        if (arrangement && expectations.stream().noneMatch(e -> vocabulary.bookable(e.occurrence()))) {
            throw path.key("arrangement")
                    .refuse(
                            "found true, expected only where a review, a designated review or a core group is expected: "
                                    + expectations.get(0).occurrence() + " cannot be booked.");
        }
        return arrangement;
    }

    /** The meeting that it must be done before: as said, or the one that an outermost "at least" speaks of. */
    private @Nullable Moment meeting(JsonNode json, Moment due, JsonPath path) {
        if (json.has("doneBefore")) {
            return atAnchor.realDay(json.get("doneBefore"), path.key("doneBefore"));
        }
        return due instanceof Moment.AtLeastBefore atLeast ? atLeast.before() : null;
    }

    private static Mentions mentioned(Moment due, List<Selector> waivers, @Nullable Moment meeting) {
        return new Mentions().add(due).addSelectors(waivers).add(meeting);
    }
}

package io.github.driftwatch.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.procedure.PartReader.Place;
import io.github.driftwatch.procedure.Rule.Anchor;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads a rule, and refuses one that could never mean anything. */
final class RuleReader {

    private static final Set<String> NEVER_TO_COME = Set.of("start", "icpc", "birth", "expected-birth");

    private final Vocabulary vocabulary;
    private final PartReader beforeAnchor;
    private final PartReader atAnchor;
    private final PartReader afterDue;

    RuleReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.beforeAnchor = new PartReader(vocabulary, Place.BEFORE_ANCHOR);
        this.atAnchor = new PartReader(vocabulary, Place.AT_ANCHOR);
        this.afterDue = new PartReader(vocabulary, Place.AFTER_DUE);
    }

    Rule rule(JsonNode json, JsonPath path) {
        checkShape(json, path);
        List<Anchor> anchors = anchors(json.get("for"), path.key("for"));
        List<Selector> expectations = expectations(json, path);
        Moment due = json.has("due") ? atAnchor.moment(json.get("due"), path.key("due")) : Moment.Named.ANCHOR;
        Condition forbidden = json.has("forbid") ? atAnchor.condition(json.get("forbid"), path.key("forbid")) : null;
        String requirement = json.path("requirement").asText(json.get("title").asText());
        checkNumbered(requirement, expectations, path);
        Set<Table> tables = tables(json, anchors, expectations, forbidden);
        return new Rule(
                json.get("id").asText(),
                json.get("title").asText(),
                json.get("clause").asText(),
                requirement,
                anchors,
                json.has("where") ? atAnchor.condition(json.get("where"), path.key("where")) : null,
                due,
                expectations,
                json.has("unless") ? afterDue.selectors(json.get("unless"), path.key("unless")) : List.of(),
                forbidden,
                meeting(json, due, path),
                json.path("arrangement").asBoolean(false),
                json.path("outlivesPlan").asBoolean(false),
                needs(json, anchors, path),
                tables,
                kinds(tables, anchors, expectations, forbidden),
                json.has("warning") ? json.get("warning").get("days").asInt() : null,
                Dates.optional(json, "from", path),
                Dates.until(json, path),
                json.has("reading") ? json.get("reading").asText() : null);
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

    private List<Anchor> anchors(JsonNode json, JsonPath path) {
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
                    beforeAnchor.moment(json.get("day"), path.key("day")),
                    json.path("toCome").asBoolean(false),
                    where);
        }
        return json.has("each")
                ? new Anchor.Each(beforeAnchor.selector(json.get("each"), path.key("each")), where)
                : new Anchor.Each(beforeAnchor.selector(json, path), where);
    }

    private List<Selector> expectations(JsonNode json, JsonPath path) {
        if (!json.has("expect")) {
            return List.of();
        }
        List<Selector> expectations = atAnchor.selectors(json.get("expect"), path.key("expect"));
        for (Selector expected : expectations) {
            if (NEVER_TO_COME.contains(expected.occurrence())) {
                throw path.key("expect")
                        .refuse("found \"" + expected.occurrence()
                                + "\", which can never satisfy a rule, as it is not something that people do;"
                                + " expect a review, a meeting, an event or the end.");
            }
        }
        return expectations;
    }

    private void checkNumbered(String requirement, List<Selector> expectations, JsonPath path) {
        boolean numbered = expectations.isEmpty()
                || vocabulary.bookable(expectations.get(0).occurrence());
        if (requirement.contains("{number}") && !numbered) {
            throw path.key("requirement")
                    .refuse("found {number}, expected only where a review or a core group is; "
                            + expectations.get(0).occurrence() + " has no number.");
        }
    }

    /** The meeting that it must be done before: as said, or the one that an outermost "at least" speaks of. */
    private @Nullable Moment meeting(JsonNode json, Moment due, JsonPath path) {
        if (json.has("doneBefore")) {
            return atAnchor.moment(json.get("doneBefore"), path.key("doneBefore"));
        }
        return due instanceof Moment.AtLeastBefore atLeast ? atLeast.before() : null;
    }

    private Set<String> needs(JsonNode json, List<Anchor> anchors, JsonPath path) {
        Set<String> allowed = new TreeSet<>();
        for (PlanColumn column : PlanColumn.values()) {
            allowed.add(column.columnName());
        }
        for (String occurrence : occurrences(anchors)) {
            allowed.addAll(vocabulary.answers(occurrence));
        }
        Set<String> needs = new HashSet<>();
        for (int i = 0; i < json.path("needs").size(); i++) {
            String need = json.get("needs").get(i).asText();
            if (!allowed.contains(need)) {
                throw path.key("needs")
                        .index(i, null)
                        .refuse("found \"" + need + "\", expected a column of the plan or of what the rule is for: "
                                + String.join(", ", allowed) + NearestWord.question(need, allowed));
            }
            needs.add(need);
        }
        return needs;
    }

    private Set<Table> tables(
            JsonNode json, List<Anchor> anchors, List<Selector> expectations, @Nullable Condition forbidden) {
        Set<Table> tables = EnumSet.noneOf(Table.class);
        if (json.has("tables")) {
            json.get("tables")
                    .forEach(table -> tables.add(Table.valueOf(table.asText().toUpperCase(Locale.ROOT))));
            return tables;
        }
        occurrences(anchors).forEach(word -> tables.addAll(vocabulary.tables(word)));
        judgedBy(expectations, forbidden).forEach(word -> tables.addAll(vocabulary.tables(word)));
        return tables;
    }

    /** The kinds of event that it expects or forbids, and those that it is for where it is for nothing else. */
    private Set<String> kinds(
            Set<Table> tables, List<Anchor> anchors, List<Selector> expectations, @Nullable Condition forbidden) {
        if (!tables.contains(Table.EVENTS)) {
            return Set.of();
        }
        Set<String> words = new HashSet<>(judgedBy(expectations, forbidden));
        List<String> anchoredOn = occurrences(anchors);
        if (anchoredOn.size() == 1) {
            words.addAll(anchoredOn);
        }
        Set<String> kinds = new HashSet<>();
        words.forEach(word ->
                vocabulary.parts(word).stream().filter(vocabulary::isEvent).forEach(kinds::add));
        return kinds;
    }

    private static Set<String> judgedBy(List<Selector> expectations, @Nullable Condition forbidden) {
        Set<String> words = new HashSet<>();
        expectations.forEach(expected -> words.add(expected.occurrence()));
        if (forbidden != null) {
            Mentions.of(forbidden).forEach(selector -> words.add(selector.occurrence()));
        }
        return words;
    }

    private static List<String> occurrences(List<Anchor> anchors) {
        List<String> occurrences = new ArrayList<>();
        for (Anchor anchor : anchors) {
            if (anchor instanceof Anchor.Each each) {
                occurrences.add(each.selector().occurrence());
            } else {
                Mentions.of(((Anchor.Day) anchor).moment()).forEach(s -> occurrences.add(s.occurrence()));
            }
        }
        return occurrences;
    }
}

package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonPath;
import io.github.driftwatch.json.Quoted;
import io.github.driftwatch.procedure.AuditLine.Counted;
import io.github.driftwatch.procedure.AuditLine.Day;
import io.github.driftwatch.procedure.PartReader.Place;
import io.github.driftwatch.time.LimitUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one line of an audit. */
final class AuditLineReader {

    /** The line that every audit gets by itself. */
    static final String NOT_KNOWN = "not-known";

    private static final List<String> OF_OBLIGATIONS = List.of("day");
    private static final List<String> OF_HAPPENED = List.of("where", "reached", "notPassed", "plans");
    private static final Set<String> DONE = Set.of("MET", "MET_LATE", "WAIVED");

    private final FilterReader filters;
    private final PartReader events;
    private final PartReader anchored;

    /**
     * A reader for the lines of one profile.
     *
     * @param rules the profile's rules
     * @param usual what the lines of the usual audit look at: of that, word for word, the profile need have no rules
     */
    AuditLineReader(Vocabulary vocabulary, Collection<Rule> rules, Collection<JsonNode> usual) {
        this.events = new PartReader(vocabulary, Place.BEFORE_ANCHOR);
        this.anchored = new PartReader(vocabulary, Place.AT_ANCHOR);
        this.filters = FilterReader.forAudits(anchored, rules, usual);
    }

    /** @param asks the rules of which one at least must be in force */
    AuditLine line(JsonNode json, Set<String> asks, JsonPath path) {
        String id = json.get("id").asText();
        if (id.equals(NOT_KNOWN)) {
            throw path.key("id")
                    .refuse("found \"" + NOT_KNOWN + "\", which every audit has by itself; choose another id.");
        }
        Counted counted = counted(json, path);
        AuditLine.Since median = json.has("median") ? since(json.get("median"), path.key("median")) : null;
        List<String> parts = new ArrayList<>();
        json.path("parts").forEach(part -> parts.add(part.asText()));
        if (median != null) {
            for (String key : List.of("of", "parts", "plans")) {
                refuseBeside(json, key, "median", path);
            }
        }
        return new AuditLine(
                id,
                json.get("title").asText(),
                json.get("unit").asText(),
                counted,
                json.has("of") ? json.get("of").asText() : null,
                parts,
                median,
                asks);
    }

    private Counted counted(JsonNode json, JsonPath path) {
        boolean asked = json.has("obligations");
        if (!asked && !json.has("happened")) {
            throw path.refuse(
                    "the key \"obligations\" is missing: what rules ask for; or \"happened\": what happened.");
        }
        if (asked) {
            refuseBeside(json, "happened", "obligations", path);
        }
        for (String key : asked ? OF_HAPPENED : OF_OBLIGATIONS) {
            refuseBeside(json, key, asked ? "obligations" : "happened", path);
        }
        return asked ? asked(json, path) : happened(json, path);
    }

    private static void refuseBeside(JsonNode json, String key, String other, JsonPath path) {
        if (json.has(key)) {
            throw path.key(key).refuse("found beside \"" + other + "\", which it cannot go with; take one out.");
        }
    }

    private Counted asked(JsonNode json, JsonPath path) {
        ObligationFilter filter = filters.filter(json.get("obligations"), path.key("obligations"));
        Day day = Day.valueOf(json.path("day").asText("due").toUpperCase(Locale.ROOT));
        boolean neverDone = filter.statuses().stream().noneMatch(DONE::contains);
        if (neverDone && day == Day.SATISFIED) {
            throw path.key("day")
                    .refuse("found \"satisfied\", a day that nothing has that is " + words(filter) + "; name another.");
        }
        if (neverDone && json.has("median")) {
            throw path.key("median")
                    .refuse("found a time up to the day that it was done, and nothing has been done that is "
                            + words(filter) + "; take it out.");
        }
        return new Counted.Asked(filter, day);
    }

    private static String words(ObligationFilter filter) {
        return String.join(" or ", filter.statuses().stream().sorted().toList());
    }

    private Counted happened(JsonNode json, JsonPath path) {
        Selector selector = events.selector(json.get("happened"), path.key("happened"));
        if (selector.state() != Selector.State.HELD) {
            throw path.key("happened")
                    .key("state")
                    .refuse("found "
                            + Quoted.text(json.get("happened").get("state").asText())
                            + ", expected held, as what is booked has not happened; take it out.");
        }
        return new Counted.Happened(
                selector,
                json.has("where") ? anchored.condition(json.get("where"), path.key("where")) : null,
                moment(json, "reached", path),
                moment(json, "notPassed", path),
                json.path("plans").asBoolean(false));
    }

    private @Nullable Moment moment(JsonNode json, String key, JsonPath path) {
        return json.has(key) ? anchored.realDay(json.get(key), path.key(key)) : null;
    }

    private AuditLine.Since since(JsonNode json, JsonPath path) {
        return new AuditLine.Since(
                anchored.realDay(json.get("since"), path.key("since")),
                json.get("unit").asText().equals("days") ? LimitUnit.DAYS : LimitUnit.MONTHS);
    }
}

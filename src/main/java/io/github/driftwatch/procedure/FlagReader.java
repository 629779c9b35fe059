package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a flag, and refuses one with a level that could never count. */
final class FlagReader {

    private static final List<String> OF_ONE_LEVEL = List.of("points", "when", "says");

    private final SignReader signs;
    private final String profile;

    /** A reader for the flags that one profile says. */
    FlagReader(SignReader signs, String profile) {
        this.signs = signs;
        this.profile = profile;
    }

    Flag flag(JsonNode json, JsonPath path) {
        return new Flag(
                json.get("id").asText(),
                json.get("title").asText(),
                levels(json, path),
                text(json, "assumed"),
                text(json, "reading"),
                profile);
    }

    private List<Flag.Level> levels(JsonNode json, JsonPath path) {
        if (!json.has("levels")) {
            for (String key : List.of("points", "when")) {
                if (!json.has(key)) {
                    throw path.refuse("the key \"" + key + "\" is missing: "
                            + (key.equals("points") ? "how many the flag adds" : "what raises it")
                            + "; or \"levels\": how many points for what, the most first.");
                }
            }
            return List.of(level(json, path));
        }
        for (String key : OF_ONE_LEVEL) {
            if (json.has(key)) {
                throw path.key(key).refuse("found beside \"levels\", expected one or the other; take one out.");
            }
        }
        List<Flag.Level> levels = new ArrayList<>();
        for (int i = 0; i < json.get("levels").size(); i++) {
            JsonPath place = path.key("levels").index(i, null);
            Flag.Level level = level(json.get("levels").get(i), place);
            if (i > 0 && level.points() > levels.get(i - 1).points()) {
                throw place.key("points")
                        .refuse("found " + level.points() + ", expected at most the "
                                + levels.get(i - 1).points()
                                + " of the level before it, as the first that holds counts; put the most first.");
            }
            refuseDead(level, levels, place);
            levels.add(level);
        }
        return levels;
    }

    /** A level that a plan reaches only after an earlier one, which counts then. */
    private static void refuseDead(Flag.Level level, List<Flag.Level> before, JsonPath place) {
        if (!(level.when() instanceof Sign.OnPlan late)) {
            return;
        }
        for (Flag.Level earlier : before) {
            if (earlier.when() instanceof Sign.OnPlan early && early.amount().surelyWithin(late.amount())) {
                throw place.key("when")
                        .key("onPlan")
                        .refuse("found " + words(late.amount()) + ", expected less than the " + words(early.amount())
                                + " of a level before it, as the first that holds counts; put the longest first.");
            }
        }
    }

    private static String words(Amount amount) {
        return amount.unit().words(amount.number());
    }

    private Flag.Level level(JsonNode json, JsonPath path) {
        Sign when = signs.sign(json.get("when"), path.key("when"));
        String says = text(json, "says");
        if (says != null) {
            FlagWords.check(says, when, path.key("says"));
        }
        return new Flag.Level(json.get("points").asInt(), when, says);
    }

    private static @Nullable String text(JsonNode json, String key) {
        return json.has(key) ? json.get(key).asText() : null;
    }
}

package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonPath;
import io.github.driftwatch.json.Quoted;
import io.github.driftwatch.procedure.PartReader.Place;
import io.github.driftwatch.words.NearestWord;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the drift flags and bands of a profile: the usual ones, those of the profiles that it extends, and its own. */
final class DriftAssembly {

    private static final String NEVER = "never";

    private final Vocabulary vocabulary;
    /** What each usual flag looks at, by its id: a profile that writes it down the same need have no such rules. */
    private final Map<String, List<JsonNode>> usual = new HashMap<>();

    private final Map<String, Flag> flags = new LinkedHashMap<>();
    private @Nullable BandLimit red;
    private @Nullable BandLimit amber;

    DriftAssembly(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Takes the usual flags: a profile need not have the rules that they look at. */
    void addUsual(ProfileLoader.Layer layer) {
        layer.json()
                .path("drift")
                .path("flags")
                .forEach(flag -> usual.put(flag.get("id").asText(), flag.findValues("obligations")));
        add(layer.json(), JsonPath.root(layer.file()), List.of());
    }

    Drift drift() {
        if (red == null || amber == null) {
            throw new IllegalStateException("The usual drift flags name no bands.");
        }
        return new Drift(List.copyOf(flags.values()), new Bands(red, amber));
    }

    /** Takes a layer's flags and bands, once its rules are in; one that has no rules yet is for others to extend. */
    void add(JsonNode profile, JsonPath root, Collection<Rule> rules) {
        JsonNode drift = profile.path("drift");
        JsonPath path = root.key("drift");
        switchOff(drift.path("off"), path.key("off"));
        addFlags(profile, rules, path.key("flags"));
        JsonNode bands = drift.path("bands");
        SignReader signs = signs(rules, List.of());
        red = limit(red, bands.path("red"), signs, path.key("bands").key("red"));
        amber = limit(amber, bands.path("amber"), signs, path.key("bands").key("amber"));
        checkOrder(bands, path.key("bands"));
    }

    private void switchOff(JsonNode off, JsonPath path) {
        for (int i = 0; i < off.size(); i++) {
            String id = off.get(i).asText();
            if (flags.remove(id) == null) {
                throw path.index(i, null)
                        .refuse("found " + Quoted.text(id) + ", expected the id of a flag that is raised without this"
                                + NearestWord.question(id, flags.keySet()));
            }
        }
    }

    private SignReader signs(Collection<Rule> rules, List<JsonNode> usualFilters) {
        PartReader parts = new PartReader(vocabulary, Place.AT_ANCHOR);
        return new SignReader(parts, new FilterReader(parts, rules, usualFilters));
    }

    private void addFlags(JsonNode profile, Collection<Rule> rules, JsonPath path) {
        JsonNode json = profile.path("drift").path("flags");
        String name = profile.get("name").asText();
        OwnIds ids = new OwnIds("flags", "flag");
        for (int i = 0; i < json.size(); i++) {
            String id = json.get(i).get("id").asText();
            JsonPath place = path.index(i, id);
            ids.check(id, i, flags.keySet(), place.key("id"));
            SignReader signs = signs(rules, usual.getOrDefault(id, List.of()));
            flags.put(id, new FlagReader(signs, name).flag(json.get(i), place));
        }
    }

    /** What a layer says of a band, over what stood before. */
    private static @Nullable BandLimit limit(
            @Nullable BandLimit before, JsonNode json, SignReader signs, JsonPath path) {
        if (json.isMissingNode()) {
            return before;
        }
        int points = json.path("points").asInt(before == null ? 1 : before.points());
        JsonNode when = json.path("when");
        Sign sign = before == null ? null : before.when();
        if (when.isObject()) {
            sign = signs.sign(when, path.key("when"));
        } else if (when.asText().equals(NEVER)) {
            sign = null;
        }
        return new BandLimit(points, sign);
    }

    /** A plan that reaches the red band has reached the amber one. */
    private void checkOrder(JsonNode bands, JsonPath path) {
        if (red == null || amber == null || amber.points() < red.points()) {
            return;
        }
        if (bands.path("amber").has("points")) {
            throw path.key("amber")
                    .key("points")
                    .refuse("found " + amber.points() + ", expected fewer than the " + red.points()
                            + " of \"red\", or no plan would be amber; lower one, or raise the other.");
        }
        throw path.key("red")
                .key("points")
                .refuse("found " + red.points() + ", expected more than the " + amber.points()
                        + " of \"amber\", or no plan would be amber; raise one, or lower the other.");
    }
}

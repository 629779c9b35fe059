package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonPath;
import java.util.ArrayList;
import java.util.List;

/** Reads what raises a flag. */
final class SignReader {

    private final PartReader parts;
    private final FilterReader filters;

    SignReader(PartReader parts, FilterReader filters) {
        this.parts = parts;
        this.filters = filters;
    }

    Sign sign(JsonNode json, JsonPath path) {
        if (json.has("all")) {
            return new Sign.All(signs(json.get("all"), path.key("all")));
        }
        if (json.has("any")) {
            return new Sign.Any(signs(json.get("any"), path.key("any")));
        }
        if (json.has("not")) {
            return new Sign.Not(sign(json.get("not"), path.key("not")));
        }
        if (json.has("none")) {
            return new Sign.Not(
                    new Sign.Holds(new Condition.Exists(parts.selector(json.get("none"), path.key("none")))));
        }
        if (json.has("onPlan")) {
            return new Sign.OnPlan(AmountReader.plain(json.get("onPlan"), path.key("onPlan")));
        }
        if (json.has("obligations")) {
            JsonNode asked = json.get("obligations");
            return new Sign.Asked(filters.filter(asked, path.key("obligations")), atLeast(asked));
        }
        if (json.has("calledOff")) {
            JsonNode calledOff = json.get("calledOff");
            return new Sign.CalledOff(calledOff.get("occurrence").asText(), atLeast(calledOff));
        }
        if (json.has("earlierPlan")) {
            return new Sign.EarlierPlan(AmountReader.plain(
                    json.get("earlierPlan").get("endedWithin"),
                    path.key("earlierPlan").key("endedWithin")));
        }
        if (json.has("actions")) {
            return actions(json.get("actions"), path.key("actions"));
        }
        if (json.has("scores")) {
            boolean lower = json.get("scores").get("change").asText().equals("lower");
            return new Sign.Scores(lower ? Sign.Scores.Change.LOWER : Sign.Scores.Change.SAME);
        }
        return new Sign.Holds(parts.condition(json, path));
    }

    private List<Sign> signs(JsonNode json, JsonPath path) {
        List<Sign> signs = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            signs.add(sign(json.get(i), path.index(i, null)));
        }
        return signs;
    }

    private static Sign actions(JsonNode json, JsonPath path) {
        boolean share = json.has("overdueShare");
        if (share == json.has("overdueByMoreThan")) {
            throw path.refuse(
                    share
                            ? "found both \"overdueShare\" and \"overdueByMoreThan\", expected one of them; join two by \"any\"."
                            : "the key \"overdueShare\" is missing: which share of the actions is overdue; or"
                                    + " \"overdueByMoreThan\": by how much some are.");
        }
        if (share && json.has("atLeast")) {
            throw path.key("atLeast").refuse("found beside \"overdueShare\", which says how many; take one out.");
        }
        return share
                ? new Sign.OverdueShare(Fractions.fraction(json.get("overdueShare"), path.key("overdueShare")))
                : new Sign.OverdueActions(
                        AmountReader.plain(json.get("overdueByMoreThan"), path.key("overdueByMoreThan")),
                        atLeast(json));
    }

    private static int atLeast(JsonNode json) {
        return json.path("atLeast").asInt(1);
    }
}

package io.github.driftwatch.procedure;

import io.github.driftwatch.json.JsonMistakeException;
import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonPath;
import io.github.driftwatch.json.Quoted;
import io.github.driftwatch.words.NearestWord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads conditions. */
final class ConditionReader {

    private final PartReader parts;

    ConditionReader(PartReader parts) {
        this.parts = parts;
    }

    Condition condition(JsonNode json, JsonPath path) {
        if (json.has("all")) {
            return new Condition.All(conditions(json.get("all"), path.key("all")));
        }
        if (json.has("any")) {
            return new Condition.Any(conditions(json.get("any"), path.key("any")));
        }
        if (json.has("not")) {
            return new Condition.Not(condition(json.get("not"), path.key("not")));
        }
        if (json.has("exists")) {
            return new Condition.Exists(parts.selector(json.get("exists"), path.key("exists")));
        }
        if (json.has("none")) {
            return new Condition.Not(new Condition.Exists(parts.selector(json.get("none"), path.key("none"))));
        }
        if (json.has("anchorIs")) {
            parts.requireAnchor(path.key("anchorIs"));
            return new Condition.AnchorIs(parts.selector(json.get("anchorIs"), path.key("anchorIs")));
        }
        if (json.has("madeBeforeBirth")) {
            return new Condition.MadeBeforeBirth(json.get("madeBeforeBirth").asBoolean());
        }
        if (json.has("planOpen")) {
            return new Condition.PlanOpen(json.get("planOpen").asBoolean());
        }
        return column(json, path);
    }

    private List<Condition> conditions(JsonNode json, JsonPath path) {
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            conditions.add(condition(json.get(i), path.index(i, null)));
        }
        return conditions;
    }

    private static Condition column(JsonNode json, JsonPath path) {
        String name = json.get("column").asText();
        PlanColumn column = PlanColumn.named(name).orElseThrow(() -> unknown(name, path));
        boolean dated = json.has("from") || json.has("until");
        if (json.has("is") && (dated || column.kind() != PlanColumn.Kind.TEXT)) {
            throw path.key("is")
                    .refuse("found for " + name + ", expected only for a column of text and without from or until.");
        }
        if (dated && column.kind() != PlanColumn.Kind.DATE) {
            throw path.key(json.has("from") ? "from" : "until")
                    .refuse("found for " + name + ", expected only for a column of dates.");
        }
        if (json.has("is")) {
            Set<String> words = new HashSet<>();
            json.get("is").forEach(word -> words.add(word.asText().toLowerCase(Locale.ROOT)));
            return new Condition.ColumnIs(name, words);
        }
        if (dated) {
            return new Condition.ColumnBetween(name, Dates.optional(json, "from", path), Dates.until(json, path));
        }
        return new Condition.ColumnFilled(name);
    }

    private static JsonMistakeException unknown(String name, JsonPath path) {
        List<String> allowed = new ArrayList<>(PlanColumn.names(PlanColumn.Kind.TEXT));
        allowed.addAll(PlanColumn.names(PlanColumn.Kind.DATE));
        allowed.addAll(PlanColumn.names(PlanColumn.Kind.NUMBER));
        return path.key("column")
                .refuse("found " + Quoted.text(name) + ", expected a column of the plan: " + String.join(", ", allowed)
                        + NearestWord.question(name, allowed));
    }
}

package io.github.driftwatch.layout;

import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonPath;
import io.github.driftwatch.json.Quoted;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.words.NearestWord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads one part of a layout. */
final class PartReader {

    /** By these a row that adds to plans finds them. */
    static final Set<String> KEYS = Set.of("child_id", "plan_id", "plan_key", "icpc_id", "episode");

    private final JsonPath path;

    PartReader(JsonPath path) {
        this.path = path;
    }

    Part part(JsonNode json) {
        List<Holding> holds = new ArrayList<>();
        for (JsonNode holding : json.get("holds")) {
            holds.add(holding(holding, path.key("holds").index(holds.size(), null)));
        }
        return new Part(
                json.get("name").asText(),
                LayoutReader.texts(json.path("alsoNamed")),
                LayoutReader.texts(json.path("ignores")),
                holds);
    }

    private static Holding holding(JsonNode json, JsonPath at) {
        boolean adds = json.has("addsTo");
        Table table = table(json.get(adds ? "addsTo" : "table").asText());
        JsonPath columnsAt = at.key("columns");
        List<HeldColumn> columns = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : json.get("columns").properties()) {
            Column column = column(table, entry.getKey(), columnsAt);
            columns.add(new HeldColumnReader(columnsAt.key(entry.getKey()), column).held(entry.getValue()));
        }
        Set<String> names = new LinkedHashSet<>();
        columns.forEach(held -> names.add(held.column().name()));
        Set<String> needs = named(json, "needs", names, at);
        Holding holding = new Holding(
                table,
                adds,
                columns,
                named(json, "onlyWith", names, at),
                needs,
                json.path("latestOnly").asBoolean(false));
        if (adds) {
            requireSomethingToAdd(names, columnsAt);
        } else {
            requireWhatTheTableNeeds(holding, names, columnsAt);
        }
        return holding;
    }

    private static Table table(String name) {
        return Stream.of(Table.values())
                .filter(table -> table.fileName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Column column(Table table, String name, JsonPath at) {
        Column column = CanonicalTables.column(table, name);
        if (column == null) {
            List<String> known = Stream.concat(
                            CanonicalTables.columns(table).stream(), CanonicalTables.besides().stream())
                    .map(Column::name)
                    .toList();
            throw at.refuse("found the key " + Quoted.text(name) + ", which is no column of " + table.fileName()
                    + "; expected one of " + String.join(", ", known) + NearestWord.question(name, known));
        }
        return column;
    }

    private static Set<String> named(JsonNode json, String key, Set<String> columns, JsonPath at) {
        Set<String> named = new HashSet<>(LayoutReader.texts(json.path(key)));
        for (String name : LayoutReader.texts(json.path(key))) {
            if (!columns.contains(name)) {
                throw at.key(key)
                        .refuse("found " + Quoted.text(name) + ", expected one of the columns given here: "
                                + String.join(", ", columns) + NearestWord.question(name, columns));
            }
        }
        return named;
    }

    private static void requireWhatTheTableNeeds(Holding holding, Set<String> names, JsonPath at) {
        for (Column column : CanonicalTables.columns(holding.table())) {
            boolean keyed =
                    column.name().equals("child_id") && names.contains("plan_key") && holding.table() != Table.PLANS;
            if (column.required() && !keyed && !names.contains(column.name())) {
                throw at.refuse("the key \"" + column.name() + "\" is missing, which "
                        + holding.table().fileName() + " cannot do without: " + column.meaning());
            }
        }
    }

    private static void requireSomethingToAdd(Set<String> names, JsonPath at) {
        if (KEYS.containsAll(names)) {
            throw at.refuse("nothing is added: expected a column beside those by which a plan is found, such as"
                    + " date_of_birth.");
        }
        if (!names.contains("child_id")) {
            throw at.refuse("the key \"child_id\" is missing, by which the child's plans are found.");
        }
    }
}

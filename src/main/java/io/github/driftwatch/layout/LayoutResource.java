package io.github.driftwatch.layout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.driftwatch.model.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the layouts that come with the program. A mistake in one is a fault of the program's own. */
final class LayoutResource {

    private LayoutResource() {}

    static Layout load(String name) {
        try (InputStream in = LayoutResource.class.getResourceAsStream(name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("no layout " + name);
            }
            return layout(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Layout layout(JsonNode json) {
        Map<Table, List<Column>> tables = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            List<Column> columns = new ArrayList<>();
            for (JsonNode column : json.path("tables").path(table.fileName())) {
                columns.add(column(column));
            }
            tables.put(table, List.copyOf(columns));
        }
        return new Layout(
                json.required("name").asText(),
                lowerCase(json.path("absent")),
                lowerCase(json.path("yes")),
                lowerCase(json.path("no")),
                tables);
    }

    private static Column column(JsonNode json) {
        // One object with the names in the code, which makes finding a column a comparison of references.
        String name = json.required("column").asText().intern();
        List<String> headings = new ArrayList<>(List.of(name));
        json.path("headings").forEach(heading -> headings.add(heading.asText()));
        Map<String, String> words = new LinkedHashMap<>();
        json.path("words")
                .properties()
                .forEach(word -> words.put(
                        Names.normalised(word.getKey()), word.getValue().asText()));
        return new Column(
                name,
                ColumnType.valueOf(
                        json.required("type").asText().toUpperCase(Locale.ROOT).replace('-', '_')),
                json.path("required").asBoolean(false),
                json.path("mustBeReadable").asBoolean(false),
                headings,
                words,
                json.path("least").asDouble(Double.NEGATIVE_INFINITY),
                json.path("most").asDouble(Double.POSITIVE_INFINITY));
    }

    private static Set<String> lowerCase(JsonNode words) {
        Set<String> all = new LinkedHashSet<>();
        words.forEach(word -> all.add(word.asText().toLowerCase(Locale.ROOT)));
        return all;
    }
}

package io.github.driftwatch.layout;

import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonText;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tables of the model with every column's type, allowed values, meaning and example: the one definition that the
 * reader, the template and the documentation share. It comes with the program, in {@code columns.json}; a mistake in it
 * is a fault of the program's own. A layout says only where an export has these columns.
 */
public final class CanonicalTables {

    private static final String COLUMNS = "columns.json";

    private static final CanonicalTables THE_ONLY = load();

    private final Map<Table, List<Column>> tables = new EnumMap<>(Table.class);
    private final List<Column> besides = new ArrayList<>();
    private final Set<String> absentWords;
    private final Set<String> yesWords;
    private final Set<String> noWords;

    private CanonicalTables(JsonNode json) {
        for (Table table : Table.values()) {
            List<Column> columns = new ArrayList<>();
            json.required("tables").required(table.fileName()).forEach(column -> columns.add(column(column)));
            tables.put(table, List.copyOf(columns));
        }
        json.required("besides").forEach(column -> besides.add(column(column)));
        absentWords = lowerCase(json.required("absent"));
        yesWords = lowerCase(json.required("yes"));
        noWords = lowerCase(json.required("no"));
    }

    /** The columns of a table, in the order in which they are documented. */
    public static List<Column> columns(Table table) {
        return THE_ONLY.tables.getOrDefault(table, List.of());
    }

    /** A column of a table by its name, or one of those that a layout can say more with. */
    public static @Nullable Column column(Table table, String name) {
        return Stream.concat(columns(table).stream(), THE_ONLY.besides.stream())
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Columns that a layout can say more with, and that are read in no other: keys, and what decides over a row. */
    public static List<Column> besides() {
        return List.copyOf(THE_ONLY.besides);
    }

    /** What stands for no value besides a blank cell where a layout does not say otherwise, in lower case. */
    public static Set<String> absentWords() {
        return THE_ONLY.absentWords;
    }

    /** What stands for yes where a layout does not say otherwise, in lower case. */
    public static Set<String> yesWords() {
        return THE_ONLY.yesWords;
    }

    /** What stands for no where a layout does not say otherwise, in lower case. */
    public static Set<String> noWords() {
        return THE_ONLY.noWords;
    }

    private static CanonicalTables load() {
        try (InputStream in = CanonicalTables.class.getResourceAsStream(COLUMNS)) {
            if (in == null) {
                throw new IllegalStateException("no " + COLUMNS);
            }
            return new CanonicalTables(
                    JsonText.parse(JsonText.decode(in.readAllBytes(), COLUMNS), COLUMNS, "list of columns"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Column column(JsonNode json) {
        Map<String, String> words = new LinkedHashMap<>();
        json.path("words")
                .properties()
                .forEach(word -> words.put(
                        Names.normalised(word.getKey()), word.getValue().asText()));
        return new Column(
                // One object with the names in the code, which makes finding a column a comparison of references.
                json.required("column").asText().intern(),
                ColumnType.valueOf(
                        json.required("type").asText().toUpperCase(Locale.ROOT).replace('-', '_')),
                json.path("required").asBoolean(false),
                json.path("mustBeReadable").asBoolean(false),
                words,
                json.path("least").asDouble(Double.NEGATIVE_INFINITY),
                json.path("most").asDouble(Double.POSITIVE_INFINITY),
                json.required("meaning").asText(),
                json.required("example").asText());
    }

    private static Set<String> lowerCase(JsonNode words) {
        Set<String> all = new LinkedHashSet<>();
        words.forEach(word -> all.add(word.asText().toLowerCase(Locale.ROOT)));
        return Set.copyOf(all);
    }
}

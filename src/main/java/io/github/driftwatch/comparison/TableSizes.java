package io.github.driftwatch.comparison;

import io.github.driftwatch.json.JsonMistakeException;
import io.github.driftwatch.json.JsonNode;
import io.github.driftwatch.json.JsonText;
import io.github.driftwatch.model.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many rows each table had in the check before this one, whatever the names of its files. A check that is repeated on
 * its day is held against the same figures as the first time, so that a second run does not pass for a clean one.
 *
 * @param layout the layout that it was read as; absent where nothing is known
 * @param sizes the tables that it had
 * @param notes what is to be said of it, a sentence each
 */
public record TableSizes(@Nullable String layout, Map<Table, Size> sizes, List<String> notes) {

    /** A summary has a few pages; whatever is longer is none. */
    private static final long LARGEST_BYTES = 64L << 20;

    /** Nothing is known of any check before. */
    private static final TableSizes NONE = new TableSizes(null, Map.of(), List.of());

    /**
     * A table then.
     *
     * @param rows how many rows were read of it
     * @param asAt the day of the check that read them
     * @param file the name of its file
     */
    public record Size(long rows, LocalDate asAt, String file) {}

    public TableSizes {
        sizes = Map.copyOf(sizes);
        notes = List.copyOf(notes);
    }

    /**
     * Those of the check in a folder; none where it holds no check, or one of a later day. A summary that cannot be read
     * keeps nobody from checking tonight's export.
     */
    public static TableSizes in(Path folder, LocalDate asAt) {
        Path file = folder.resolve(EarlierSummary.FILE);
        if (!Files.isRegularFile(file)) {
            return NONE;
        }
        try {
            if (Files.size(file) <= LARGEST_BYTES) {
                String shown = file.toString();
                JsonNode json = JsonText.parse(JsonText.decode(Files.readAllBytes(file), shown), shown, "summary");
                LocalDate then = LocalDate.parse(json.path("as_at").asText());
                return then.isAfter(asAt)
                        ? NONE
                        : new TableSizes(json.path("layout").asText(), sizes(json, then, then.equals(asAt)), List.of());
            }
        } catch (IOException | JsonMistakeException | DateTimeException e) {
            // Said below, whatever is wrong with it.
        }
        return new TableSizes(
                null,
                Map.of(),
                List.of("The summary.json of the check before, in " + folder
                        + ", cannot be read: whether a table has lost rows since then is not known."));
    }

    private static Map<Table, Size> sizes(JsonNode json, LocalDate then, boolean again) {
        Map<Table, Size> sizes = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            long rows = 0;
            String file = null;
            for (JsonNode input : json.path("inputs")) {
                if (input.path("table").asText().equals(table.fileName())) {
                    rows += input.path("rows_read").asLong();
                    file = input.path("file").asText();
                }
            }
            JsonNode before = json.path("rows_before").path(table.fileName());
            if (again && before.isObject()) {
                sizes.put(
                        table,
                        new Size(
                                before.path("rows").asLong(),
                                LocalDate.parse(before.path("as_at").asText()),
                                before.path("file").asText()));
            } else if (file != null) {
                sizes.put(table, new Size(rows, then, file));
            }
        }
        // People keep that list by hand, and shorten it as things are done.
        sizes.remove(Table.ACKNOWLEDGED);
        return sizes;
    }
}

package io.github.driftwatch.ingest;

import io.github.driftwatch.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a file holds which column of the layout.
 *
 * @param located the columns found, by canonical name
 * @param ignored the letters of the columns that were not recognised
 */
record Headings(Map<String, Located> located, List<String> ignored) {

    /**
     * A column of the layout and where it is.
     *
     * @param column the column
     * @param index the position in the file, from 0
     */
    record Located(Column column, int index) {}

    @Nullable
    Located find(String name) {
        return located.get(name);
    }

    /** Matches the first row that is not blank, or says what is missing from it. */
    static Headings match(Row row, Table table, List<Column> columns, RowSource source) throws UnusableInputException {
        Map<String, Column> byKey = new HashMap<>();
        for (Column column : columns) {
            column.headings().forEach(heading -> byKey.put(Names.headingKey(heading), column));
        }
        Map<String, Located> located = new HashMap<>();
        List<Integer> unknown = new ArrayList<>();
        for (int index = 0; index < row.cells().size(); index++) {
            String key = Names.headingKey(row.cell(index).text());
            Column column = byKey.get(key);
            if (column == null) {
                if (!row.cell(index).isBlank()) {
                    unknown.add(index);
                }
                continue;
            }
            Located earlier = located.put(column.name(), new Located(column, index));
            if (earlier != null) {
                throw new UnusableInputException(source.place() + " has two columns " + column.name() + ", "
                        + ColumnLetters.of(earlier.index()) + " and " + ColumnLetters.of(index)
                        + ", and which one to read cannot be told. Rename or remove one of them, and run again.");
            }
        }
        for (Column column : columns) {
            if (column.required() && !located.containsKey(column.name())) {
                throw new MissingColumn(source, table, row, column, unknown, located.isEmpty()).exception();
            }
        }
        return new Headings(located, unknown.stream().map(ColumnLetters::of).toList());
    }
}

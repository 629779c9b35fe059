package io.github.driftwatch.layout;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.ColumnLetters;
import io.github.driftwatch.source.Row;
import io.github.driftwatch.source.RowSource;
import io.github.driftwatch.source.UnusableInputException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a file holds which column of the layout.
 *
 * @param located the columns found, in the order of the layout
 * @param ignored the letters of the columns that were not recognised, with the column that each may stand for
 * @param width how many columns have a heading, up to the last that has
 */
public record Headings(List<Located> located, List<String> ignored, int width) {

    /**
     * A column of the layout and where it is.
     *
     * @param column the column
     * @param index the position in the file, from 0
     */
    public record Located(Column column, int index) {}

    /** A column by its canonical name. A look along so short a list is quicker than a map, millions of times over. */
    @Nullable
    public Located find(String name) {
        for (Located each : located) {
            if (each.column().name().equals(name)) {
                return each;
            }
        }
        return null;
    }

    /** Matches the first row that is not blank, or says what is missing from it. */
    public static Headings match(Row row, Table table, List<Column> columns, RowSource source)
            throws UnusableInputException {
        Map<String, Column> byKey = new HashMap<>();
        for (Column column : columns) {
            byKey.put(Names.headingKey(column.name()), column);
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
        List<Located> inOrder = new ArrayList<>();
        for (Column column : columns) {
            Located at = located.get(column.name());
            if (at != null) {
                inOrder.add(at);
            }
        }
        List<String> ignored = new ArrayList<>();
        for (int index : unknown) {
            ignored.add(ColumnLetters.of(index) + meant(row.cell(index).text(), columns, located));
        }
        return new Headings(inOrder, ignored, width(row));
    }

    private static int width(Row row) {
        int width = row.cells().size();
        while (width > 0 && row.cell(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    /** The column that a heading not recognised most likely stands for, where that was not found. */
    private static String meant(String heading, List<Column> columns, Map<String, Located> located) {
        for (Column column : columns) {
            if (!located.containsKey(column.name()) && Resemblance.nearest(column.name(), List.of(heading)) != null) {
                return " (is it " + column.name() + "?)";
            }
        }
        return "";
    }
}

package io.github.driftwatch.template;

import static io.github.driftwatch.table.Column.text;

import io.github.driftwatch.layout.CanonicalTables;
import io.github.driftwatch.layout.Column;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.table.ReportTable;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person must know to fill in one column.
 *
 * @param table the table that it is in
 * @param column the column as the reader knows it
 */
public record ColumnGuide(Table table, Column column) {

    /** The list of all columns, as a report. */
    public static final ReportTable<ColumnGuide> REPORT = new ReportTable<>(
            "how-to-fill-in",
            List.of(
                    text("table", 12, 1, row -> row.table().fileName()),
                    text("column", 27, 1, row -> row.column().name()),
                    text("needed", 7, 2, row -> row.column().required() ? "yes" : null),
                    text("holds", 26, 3, row -> holds(row.column())),
                    text("meaning", 70, 4, row -> row.column().meaning()),
                    text("example", 28, 5, row -> row.column().example())));

    /** Every column of every table, in the order of the documentation. */
    public static List<ColumnGuide> all() {
        List<ColumnGuide> all = new ArrayList<>();
        for (Table table : Table.values()) {
            CanonicalTables.columns(table).forEach(column -> all.add(new ColumnGuide(table, column)));
        }
        return all;
    }

    /** What its cells hold, such as {@code a date} or the words of a fixed list. */
    static String holds(Column column) {
        return switch (column.type()) {
            case TEXT -> column.values().isEmpty() ? "text" : "one of: " + column.allowedValues();
            case DATE -> "a date";
            case YES_NO -> "Y or N";
            case WHOLE_NUMBER -> "a whole number, " + bounds(column);
            case DECIMAL -> "a number, " + bounds(column);
            case ONE_OF -> "one of: " + column.allowedValues();
            case ROLES -> "names of roles, ; between";
            case KIND -> "a kind of event";
        };
    }

    private static String bounds(Column column) {
        return (long) column.least() + " to " + (long) column.most();
    }
}

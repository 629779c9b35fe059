package io.github.driftwatch.template;

import io.github.driftwatch.layout.CanonicalTables;
import io.github.driftwatch.layout.Column;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.table.WrappedTable;
import java.util.ArrayList;
import java.util.List;

/** Every column and its meaning as a person reads them at a terminal, table by table. */
public final class ColumnGuideText {

    private static final int NAME = 22;
    private static final int HOLDS = 18;
    private static final int MEANING = 40;

    private ColumnGuideText() {}

    /** The lines, for a terminal of a width in characters. */
    public static List<String> lines(int width) {
        WrappedTable table = new WrappedTable(width, NAME, HOLDS, MEANING);
        List<String> lines = new ArrayList<>();
        for (Table each : Table.values()) {
            lines.add(each.fileName());
            lines.add("-".repeat(each.fileName().length()));
            for (Column column : CanonicalTables.columns(each)) {
                String name = column.required() ? column.name() + " *" : column.name();
                lines.addAll(table.row(
                        List.of(List.of(name), List.of(ColumnGuide.holds(column)), List.of(column.meaning()))));
            }
            lines.add("");
        }
        lines.add("* needed in every row. Other columns may be left out.");
        return lines;
    }
}

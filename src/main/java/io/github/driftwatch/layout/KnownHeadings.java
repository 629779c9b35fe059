package io.github.driftwatch.layout;

import io.github.driftwatch.source.Cell;
import io.github.driftwatch.source.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much of what a table's headings should be a row holds. */
public final class KnownHeadings implements HeadingSearch.Judge {

    private final Map<String, Column> byKey = new HashMap<>();
    private final long needed;

    public KnownHeadings(List<Column> columns) {
        for (Column column : columns) {
            column.headings().forEach(heading -> byKey.put(Names.headingKey(heading), column));
        }
        needed = columns.stream().filter(Column::required).count();
    }

    /** How many of the columns have a heading in the row. */
    @Override
    public int known(Row row) {
        return found(row).size();
    }

    /** Whether every required column has a heading in the row. */
    @Override
    public boolean isComplete(Row row) {
        return found(row).stream().filter(Column::required).count() == needed;
    }

    private Set<Column> found(Row row) {
        Set<Column> found = new HashSet<>();
        for (Cell cell : row.cells()) {
            Column column = cell.isBlank() ? null : byKey.get(Names.headingKey(cell.text()));
            if (column != null) {
                found.add(column);
            }
        }
        return found;
    }
}

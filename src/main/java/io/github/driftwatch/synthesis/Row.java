package io.github.driftwatch.synthesis;

import io.github.driftwatch.model.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row on its way to a table: cells by the names of their columns, empty until set. */
public final class Row {

    private final Table table;
    private final List<@Nullable Object> cells;

    Row(Table table) {
        this(table, new ArrayList<>(Collections.nCopies(Columns.of(table).size(), null)));
    }

    private Row(Table table, List<@Nullable Object> cells) {
        this.table = table;
        this.cells = cells;
    }

    Table table() {
        return table;
    }

    Row set(String column, @Nullable Object value) {
        cells.set(Columns.position(table, column), value);
        return this;
    }

    @Nullable
    Object get(String column) {
        return cells.get(Columns.position(table, column));
    }

    /** A row of its own with the same cells. */
    Row copy() {
        return new Row(table, new ArrayList<>(cells));
    }

    List<@Nullable Object> cells() {
        return Collections.unmodifiableList(cells);
    }
}

package io.github.driftwatch.ingest;

import io.github.driftwatch.layout.Holding;
import io.github.driftwatch.layout.Layout;
import io.github.driftwatch.layout.Part;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.RowSource;

/**
 * What one reading of a file gives: rows of a table, or what is added to them.
 *
 * @param rows the file's rows
 * @param part what the file was taken for
 * @param holding which of the things that the part holds is read
 */
record TableSource(RowSource rows, Part part, Holding holding) {

    /** A table of the canonical layout. */
    static TableSource canonical(Table table, RowSource rows) {
        Part part = Layout.ownPart(table);
        return new TableSource(rows, part, part.holds().get(0));
    }

    Table table() {
        return holding.table();
    }

    /** Whether its rows are of a table, and add nothing to those of one. */
    boolean isTable() {
        return !holding.addsTo();
    }
}

package io.github.driftwatch.cli;

import io.github.driftwatch.model.Table;

/** Reads one of the words for {@link Table} on the command line. */
final class TableConverter extends WordConverter<Table> {

    TableConverter() {
        super(Table.values(), Table::fileName);
    }
}

package io.github.driftwatch.template;

import io.github.driftwatch.layout.CanonicalTables;
import io.github.driftwatch.layout.Column;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.output.FolderBusyException;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.table.TableFile;
import io.github.driftwatch.table.TableFolder;
import java.nio.file.Path;

/** A folder of CSV files, each with the headings of its table and no row. */
public final class BlankFiles {

    private BlankFiles() {}

    /** Writes all of them or none. */
    public static void write(Path path) throws OutputException, FolderBusyException {
        try (TableFolder folder = TableFolder.open(path)) {
            folder.fill(tables -> {
                for (Table table : Table.values()) {
                    try (TableFile file = tables.csv(table.fileName())) {
                        file.headings(CanonicalTables.columns(table).stream()
                                .map(Column::name)
                                .toList());
                    }
                }
                return path;
            });
        }
    }
}

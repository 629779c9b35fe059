package io.github.driftwatch.synthesis;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.table.TableFile;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The files being written, in step, and how many rows each has. */
final class OpenTables implements AutoCloseable {

    private final Map<Table, TableFile> files = new EnumMap<>(Table.class);
    private final Map<Table, Long> counts = new EnumMap<>(Table.class);

    void open(Table table, Function<Table, TableFile> open) throws IOException {
        TableFile file = open.apply(table);
        files.put(table, file);
        counts.put(table, 0L);
        file.headings(Columns.of(table));
    }

    void write(PlanRows plan) throws IOException {
        for (Map.Entry<Table, TableFile> file : files.entrySet()) {
            for (Row row : plan.of(file.getKey())) {
                file.getValue().row(row.cells());
            }
            counts.merge(file.getKey(), (long) plan.of(file.getKey()).size(), Long::sum);
        }
    }

    Map<Table, Long> counts() {
        return counts;
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (TableFile file : files.values()) {
            failure = close(file, failure);
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static @Nullable IOException close(TableFile file, @Nullable IOException earlier) {
        try {
            file.close();
            return earlier;
        } catch (IOException e) {
            if (earlier == null) {
                return e;
            }
            earlier.addSuppressed(e);
            return earlier;
        }
    }
}

package io.github.driftwatch.ingest;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one file that hold a date readable only as month first, each with the first such row. In these every
 * date that begins with its day, or its month, is ambiguous. Seen only while reading, it is used in a second reading:
 * files without such a date, nearly all, are read once.
 */
final class MonthFirst {

    private final Map<String, Integer> rows = new HashMap<>();

    void seen(String column, int row) {
        rows.putIfAbsent(column, row);
    }

    /** The first row that can only be month first; absent where the column has none. */
    @Nullable
    Integer row(String column) {
        return rows.get(column);
    }

    boolean any() {
        return !rows.isEmpty();
    }
}

package io.github.driftwatch.source.workbook;

import io.github.driftwatch.source.Cell;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cells made lately, by a number that says all of them: days and teams come again by the hundred thousand. */
final class RecentCells {

    private static final int PLACES = 1 << 13;

    private final long[] keys = new long[PLACES];
    private final @Nullable Cell[] cells = new @Nullable Cell[PLACES];

    RecentCells() {
        Arrays.fill(keys, -1);
    }

    /** @param key 0 or more */
    @Nullable
    Cell of(long key) {
        int place = place(key);
        return keys[place] == key ? cells[place] : null;
    }

    void keep(long key, Cell cell) {
        int place = place(key);
        keys[place] = key;
        cells[place] = cell;
    }

    private static int place(long key) {
        return (int) (key ^ (key >>> 13) ^ (key >>> 26)) & (PLACES - 1);
    }
}

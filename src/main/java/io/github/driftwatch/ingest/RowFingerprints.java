package io.github.driftwatch.ingest;

import io.github.driftwatch.source.Row;

/**
 * Remembers the rows of a table by a 64-bit digest each, to tell a row that is identical to an earlier one. Among five
 * million rows the chance of one mistake is below one in a million.
 */
final class RowFingerprints {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] digests = new long[1 << 10];
    private int[] rows = new int[1 << 10];
    private int size;

    /** Remembers a row. Returns the number of the first row that was identical to it, or 0. */
    int firstLike(Row row) {
        if (size * 2 >= digests.length) {
            grow();
        }
        long digest = digest(row);
        int slot = slot(digest);
        if (rows[slot] != 0) {
            return rows[slot];
        }
        digests[slot] = digest;
        rows[slot] = row.number();
        size++;
        return 0;
    }

    private int slot(long digest) {
        int mask = digests.length - 1;
        int slot = (int) ((digest * SPREAD) >>> 32) & mask;
        while (rows[slot] != 0 && digests[slot] != digest) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldDigests = digests;
        int[] oldRows = rows;
        digests = new long[oldDigests.length * 2];
        rows = new int[digests.length];
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != 0) {
                int slot = slot(oldDigests[i]);
                digests[slot] = oldDigests[i];
                rows[slot] = oldRows[i];
            }
        }
    }

    /** FNV-1a over the cells, with the column of each, so that trailing blanks make no difference. */
    private static long digest(Row row) {
        long digest = FNV_OFFSET;
        for (int column = 0; column < row.cells().size(); column++) {
            String text = row.cell(column).text();
            if (!text.isEmpty()) {
                digest = (digest ^ (column + 0x10000L)) * FNV_PRIME;
                for (int i = 0; i < text.length(); i++) {
                    digest = (digest ^ text.charAt(i)) * FNV_PRIME;
                }
            }
        }
        return digest;
    }
}

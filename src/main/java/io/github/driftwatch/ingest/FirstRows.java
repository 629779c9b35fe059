package io.github.driftwatch.ingest;

import java.util.Arrays;

/**
 * The number of the first row that had a digest. Kept in many small tables that grow one at a time and by little, so that
 * millions of rows take some sixteen bytes each, and never much more while a table grows.
 */
final class FirstRows {

    private static final int TABLES_POWER = 8;

    private final Table[] tables = new Table[1 << TABLES_POWER];

    FirstRows() {
        Arrays.setAll(tables, i -> new Table());
    }

    /** Remembers a row. Returns the number of the first row that had its digest, or 0 where it is the first. */
    int firstOf(long digest, int row) {
        return tables[(int) (digest >>> (Long.SIZE - TABLES_POWER))].firstOf(digest, row);
    }

    /** Digests, each in the first free place from its own on. */
    private static final class Table {

        private static final long FREE = 0;
        private static final int FIRST_PLACES = 8;
        private static final double MOST_FULL = 0.8;
        private static final double GROWTH = 1.25;

        private long[] digests = new long[FIRST_PLACES];
        private int[] rows = new int[FIRST_PLACES];
        private int size;

        int firstOf(long given, int row) {
            // None is nothing, which marks a free place: only the digests are looked at until one is found.
            long digest = given == FREE ? ~FREE : given;
            int place = place(digest);
            if (digests[place] == digest) {
                return rows[place];
            }
            if (size + 1 > MOST_FULL * rows.length) {
                grow();
                place = place(digest);
            }
            digests[place] = digest;
            rows[place] = row;
            size++;
            return 0;
        }

        private int place(long digest) {
            // The upper half of the digest says which table it is, the lower where in it.
            int place = (int) (((digest & 0xFFFF_FFFFL) * rows.length) >>> Integer.SIZE);
            while (digests[place] != FREE && digests[place] != digest) {
                place = place + 1 == rows.length ? 0 : place + 1;
            }
            return place;
        }

        private void grow() {
            long[] oldDigests = digests;
            int[] oldRows = rows;
            rows = new int[(int) (oldRows.length * GROWTH) + 1];
            digests = new long[rows.length];
            for (int i = 0; i < oldRows.length; i++) {
                if (oldDigests[i] != FREE) {
                    int place = place(oldDigests[i]);
                    digests[place] = oldDigests[i];
                    rows[place] = oldRows[i];
                }
            }
        }
    }
}

package io.github.driftwatch.ingest;

/**
 * The number of the first row that had a digest: each digest in the first free place from its own on, twelve bytes a
 * place, so that 13 million rows take 200 MB.
 */
final class FirstRows {

    private static final long FREE = 0;
    private static final int FIRST_PLACES = 1 << 10;
    private static final double MOST_FULL = 0.8;

    private long[] digests = new long[FIRST_PLACES];
    private int[] rows = new int[FIRST_PLACES];
    private int size;

    /** Remembers a row. Returns the number of the first row that had its digest, or 0 where it is the first. */
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
        int mask = digests.length - 1;
        int place = (int) (digest >>> Integer.SIZE) & mask;
        while (digests[place] != FREE && digests[place] != digest) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldDigests = digests;
        int[] oldRows = rows;
        digests = new long[oldDigests.length * 2];
        rows = new int[digests.length];
        for (int i = 0; i < oldRows.length; i++) {
            if (oldDigests[i] != FREE) {
                int place = place(oldDigests[i]);
                digests[place] = oldDigests[i];
                rows[place] = oldRows[i];
            }
        }
    }
}

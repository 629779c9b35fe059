package io.github.driftwatch.ingest;

import io.github.driftwatch.source.PlainRow;
import io.github.driftwatch.source.Row;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the rows of a table by a 64-bit digest each, to tell a row that is identical to an earlier one. Among five
 * million rows the chance of one mistake is below one in a million. Rows are looked up some hundreds at a time: a look among
 * millions waits for the memory, and those that do nothing else in between wait at once. Among many, that is done beside the
 * reading, which goes on with the next hundreds.
 */
final class RowFingerprints {

    private static final long START = 0xcbf29ce484222325L;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int AT_ONCE = 512;

    /** As many rows as the memory next to a processor holds the digests of: among fewer, nothing is waited for. */
    private static final int FEW = 1 << 16;

    private final FirstRows firstRows = new FirstRows();
    private final Told told;
    private Waiting waiting = new Waiting();
    private Waiting ahead = new Waiting();
    private @Nullable ForkJoinTask<?> lookingUp;
    private int lookedUp;

    /** Is told of rows that are identical to earlier ones, in their order. */
    @FunctionalInterface
    interface Told {

        /**
         * Of one of them.
         *
         * @param child the child that it names; absent where it names none
         * @param first the number of the first row like it
         */
        void repeated(int row, @Nullable String child, int first);
    }

    RowFingerprints(Told told) {
        this.told = told;
    }

    /** Remembers a row. */
    void add(Row row, @Nullable String child) {
        long digest = START;
        for (int column = 0; column < row.cells().size(); column++) {
            byte[] text = row.cell(column).text().getBytes(StandardCharsets.UTF_8);
            digest = with(digest, column, text, 0, text.length);
        }
        add(digest, row.number(), child);
    }

    /** The same for a row of bytes, which has the digest that it would have as one of cells. */
    void add(PlainRow row, @Nullable String child) {
        long digest = START;
        for (int column = 0; column < row.cells(); column++) {
            digest = with(digest, column, row.bytes(), row.start(column), row.end(column));
        }
        add(digest, row.number(), child);
    }

    /** A cell's column and length go in with it, and a blank cell does not, so that trailing blanks make no difference. */
    private static long with(long digest, int column, byte[] bytes, int from, int to) {
        if (from == to) {
            return digest;
        }
        long with = mixed(digest ^ (((long) (to - from) << Integer.SIZE) + column));
        for (int at = from; at < to; at += Long.BYTES) {
            with = mixed(with ^ EightBytes.of(bytes, at, to));
        }
        return with;
    }

    private static long mixed(long digest) {
        long mixed = digest * SPREAD;
        return mixed ^ (mixed >>> Integer.SIZE);
    }

    private void add(long digest, int row, @Nullable String child) {
        if (waiting.isFull()) {
            handOver();
        }
        waiting.add(digest, row, child);
    }

    /** Has those that wait looked up, once those before them have been. */
    private void handOver() {
        tellOfThoseAhead();
        Waiting full = waiting;
        waiting = ahead;
        ahead = full;
        lookedUp += AT_ONCE;
        if (lookedUp > FEW) {
            lookingUp = ForkJoinPool.commonPool().submit(() -> full.lookUp(firstRows));
        } else {
            full.lookUp(firstRows);
        }
    }

    private void tellOfThoseAhead() {
        if (lookingUp != null) {
            lookingUp.join();
            lookingUp = null;
        }
        ahead.tell(told);
    }

    /** Tells of every row up to the last one. */
    void tell() {
        tellOfThoseAhead();
        waiting.lookUp(firstRows);
        waiting.tell(told);
    }

    /** Some rows that follow each other. */
    private static final class Waiting {

        private final long[] digests = new long[AT_ONCE];
        private final int[] rows = new int[AT_ONCE];
        private final @Nullable String[] children = new String[AT_ONCE];
        private final int[] firsts = new int[AT_ONCE];
        private int count;

        boolean isFull() {
            return count == AT_ONCE;
        }

        void add(long digest, int row, @Nullable String child) {
            digests[count] = digest;
            rows[count] = row;
            children[count] = child;
            count++;
        }

        void lookUp(FirstRows firstRows) {
            for (int i = 0; i < count; i++) {
                firsts[i] = firstRows.firstOf(digests[i], rows[i]);
            }
        }

        /** Tells of those that are identical to an earlier one, and has room again. */
        void tell(Told told) {
            for (int i = 0; i < count; i++) {
                if (firsts[i] != 0) {
                    told.repeated(rows[i], children[i], firsts[i]);
                }
            }
            count = 0;
        }
    }
}

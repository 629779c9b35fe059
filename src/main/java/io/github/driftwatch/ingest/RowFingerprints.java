package io.github.driftwatch.ingest;

import io.github.driftwatch.source.PlainRow;
import io.github.driftwatch.source.Row;
import java.nio.charset.StandardCharsets;

/**
 * Remembers the rows of a table by a 64-bit digest each, to tell a row that is identical to an earlier one. Among five
 * million rows the chance of one mistake is below one in a million.
 */
final class RowFingerprints {

    private static final long START = 0xcbf29ce484222325L;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final FirstRows firstRows = new FirstRows();

    /** Remembers a row. Returns the number of the first row that was identical to it, or 0. */
    int firstLike(Row row) {
        long digest = START;
        for (int column = 0; column < row.cells().size(); column++) {
            byte[] text = row.cell(column).text().getBytes(StandardCharsets.UTF_8);
            digest = with(digest, column, text, 0, text.length);
        }
        return firstRows.firstOf(digest, row.number());
    }

    /** The same for a row of bytes, which has the digest that it would have as one of cells. */
    int firstLike(PlainRow row) {
        long digest = START;
        for (int column = 0; column < row.cells(); column++) {
            digest = with(digest, column, row.bytes(), row.start(column), row.end(column));
        }
        return firstRows.firstOf(digest, row.number());
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
}

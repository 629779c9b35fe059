package io.github.driftwatch.source.text;

import io.github.driftwatch.source.PlainRow;
import io.github.driftwatch.source.Row;
import io.github.driftwatch.source.RowSource.PlainSink;
import io.github.driftwatch.source.RowSource.RowSink;
import io.github.driftwatch.source.UnusableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/**
 * The rows of a text file, split as bytes: the quick way, which gives the same rows as {@link CsvRows} does by way of
 * characters, and gives up where a file has a fault, so that there is one place only that says what is wrong with it.
 */
final class ByteRows {

    private static final int BUFFER = 1 << 18;

    private static final String SEPARATORS = ",;\t|";

    private static final byte WITHIN = 0;
    private static final byte CELL_END = 1;
    private static final byte ROW_END = 2;
    private static final byte ODD = 3;

    private static final int NOT_PLAIN = -1;
    private static final int UNREAD = -2;

    private final InputStream in;
    private final LongConsumer watch;
    private final RowSink rows;
    private final PlainSink plainRows;
    private final OddRow oddRow;
    private final byte[] kinds = new byte[1 << Byte.SIZE];
    private final byte[] buffer = new byte[BUFFER];
    private final PlainRow plain = new PlainRow();
    private int number;
    private int from;
    private int limit;
    private long total;
    private boolean ended;
    private boolean afterReturn;

    private ByteRows(InputStream in, TextForm form, RowSink rows, PlainSink plainRows, LongConsumer watch) {
        this.in = in;
        this.watch = watch;
        this.rows = rows;
        this.plainRows = plainRows;
        this.oddRow = new OddRow((byte) form.separator(), form.encoding().charset());
        for (int b = 0; b < kinds.length; b++) {
            boolean printable = b >= ' ' && b <= '~' && b != '"';
            kinds[b] = b == form.separator() ? CELL_END : b == '\r' || b == '\n' ? ROW_END : printable ? WITHIN : ODD;
        }
    }

    /** Says that a file has something that this way does not read. */
    static final class GivenUp extends IOException {
        private static final long serialVersionUID = 1L;

        GivenUp() {
            super("to be read by characters");
        }
    }

    /** Whether a file of this form can be read this way. */
    static boolean canRead(TextForm form) {
        return form.encoding().isLikeAscii() && SEPARATORS.indexOf(form.separator()) >= 0;
    }

    /**
     * Hands over every row.
     *
     * @param watch is told how many bytes have been read, after each piece of the file
     * @throws GivenUp where the file has a fault, or a row too long to be held; rows before it have been handed over
     */
    static void read(Path file, TextForm form, RowSink rows, PlainSink plainRows, LongConsumer watch)
            throws IOException, UnusableInputException {
        try (InputStream in = form.openBytes(file)) {
            new ByteRows(in, form, rows, plainRows, watch).read();
        }
    }

    private void read() throws IOException, UnusableInputException {
        while (beginsRow()) {
            number++;
            int next = plainEnd();
            while (next == UNREAD) {
                more();
                next = plainEnd();
            }
            if (next == NOT_PLAIN) {
                next = odd();
            } else {
                plainRows.acceptPlain(plain);
            }
            // A line feed may follow in bytes that have not been read.
            afterReturn = buffer[next - 1] == '\r';
            from = next;
        }
    }

    /** Whether there is another row, once the line feed after a carriage return has been passed. */
    private boolean beginsRow() throws IOException {
        if (from == limit && !more()) {
            return false;
        }
        if (afterReturn && buffer[from] == '\n') {
            from++;
            afterReturn = false;
        }
        if (from == limit && !more()) {
            return false;
        }
        if (afterReturn && buffer[from] == '"') {
            // Without its quotation marks nothing may be left of the row, and two line ends look like one.
            throw new GivenUp();
        }
        return true;
    }

    /** Reads on, with what is left of the row in hand moved to the beginning; whether there was anything. */
    private boolean more() throws IOException {
        System.arraycopy(buffer, from, buffer, 0, limit - from);
        limit -= from;
        from = 0;
        if (limit == BUFFER) {
            throw new GivenUp();
        }
        int read = in.read(buffer, limit, BUFFER - limit);
        ended = read < 0;
        limit += Math.max(0, read);
        total += Math.max(0, read);
        watch.accept(total);
        return !ended;
    }

    /**
     * Takes the row in hand if it is plain.
     *
     * @return where the next begins, {@link #NOT_PLAIN}, or {@link #UNREAD} where it goes on in bytes not read yet
     */
    private int plainEnd() {
        plain.begin(number, buffer);
        int at = from;
        while (true) {
            int start = at;
            while (at < limit && kinds[buffer[at] & 0xFF] == WITHIN) {
                at++;
            }
            int end = at;
            if (at == start && at < limit && buffer[at] == '"') {
                start++;
                end = closingQuote(start);
                if (end < 0) {
                    return end;
                }
                at = end + 1;
            }
            if (at == limit && !ended) {
                return UNREAD;
            }
            byte kind = at == limit ? ROW_END : kinds[buffer[at] & 0xFF];
            boolean ends = kind == CELL_END || kind == ROW_END;
            if (!ends || !showsItsBytes(start, end) || plain.cells() == Row.MOST_COLUMNS) {
                return NOT_PLAIN;
            }
            plain.add(start, end);
            if (kind == ROW_END) {
                return Math.min(at + 1, limit);
            }
            at++;
        }
    }

    /** Where the quotation mark stands that closes a cell, if nothing before it is odd. */
    private int closingQuote(int start) {
        for (int at = start; at < limit; at++) {
            byte b = buffer[at];
            if (b == '"') {
                return at;
            }
            if (b < ' ' || b > '~') {
                return NOT_PLAIN;
            }
        }
        return ended ? NOT_PLAIN : UNREAD;
    }

    private boolean showsItsBytes(int start, int end) {
        return start == end || (buffer[start] != ' ' && buffer[start] != '=' && buffer[end - 1] != ' ');
    }

    private int odd() throws IOException, UnusableInputException {
        int length = oddRow.read(buffer, from, limit, ended);
        while (length < 0) {
            more();
            length = oddRow.read(buffer, from, limit, ended);
        }
        rows.accept(CsvRows.row(number, oddRow.texts()));
        return from + length;
    }
}

package io.github.driftwatch.source.text;

import io.github.driftwatch.source.Row;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.util.ArrayList;
import java.util.List;

/** One row of bytes with quotation marks or accents in it, split by the same rules as {@link QuoteWatch} has. */
final class OddRow {

    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED,
        CLOSED
    }

    private final byte separator;
    private final CharsetDecoder decoder;
    private final List<String> texts = new ArrayList<>();
    private byte[] cell = new byte[0];
    private int length;
    private State state = State.CELL_START;

    OddRow(byte separator, Charset charset) {
        this.separator = separator;
        this.decoder = charset.newDecoder();
    }

    /** The cells of the row that was read last, as the file holds them, quotation marks apart. */
    String[] texts() {
        return texts.toArray(new String[0]);
    }

    /**
     * Reads a row, which has at least one byte.
     *
     * @param ended whether nothing comes after the limit
     * @return how many bytes it takes, with the first of its line end; -1 where more are needed to tell
     * @throws ByteRows.GivenUp where its quotation marks are not as they should be
     */
    int read(byte[] bytes, int from, int limit, boolean ended) throws IOException {
        texts.clear();
        cell = cell.length < limit - from ? new byte[bytes.length] : cell;
        length = 0;
        state = State.CELL_START;
        for (int at = from; at < limit; at++) {
            byte b = bytes[at];
            boolean inCell = state == State.QUOTED;
            if (!inCell && b == separator) {
                endCell();
            } else if (!inCell && (b == '\n' || b == '\r')) {
                endCell();
                return at + 1 - from;
            } else {
                take(b);
            }
        }
        if (!ended) {
            return -1;
        }
        if (state == State.QUOTED) {
            throw new ByteRows.GivenUp();
        }
        endCell();
        return limit - from;
    }

    private void take(byte b) throws IOException {
        boolean protects = b == '"' && (state == State.CELL_START || state == State.QUOTED);
        state = b == '"' ? afterQuote() : afterOther(b);
        if (!protects) {
            cell[length++] = b;
        }
    }

    private State afterQuote() throws IOException {
        return switch (state) {
            case CELL_START, QUOTE_IN_QUOTED -> State.QUOTED;
            case QUOTED -> State.QUOTE_IN_QUOTED;
            case PLAIN -> State.PLAIN;
            case CLOSED -> throw new ByteRows.GivenUp();
        };
    }

    /** A wide blank after a closing quotation mark is left to the slow way, like whatever is no blank. */
    private State afterOther(byte b) throws IOException {
        return switch (state) {
            case CELL_START, PLAIN -> State.PLAIN;
            case QUOTED -> State.QUOTED;
            case QUOTE_IN_QUOTED, CLOSED -> {
                if (b < 0 || b > ' ') {
                    throw new ByteRows.GivenUp();
                }
                yield State.CLOSED;
            }
        };
    }

    private void endCell() throws IOException {
        if (texts.size() == Row.MOST_COLUMNS) {
            throw new ByteRows.GivenUp();
        }
        texts.add(decoder.decode(ByteBuffer.wrap(cell, 0, length)).toString());
        length = 0;
        state = State.CELL_START;
    }
}

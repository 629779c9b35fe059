package io.github.driftwatch.source.text;

import io.github.driftwatch.source.Row;
import java.io.IOException;
import java.io.Reader;

/**
 * Watches CSV text on its way to the parser. It refuses what would silently swallow rows (a quotation mark that is
 * never closed, or closed only by the opening one of a later cell) and what would fill the memory (absurdly long cells
 * and rows), and it lets a quotation mark inside a cell that is not itself in quotation marks stand for itself.
 */
final class QuoteWatch extends Reader {

    /** Stands for a quotation mark that is only a character; the row reader turns it back. Never part of real text. */
    static final char PLAIN_QUOTE = '\uFDD0';

    static final int LONGEST_CELL = 1 << 20;

    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        /** A quotation mark inside quotation marks: the cell's end, or the first of a doubled one. */
        QUOTE_IN_QUOTED
    }

    private final Reader in;
    private final char separator;
    private State state = State.CELL_START;
    private int row = 1;
    private int cells = 1;
    private int cellLength;
    private int openedInRow;
    private boolean afterReturn;

    QuoteWatch(Reader in, char separator) {
        this.in = in;
        this.separator = separator;
    }

    /** What is wrong with the text, as the second half of a message, from the row on. */
    static final class Fault extends IOException {
        private static final long serialVersionUID = 1L;
        private final String complaint;

        Fault(String complaint) {
            this.complaint = complaint;
        }

        String complaint() {
            return complaint;
        }
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        if (read < 0 && state == State.QUOTED) {
            throw neverClosed();
        }
        for (int i = offset; i < offset + read; i++) {
            char c = buffer[i];
            if (state == State.PLAIN && c > '"' && c != separator) {
                // Nearly every character: nothing changes but the length.
                cellLength++;
            } else {
                buffer[i] = watch(c);
            }
        }
        refuseIfTooLong();
        return read;
    }

    private void refuseIfTooLong() throws Fault {
        if (cellLength > LONGEST_CELL) {
            throw state == State.QUOTED
                    ? neverClosed()
                    : new Fault("row " + row + " has a cell of more than " + LONGEST_CELL
                            + " characters. Check that it is the right file, and that it is CSV.");
        }
    }

    private char watch(char c) throws Fault {
        cellLength++;
        refuseIfTooLong();
        if (state == State.QUOTED) {
            if (c == '"') {
                state = State.QUOTE_IN_QUOTED;
            }
            return c;
        }
        if (c == '"') {
            return quote();
        }
        if (c == separator) {
            nextCell();
        } else if (c == '\n' || c == '\r') {
            nextRow(c);
        } else {
            if (state == State.QUOTE_IN_QUOTED) {
                throw neverClosed();
            }
            state = State.PLAIN;
        }
        afterReturn = c == '\r';
        return c;
    }

    private char quote() {
        afterReturn = false;
        switch (state) {
            case CELL_START -> {
                state = State.QUOTED;
                openedInRow = row;
            }
            case QUOTE_IN_QUOTED -> state = State.QUOTED;
            default -> {
                return PLAIN_QUOTE;
            }
        }
        return '"';
    }

    private void nextCell() throws Fault {
        state = State.CELL_START;
        cellLength = 0;
        if (++cells > Row.MOST_COLUMNS) {
            throw new Fault("row " + row + " has more than " + Row.MOST_COLUMNS
                    + " cells. Check that it is the right file, and that it is CSV.");
        }
    }

    private void nextRow(char c) {
        state = State.CELL_START;
        cellLength = 0;
        cells = 1;
        if (!(c == '\n' && afterReturn)) {
            row++;
        }
    }

    private Fault neverClosed() {
        return new Fault("a quotation mark opens in row " + openedInRow
                + " and is not closed as it should be, so that where that row ends cannot be told. Correct that row"
                + " (a quotation mark inside a cell is written twice), or export the file again.");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

package io.github.driftwatch.source.text;

import io.github.driftwatch.source.Blanks;
import io.github.driftwatch.source.Row;
import java.io.IOException;
import java.io.Reader;

/**
 * Watches CSV text on its way to the parser. It refuses what would silently swallow rows (a quotation mark that is
 * never closed, or closed only by the opening one of a later cell) and what would fill the memory (absurdly long cells
 * and rows), lets a quotation mark inside a cell that is not itself in quotation marks stand for itself, keeps line
 * breaks inside quotation marks as they are, and counts blanks after a closing quotation mark to the cell.
 */
final class QuoteWatch extends Reader {

    /** Stands for a quotation mark that is only a character, until it is restored. Never part of real text. */
    private static final char PLAIN_QUOTE = '\uFDD0';

    /** Stands for a carriage return inside quotation marks, which the parser would take for any line's end. */
    private static final char PLAIN_RETURN = '\uFDD1';

    static final int LONGEST_CELL = 1 << 20;
    private static final int LONGEST_ROW = 1 << 24;

    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        /** A quotation mark inside quotation marks: the cell's end, or the first of a doubled one. */
        QUOTE_IN_QUOTED,
        /** Blanks after the cell's closing quotation mark. */
        CLOSED
    }

    private final Reader in;
    private final char separator;
    private State state = State.CELL_START;
    private int row = 1;
    private int cells = 1;
    private int cellLength;
    private int rowLength;
    private int openedInRow;
    private boolean afterReturn;
    private boolean anyStandIn;
    private boolean quoteHeldBack;

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

    /** Whether a character is one of those that this reader puts in the place of others, and so cannot pass. */
    static boolean isStandIn(char c) {
        return c == PLAIN_QUOTE || c == PLAIN_RETURN;
    }

    /** Puts back what stand-ins stand for. */
    void restore(String[] texts) {
        if (anyStandIn) {
            for (int i = 0; i < texts.length; i++) {
                texts[i] = texts[i].replace(PLAIN_QUOTE, '"').replace(PLAIN_RETURN, '\r');
            }
        }
    }

    /** Fills a buffer of two characters or more. */
    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int from = offset;
        if (quoteHeldBack) {
            buffer[from++] = '"';
        }
        int read = in.read(buffer, from, length - (from - offset));
        if (read < 0) {
            return end(from - offset);
        }
        int to = from + read;
        for (int i = from; i < to; i++) {
            char c = buffer[i];
            if (state == State.PLAIN && c > '"' && c != separator) {
                // Nearly every character: nothing changes but the length.
                cellLength++;
            } else {
                buffer[i] = watch(c);
                if (state == State.CLOSED) {
                    buffer[i - 1] = buffer[i];
                    buffer[i] = '"';
                }
            }
        }
        refuseIfTooLong();
        // What follows a closing quotation mark may have to come before it.
        quoteHeldBack = state == State.QUOTE_IN_QUOTED || state == State.CLOSED;
        return to - offset - (quoteHeldBack ? 1 : 0);
    }

    private int end(int pending) throws Fault {
        if (state == State.QUOTED) {
            throw neverClosed();
        }
        quoteHeldBack = false;
        return pending == 0 ? -1 : pending;
    }

    private void refuseIfTooLong() throws Fault {
        if (cellLength > LONGEST_CELL) {
            throw state == State.QUOTED
                    ? neverClosed()
                    : new Fault("row " + row + " has a cell of more than " + LONGEST_CELL
                            + " characters. Check that it is the right file, and that it is CSV.");
        }
        if (rowLength + cellLength > LONGEST_ROW) {
            throw new Fault("row " + row + " has more than " + LONGEST_ROW
                    + " characters. Check that it is the right file, and that it is CSV.");
        }
    }

    private char watch(char c) throws Fault {
        cellLength++;
        refuseIfTooLong();
        if (state == State.QUOTED) {
            return quoted(c);
        }
        if (c == '"') {
            return quote();
        }
        if (c == separator) {
            nextCell();
        } else if (c == '\n' || c == '\r') {
            nextRow(c);
        } else if (state == State.QUOTE_IN_QUOTED || state == State.CLOSED) {
            if (!Blanks.isBlank(c)) {
                throw neverClosed();
            }
            state = State.CLOSED;
        } else {
            state = State.PLAIN;
        }
        afterReturn = c == '\r';
        return c;
    }

    private char quoted(char c) {
        if (c == '"') {
            state = State.QUOTE_IN_QUOTED;
        }
        if (c == '\r') {
            anyStandIn = true;
            return PLAIN_RETURN;
        }
        return c;
    }

    private char quote() throws Fault {
        afterReturn = false;
        switch (state) {
            case CELL_START -> {
                state = State.QUOTED;
                openedInRow = row;
            }
            case QUOTE_IN_QUOTED -> state = State.QUOTED;
            case CLOSED -> throw neverClosed();
            default -> {
                anyStandIn = true;
                return PLAIN_QUOTE;
            }
        }
        return '"';
    }

    private void nextCell() throws Fault {
        state = State.CELL_START;
        rowLength += cellLength;
        cellLength = 0;
        if (++cells > Row.MOST_COLUMNS) {
            throw new Fault("row " + row + " has more than " + Row.MOST_COLUMNS
                    + " cells. Check that it is the right file, and that it is CSV.");
        }
    }

    private void nextRow(char c) {
        state = State.CELL_START;
        cellLength = 0;
        rowLength = 0;
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

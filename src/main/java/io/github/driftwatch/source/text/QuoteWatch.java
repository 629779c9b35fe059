package io.github.driftwatch.source.text;

import io.github.driftwatch.source.Blanks;
import io.github.driftwatch.source.Row;
import java.io.IOException;
import java.io.Reader;

/**
 * Takes the quotation marks out of text on its way to the parser, which is left with splitting lines: its own handling
 * takes time by the square over wide rows and over cells of many lines. What quotation marks protect passes under
 * stand-ins, to be {@link #restored}. One inside a cell that is not itself in quotation marks stands for itself, and
 * blanks after a closing one belong to the cell.
 *
 * <p>Refused is what would silently swallow rows (a quotation mark that is never closed, or closed only by the opening
 * one of a later cell) and what would fill the memory (absurdly long cells and rows).
 */
final class QuoteWatch extends Reader {

    static final int LONGEST_CELL = 1 << 20;
    private static final int LONGEST_ROW = 1 << 24;

    // Never part of real text: Unicode keeps these for a program's own use.
    private static final char PLAIN_QUOTE = '\uFDD0';
    private static final char PLAIN_SEPARATOR = '\uFDD1';
    private static final char PLAIN_RETURN = '\uFDD2';
    private static final char PLAIN_LINE_FEED = '\uFDD3';

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

    /** Whether a character is one of those that stand for others, and so cannot pass itself. */
    static boolean isStandIn(char c) {
        return c >= PLAIN_QUOTE && c <= PLAIN_LINE_FEED;
    }

    /** A cell's text with what the stand-ins stand for. */
    String restored(String cell) {
        return !anyStandIn
                ? cell
                : cell.replace(PLAIN_QUOTE, '"')
                        .replace(PLAIN_SEPARATOR, separator)
                        .replace(PLAIN_RETURN, '\r')
                        .replace(PLAIN_LINE_FEED, '\n');
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        if (read < 0) {
            return end(buffer, offset);
        }
        int end = offset + read;
        int to = offset;
        for (int from = offset; from < end; from++) {
            int plain = plainUntil(buffer, from, end);
            if (plain > from) {
                // Nearly every character: nothing changes but the length, and the place if a quotation mark went
                // before.
                System.arraycopy(buffer, from, buffer, to, to == from ? 0 : plain - from);
                to += plain - from;
                cellLength += plain - from;
                from = plain;
            }
            if (from < end && watch(buffer[from])) {
                buffer[to++] = passed(buffer[from]);
            }
        }
        refuseIfTooLong();
        return to - offset;
    }

    /** Where the run of a cell's characters ends that mean nothing but themselves. */
    private int plainUntil(char[] buffer, int from, int end) {
        int until = from;
        if (state == State.PLAIN) {
            while (until < end && (buffer[until] > '"' || buffer[until] == ' ') && buffer[until] != separator) {
                until++;
            }
        }
        return until;
    }

    /** What passes in a character's place. */
    private char passed(char c) {
        char passed = state == State.QUOTED ? standIn(c) : c == '"' ? PLAIN_QUOTE : c;
        anyStandIn |= passed != c;
        return passed;
    }

    /** A last row without a line end gets one, as nothing else may be left of it without its quotation marks. */
    private int end(char[] buffer, int offset) throws Fault {
        if (state == State.QUOTED) {
            throw neverClosed();
        }
        if (rowLength + cellLength == 0) {
            return -1;
        }
        rowLength = 0;
        cellLength = 0;
        buffer[offset] = '\n';
        return 1;
    }

    private char standIn(char c) {
        if (c == separator) {
            return PLAIN_SEPARATOR;
        }
        return switch (c) {
            case '"' -> PLAIN_QUOTE;
            case '\r' -> PLAIN_RETURN;
            case '\n' -> PLAIN_LINE_FEED;
            default -> c;
        };
    }

    private void refuseIfTooLong() throws Fault {
        if (cellLength > LONGEST_CELL) {
            throw state == State.QUOTED ? neverClosed() : tooLong("has a cell of more than " + LONGEST_CELL);
        }
        if (rowLength + cellLength > LONGEST_ROW) {
            throw tooLong("has more than " + LONGEST_ROW);
        }
    }

    private Fault tooLong(String found) {
        return new Fault(
                "row " + row + " " + found + " characters. Check that it is the right file, and that it is CSV.");
    }

    /** Takes note of a character; whether it is part of the text. */
    private boolean watch(char c) throws Fault {
        cellLength++;
        refuseIfTooLong();
        if (c == '"') {
            afterReturn = false;
            return quote();
        }
        if (state == State.QUOTED) {
            return true;
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
        return true;
    }

    private boolean quote() throws Fault {
        switch (state) {
            case CELL_START -> {
                state = State.QUOTED;
                openedInRow = row;
                return false;
            }
            case QUOTED -> {
                state = State.QUOTE_IN_QUOTED;
                return false;
            }
            case QUOTE_IN_QUOTED -> state = State.QUOTED;
            case CLOSED -> throw neverClosed();
            case PLAIN -> {
                // Stands for itself.
            }
        }
        return true;
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
        rowLength = 0;
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

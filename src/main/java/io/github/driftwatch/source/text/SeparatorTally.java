package io.github.driftwatch.source.text;

import java.util.HashMap;
import java.util.Map;

/** How often a separator stands outside quotation marks, row by row. */
final class SeparatorTally {

    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private final char separator;
    private final Map<Integer, Integer> rowsByCount = new HashMap<>();
    private State state = State.CELL_START;
    private int rows;
    private int rowsWithAny;
    private int count;
    private boolean faulty;
    private boolean blank = true;

    private SeparatorTally(char separator) {
        this.separator = separator;
    }

    static SeparatorTally of(String text, boolean whole, char separator) {
        SeparatorTally tally = new SeparatorTally(separator);
        for (int i = 0; i < text.length(); i++) {
            tally.take(text.charAt(i));
        }
        // A row that was cut off says nothing, unless there is no other.
        if (whole || tally.rows == 0) {
            tally.faulty |= tally.state == State.QUOTED;
            tally.endRow();
        }
        return tally;
    }

    private void take(char c) {
        if (state == State.QUOTED) {
            state = c == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
        } else if (c == '\n' || c == '\r') {
            endRow();
        } else if (c == separator) {
            count++;
            state = State.CELL_START;
        } else {
            blank &= c <= ' ';
            within(c);
        }
    }

    /** Quotation marks at other places than the beginning and the end of a cell speak against the separator. */
    private void within(char c) {
        if (c == '"' && state != State.PLAIN) {
            state = State.QUOTED;
        } else if (state == State.QUOTE_IN_QUOTED) {
            faulty |= c != ' ';
        } else {
            faulty |= c == '"';
            state = State.PLAIN;
        }
    }

    private void endRow() {
        if (!blank) {
            rows++;
            rowsWithAny += count > 0 ? 1 : 0;
            if (count > 0 && !faulty) {
                rowsByCount.merge(count, 1, Integer::sum);
            }
        }
        state = State.CELL_START;
        count = 0;
        faulty = false;
        blank = true;
    }

    /**
     * From 0 to 1: how many rows have the commonest number of cells, how many are divided at all, and a little for more
     * cells. A decimal comma divides many rows alike, but not the headings, and into fewer cells.
     */
    double score() {
        int commonest = 0;
        for (Map.Entry<Integer, Integer> each : rowsByCount.entrySet()) {
            int lead = each.getValue() - rowsByCount.getOrDefault(commonest, 0);
            if (lead > 0 || (lead == 0 && each.getKey() > commonest)) {
                commonest = each.getKey();
            }
        }
        if (commonest == 0) {
            return 0;
        }
        double alike = (double) rowsByCount.getOrDefault(commonest, 0) / rows;
        double divided = (double) rowsWithAny / rows;
        return alike * divided * commonest / (commonest + 1);
    }
}

package io.github.driftwatch.report.lifeline;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks on as many rows as they need so that none touches another: a mark begins at its cell, on the first row where
 * there is room for it with a blank at either side. One that would run past the end is moved back.
 */
final class MarkRows {

    private final int cells;
    private final int mostRows;
    private final List<StringBuilder> rows = new ArrayList<>();

    /**
     * No marks yet.
     *
     * @param cells how wide each row is
     * @param mostRows how many rows there may be; a mark without room is left out
     */
    MarkRows(int cells, int mostRows) {
        this.cells = cells;
        this.mostRows = mostRows;
    }

    void put(int cell, String mark) {
        int at = Math.max(0, Math.min(cell, cells - mark.length()));
        for (StringBuilder row : rows) {
            if (free(row, at, mark.length())) {
                row.replace(at, at + mark.length(), mark);
                return;
            }
        }
        if (rows.size() < mostRows) {
            rows.add(new StringBuilder(" ".repeat(cells)).replace(at, at + mark.length(), mark));
        }
    }

    private boolean free(StringBuilder row, int at, int length) {
        int from = Math.max(0, at - 1);
        int to = Math.min(cells, at + length + 1);
        return row.substring(from, to).isBlank();
    }

    List<String> lines() {
        return rows.stream().map(StringBuilder::toString).toList();
    }
}

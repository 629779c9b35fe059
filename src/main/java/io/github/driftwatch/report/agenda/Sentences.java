package io.github.driftwatch.report.agenda;

import io.github.driftwatch.table.LabelledLines;
import java.util.ArrayList;
import java.util.List;

/** Shares a long text out among rows: whole sentences where it can, since a page may end between two rows. */
final class Sentences {

    private Sentences() {}

    /** The rows of a text, none longer than so many characters; only a longer sentence is broken, at a blank. */
    static List<String> rows(String text, int longest) {
        List<String> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        for (String sentence : text.split("(?<=[.!?;])\\s+", -1)) {
            if (!row.isEmpty() && row.length() + 1 + sentence.length() > longest) {
                rows.add(row.toString());
                row.setLength(0);
            }
            row.append(row.isEmpty() ? "" : " ").append(sentence);
            if (row.length() > longest) {
                List<String> parts = LabelledLines.wrap(row.toString(), longest);
                rows.addAll(parts.subList(0, parts.size() - 1));
                row.setLength(0);
                row.append(parts.get(parts.size() - 1));
            }
        }
        rows.add(row.toString());
        return rows;
    }
}

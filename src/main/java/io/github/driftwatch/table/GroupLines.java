package io.github.driftwatch.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lines between the rows of a grouped terminal table: a heading where it changes, and what closes a run of rows. */
final class GroupLines<R> {

    private static final String INDENT = "  ";

    private final TableGroups<R> groups;
    private final int width;
    private final Ink ink;
    private List<String> under = List.of();
    private @Nullable String closing;

    GroupLines(TableGroups<R> groups, int width, Ink ink) {
        this.groups = groups;
        this.width = width;
        this.ink = ink;
    }

    /** The lines that come before a row. */
    List<String> before(R row) {
        List<String> headings = groups.headings().apply(row);
        String next = groups.closing().apply(row);
        List<String> lines = new ArrayList<>();
        int same = shared(headings);
        if (same < headings.size() || !Objects.equals(next, closing)) {
            lines.addAll(atTheEnd());
        }
        if (same == 0 && !headings.isEmpty()) {
            lines.add("");
        }
        for (int level = same; level < headings.size(); level++) {
            lines.add(ink.strong(shown(INDENT.repeat(level) + headings.get(level))));
        }
        under = headings;
        closing = next;
        return lines;
    }

    /** What closes the rows so far. */
    List<String> atTheEnd() {
        List<String> lines = closing == null ? List.of() : List.of(shown(closing));
        closing = null;
        return lines;
    }

    private int shared(List<String> headings) {
        int same = 0;
        while (same < headings.size()
                && same < under.size()
                && headings.get(same).equals(under.get(same))) {
            same++;
        }
        return same;
    }

    private String shown(String text) {
        return TerminalTable.cut(TerminalTable.text(text), width);
    }
}

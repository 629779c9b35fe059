package io.github.driftwatch.report.governance;

import io.github.driftwatch.html.HtmlWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A table of the web page, made of cells that say at which column they begin and how many they take. Rows of headings
 * alone, at its top, are its head; a row of all together is its foot. A list can be searched, and its columns of figures
 * put in order: the script of the page knows it by its class.
 */
final class HtmlTable {

    private enum Kind {
        HEADING,
        FIGURE_HEADING,
        NAME,
        FIGURE
    }

    private record Cell(Kind kind, int columns, String text, boolean bold, boolean figure) {

        boolean isHeading() {
            return kind == Kind.HEADING || kind == Kind.FIGURE_HEADING;
        }

        /** What the style sheet knows it by: figures stand on the right, and so does what stands over them. */
        @Nullable
        String look() {
            return kind == Kind.FIGURE || kind == Kind.FIGURE_HEADING ? "figure" : null;
        }
    }

    private final boolean list;
    private final List<SortedMap<Integer, Cell>> rows = new ArrayList<>();
    private int next;
    private int total = -1;

    /** @param list whether it is one */
    HtmlTable(boolean list) {
        this.list = list;
    }

    /** @param overFigures whether figures stand under it, and not words */
    void heading(int column, int columns, String text, boolean overFigures) {
        add(column, new Cell(overFigures ? Kind.FIGURE_HEADING : Kind.HEADING, columns, text, false, false));
    }

    void name(int column, int columns, String text) {
        add(column, new Cell(Kind.NAME, columns, text, false, false));
    }

    /** @param sortable whether it is a number, or stands in place of one */
    void figure(int column, int columns, String text, boolean bold, boolean sortable) {
        add(column, new Cell(Kind.FIGURE, columns, text, bold, sortable));
    }

    private void add(int column, Cell cell) {
        if (rows.size() == next) {
            rows.add(new TreeMap<>());
        }
        rows.get(next).put(column, cell);
    }

    /** Whether the row that is being filled has nothing in it. */
    boolean rowIsEmpty() {
        return rows.size() == next;
    }

    /** Goes on to the next row. */
    void endRow() {
        next = rows.size();
    }

    /** Says that the row that comes next is of all those above it together. */
    void total() {
        total = next;
    }

    /**
     * @param id what its caption is called, unlike any other in the page
     * @param caption what it holds
     */
    void write(HtmlWriter html, String id, String caption) throws IOException {
        SortedSet<Integer> places = new TreeSet<>();
        rows.forEach(row -> places.addAll(row.keySet()));
        int head = 0;
        while (head < rows.size() && rows.get(head).values().stream().allMatch(Cell::isHeading)) {
            head++;
        }
        int foot = total < 0 ? rows.size() : total;
        html.open("div", "class", "scroll", "role", "group", "aria-labelledby", id)
                .line();
        html.open("table", "class", list ? "list figures" : "plain figures", "data-list", list ? id : null)
                .line();
        html.element("caption", caption, "id", id, "class", "unseen").line();
        part(html, "thead", 0, head, places);
        part(html, "tbody", head, foot, places);
        part(html, "tfoot", foot, rows.size(), places);
        html.close("table").close("div").line();
    }

    private void part(HtmlWriter html, String part, int from, int to, SortedSet<Integer> places) throws IOException {
        if (from == to) {
            return;
        }
        html.open(part).line();
        for (int row = from; row < to; row++) {
            html.open("tr");
            int covered = 0;
            for (int place : places) {
                if (place >= covered) {
                    Cell cell = rows.get(row).get(place);
                    covered = cell == null ? place + 1 : place + cell.columns();
                    write(html, cell, place, places.subSet(place, covered).size(), row + 1 == to);
                }
            }
            html.close("tr").line();
        }
        html.close(part).line();
    }

    private void write(HtmlWriter html, @Nullable Cell cell, int place, int wide, boolean lastOfHead)
            throws IOException {
        String span = wide > 1 ? Integer.toString(wide) : null;
        if (cell == null || cell.text().isEmpty()) {
            html.element("td", "", "colspan", span);
        } else if (cell.isHeading() && lastOfHead && sorts(place)) {
            html.open(
                            "th",
                            "scope",
                            "col",
                            "class",
                            cell.look(),
                            "aria-sort",
                            "none",
                            "data-sort",
                            place == 0 ? "text" : "number")
                    .element("button", cell.text(), "type", "button")
                    .close("th");
        } else if (cell.isHeading()) {
            html.open("th", "scope", wide > 1 ? "colgroup" : "col", "colspan", span, "class", cell.look());
            lines(html, cell.text());
            html.close("th");
        } else if (cell.kind() == Kind.NAME && place == 0) {
            html.element("th", cell.text(), "scope", "row", "colspan", span);
        } else if (cell.bold()) {
            html.open("td", "class", "figure", "colspan", span)
                    .element("strong", cell.text())
                    .close("td");
        } else {
            html.element("td", cell.text(), "class", cell.look(), "colspan", span);
        }
    }

    /** A heading, and under it in smaller letters what more it says. */
    private static void lines(HtmlWriter html, String text) throws IOException {
        int end = text.indexOf('\n');
        html.text(end < 0 ? text : text.substring(0, end));
        if (end >= 0) {
            html.element("small", text.substring(end + 1));
        }
    }

    /** Groups are put in order by name, and by any column that has figures alone. */
    private boolean sorts(int place) {
        return list
                && total >= 0
                && rows.stream()
                        .map(row -> row.get(place))
                        .allMatch(cell -> cell == null || place == 0 || cell.isHeading() || cell.figure());
    }
}

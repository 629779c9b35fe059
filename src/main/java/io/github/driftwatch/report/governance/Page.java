package io.github.driftwatch.report.governance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What figures are told on, from the top down: a sheet of the workbook, or a part of the web page. Whoever tells them says
 * in which column each thing stands and how many it takes; what that looks like is the page's own.
 */
interface Page {

    String PERCENT = "0.0";
    String WHOLE = "#,##0";

    /** A percentage that says that it is one. */
    String SHARE = "0.0\" %\"";

    /** How many columns of cells there are. */
    int columns();

    void title(String text);

    void subtitle(String text);

    /** A heading over a table. */
    void section(String text);

    /** A sentence over the whole width. */
    void sentence(String text);

    /** A heading in the row that comes next; over figures where it is not over the first column. */
    void heading(int column, int columns, String text);

    /** A heading over words. */
    void wordHeading(int column, int columns, String text);

    /** The name of a line, in the row that comes next, or other words there. */
    void label(int column, int columns, String text);

    /**
     * A number, or what stands in its place, in the row that comes next.
     *
     * @param bold whether it is to stand out
     */
    void cell(int column, int columns, @Nullable Object value, String format, boolean bold);

    /** Goes on so many rows further down. A row with nothing in it ends a table. */
    void skip(int rows);

    /** Says that the table that comes next is a list: its rows can be searched, and put in order where that makes sense. */
    void list();

    /** Says that the row that comes next is of all those above it together. */
    void total();

    /** Writes rows that stand on one page of paper, the next one where there is no room for them on this. */
    void together(Runnable rows);

    /** A number, or what stands in its place, in the row that comes next. */
    default void cell(int column, int columns, @Nullable Object value, String format) {
        cell(column, columns, value, format, false);
    }

    /** The name of a line in the first column. */
    default void labelled(String text) {
        label(0, 1, text);
    }

    /** The headings of a table, one for each column beside the first. */
    default void headings(String first, List<FigureColumn> columns) {
        heading(0, 1, first);
        for (int i = 0; i < columns.size(); i++) {
            heading(1 + i, 1, columns.get(i).heading());
        }
        skip(1);
    }
}

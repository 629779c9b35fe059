package io.github.driftwatch.report.governance;

import io.github.driftwatch.html.HtmlWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A part of the web page: told as a sheet is, and written as headings, paragraphs and tables. */
final class HtmlPage implements Page {

    /** Something that stands between the tables. */
    @FunctionalInterface
    interface Part {
        void write(HtmlWriter html) throws IOException;
    }

    private final String id;
    private final List<Part> parts = new ArrayList<>();
    private String title = "";
    private String section = "";
    private int tables;
    private boolean list;
    private @Nullable HtmlTable table;

    /** @param id what it is called in addresses, unlike any other part of the page */
    HtmlPage(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /** What it is about, once that is told. */
    String title() {
        return title;
    }

    /** Adds something where the page goes on. */
    void add(Part part) {
        endTable();
        parts.add(part);
    }

    /** Writes it as a section, its title over it. */
    void write(HtmlWriter html) throws IOException {
        write(html, title);
    }

    /** Writes it as a section under another heading. */
    void write(HtmlWriter html, String over) throws IOException {
        endTable();
        String heading = id + "-heading";
        html.open("section", "id", id, "aria-labelledby", heading).line();
        html.element("h2", over, "id", heading).line();
        for (Part part : parts) {
            part.write(html);
        }
        html.close("section").line();
    }

    /** A web page has as many columns as are told. */
    @Override
    public int columns() {
        return FigureTable.COLUMNS + 1;
    }

    @Override
    public void title(String text) {
        title = text;
    }

    @Override
    public void subtitle(String text) {
        add(html -> html.element("p", text, "class", "soft").line());
    }

    @Override
    public void section(String text) {
        section = text;
        add(html -> html.element("h3", text).line());
    }

    @Override
    public void sentence(String text) {
        add(html -> html.element("p", text).line());
    }

    @Override
    public void heading(int column, int columns, String text) {
        table().heading(column, columns, text, column > 0);
    }

    @Override
    public void wordHeading(int column, int columns, String text) {
        table().heading(column, columns, text, false);
    }

    @Override
    public void label(int column, int columns, String text) {
        table().name(column, columns, text);
    }

    @Override
    public void cell(int column, int columns, @Nullable Object value, String format, boolean bold) {
        table().figure(column, columns, text(value, format), bold, !format.equals("@"));
    }

    @Override
    public void skip(int rows) {
        if (table != null) {
            boolean ends = rows > 1 || table.rowIsEmpty();
            table.endRow();
            if (ends) {
                endTable();
            }
        }
    }

    @Override
    public void list() {
        list = true;
    }

    @Override
    public void total() {
        table().total();
    }

    /** A browser finds the place for a page's end itself. */
    @Override
    public void together(Runnable rows) {
        rows.run();
    }

    private HtmlTable table() {
        if (table == null) {
            table = new HtmlTable(list);
            list = false;
        }
        return table;
    }

    private void endTable() {
        HtmlTable ended = table;
        if (ended != null) {
            table = null;
            tables++;
            String caption = title
                    + (section.isEmpty() ? "" : ", " + section.toLowerCase(Locale.ROOT))
                    + (tables == 1 ? "" : ", table " + tables);
            String name = id + "-table-" + tables;
            parts.add(html -> ended.write(html, name, caption));
        }
    }

    /** A figure as a reader sees it. */
    static String text(@Nullable Object value, String format) {
        BigDecimal number = ShownFigure.number(value);
        if (number == null) {
            return value == null ? "" : value.toString();
        }
        return switch (format) {
            case WHOLE ->
                String.format(
                        Locale.UK,
                        "%,d",
                        number.setScale(0, RoundingMode.HALF_UP).toBigInteger());
            case SHARE -> number.setScale(1, RoundingMode.HALF_UP).toPlainString() + " %";
            default -> number.setScale(1, RoundingMode.HALF_UP).toPlainString();
        };
    }
}

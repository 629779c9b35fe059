package io.github.driftwatch.report.governance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as it is told, to be read as text. A cell begins with its column, and how many it takes where it is more than one:
 * {@code 0+9 Plans open | 9+3 12}. Headings stand in brackets, those over words with quotes; bold figures have a star, and a
 * figure that is not written as a whole number has its format. Rows that stand together stand in braces.
 */
final class ToldPage implements Page {

    private final List<String> lines = new ArrayList<>();
    private final List<String> row = new ArrayList<>();
    private final int columns;

    ToldPage(int columns) {
        this.columns = columns;
    }

    /** All of it, a line for each. */
    String told() {
        if (!row.isEmpty()) {
            lines.add("unended: " + String.join(" | ", row));
        }
        return String.join("\n", lines) + "\n";
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public void title(String text) {
        lines.add("# " + text);
    }

    @Override
    public void subtitle(String text) {
        lines.add("small: " + text);
    }

    @Override
    public void section(String text) {
        lines.add("## " + text);
    }

    @Override
    public void sentence(String text) {
        lines.add(text);
    }

    @Override
    public void heading(int column, int width, String text) {
        add(column, width, "[" + text.replace("\n", " / ") + "]");
    }

    @Override
    public void wordHeading(int column, int width, String text) {
        add(column, width, "[\"" + text + "\"]");
    }

    @Override
    public void label(int column, int width, String text) {
        add(column, width, text);
    }

    @Override
    public void cell(int column, int width, @Nullable Object value, String format, boolean bold) {
        add(
                column,
                width,
                (value == null ? "-" : value) + (format.equals(WHOLE) ? "" : " " + format) + (bold ? "*" : ""));
    }

    private void add(int column, int width, String text) {
        row.add(column + (width == 1 ? "" : "+" + width) + " " + text);
    }

    @Override
    public void skip(int rows) {
        if (!row.isEmpty()) {
            lines.add(String.join(" | ", row));
            row.clear();
        } else {
            lines.add(".");
        }
        for (int i = 1; i < rows; i++) {
            lines.add(".");
        }
    }

    @Override
    public void list() {
        lines.add("(a list)");
    }

    @Override
    public void total() {
        lines.add("(all together)");
    }

    @Override
    public void together(Runnable rows) {
        lines.add("{");
        rows.run();
        lines.add("}");
    }
}

package io.github.driftwatch.html;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows the page's script filters and sorts: each heading is a button, and the table stands in a region of
 * its own that can be scrolled by keyboard. Rows are written one after the other.
 */
public final class ListTable {

    private final HtmlWriter html;

    private ListTable(HtmlWriter html) {
        this.html = html;
    }

    /**
     * Begins a table.
     *
     * @param name what the list is called, unlike any other in the page
     * @param caption what it holds, in a sentence
     */
    public static ListTable begin(HtmlWriter html, String name, String caption, List<Heading> headings)
            throws IOException {
        String captionId = name + "-caption";
        region(html, captionId);
        html.open("table", "class", "list", "data-list", name).line();
        html.element("caption", caption, "id", captionId).line();
        html.open("thead").open("tr");
        for (Heading heading : headings) {
            html.open(
                            "th",
                            "scope",
                            "col",
                            "aria-sort",
                            "none",
                            "data-sort",
                            heading.sort().word())
                    .element("button", heading.text(), "type", "button")
                    .close("th");
        }
        html.close("tr").close("thead").line().open("tbody").line();
        return new ListTable(html);
    }

    /** Begins the region that a wide table scrolls in. */
    static void region(HtmlWriter html, String captionId) throws IOException {
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", captionId)
                .line();
    }

    /**
     * Begins a row; its cells follow, written by the caller.
     *
     * @param attributes what the script filters by, as names and values in turn
     */
    public void row(@Nullable String... attributes) throws IOException {
        html.open("tr", attributes);
    }

    public void endRow() throws IOException {
        html.close("tr").line();
    }

    public void end() throws IOException {
        html.close("tbody").close("table").close("div").line();
    }
}

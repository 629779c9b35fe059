package io.github.driftwatch.html;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Writes a page's elements one after the other. Texts and the values of attributes are escaped; the names of elements and
 * attributes are the program's own words. Elements must be closed in the order in which they stand within one another.
 */
public final class HtmlWriter {

    private final Appendable to;
    private final Deque<String> open = new ArrayDeque<>();

    /** A writer; nothing is flushed or closed by it. */
    public HtmlWriter(Appendable to) {
        this.to = to;
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn; one without a value, that is null, is left out
     */
    public HtmlWriter open(String tag, @Nullable String... attributes) throws IOException {
        lone(tag, attributes);
        open.push(tag);
        return this;
    }

    /** Ends an element, which must be the one begun last. */
    public HtmlWriter close(String tag) throws IOException {
        String begun = open.isEmpty() ? "nothing" : open.pop();
        if (!begun.equals(tag)) {
            throw new IllegalStateException("an element " + begun + " is closed as " + tag);
        }
        to.append("</").append(tag).append('>');
        return this;
    }

    /** An element that has no end, such as {@code input}. */
    public HtmlWriter lone(String tag, @Nullable String... attributes) throws IOException {
        to.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                to.append(' ').append(attributes[i]);
                to.append("=\"").append(HtmlText.escaped(value)).append('"');
            }
        }
        to.append('>');
        return this;
    }

    /** Adds a text. */
    public HtmlWriter text(String text) throws IOException {
        to.append(HtmlText.escaped(text));
        return this;
    }

    /** Adds an element that holds a text and nothing else. */
    public HtmlWriter element(String tag, String text, @Nullable String... attributes) throws IOException {
        return open(tag, attributes).text(text).close(tag);
    }

    /** Ends a line of the file, for whoever looks into it; it shows nowhere. */
    public HtmlWriter line() throws IOException {
        to.append('\n');
        return this;
    }

    /** Adds style or script of the program's own, as it is. */
    void own(String text) throws IOException {
        to.append(text);
    }
}

package io.github.driftwatch.html;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A drawing within a page, made of simple marks: lines, boxes, dots and words. Places are counted in its own units from
 * the upper left; it is shown as wide as there is room. How a mark looks is for the style sheet, by its class.
 */
public final class Svg {

    /** Which part of a word stands at its place. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    private final HtmlWriter html;

    private Svg(HtmlWriter html) {
        this.html = html;
    }

    /**
     * Begins a drawing.
     *
     * @param id what its title and description are called, unlike any other in the page
     * @param kind its class for the style sheet
     * @param width how many units it is wide
     * @param height how many units it is high
     * @param title what it shows, in a few words
     * @param description what a reader who does not see it has to know of it
     */
    public static Svg begin(
            HtmlWriter html, String id, String kind, int width, int height, String title, String description)
            throws IOException {
        String titleId = id + "-title";
        String descriptionId = id + "-desc";
        html.open(
                "svg",
                "role",
                "img",
                "class",
                kind,
                "viewBox",
                "0 0 " + width + " " + height,
                "aria-labelledby",
                titleId,
                "aria-describedby",
                descriptionId);
        html.element("title", title, "id", titleId).element("desc", description, "id", descriptionId);
        return new Svg(html);
    }

    public Svg line(String kind, int fromX, int fromY, int toX, int toY) throws IOException {
        html.open("line", "class", kind, "x1", text(fromX), "y1", text(fromY), "x2", text(toX), "y2", text(toY))
                .close("line");
        return this;
    }

    /**
     * Many straight lines of one kind as one mark.
     *
     * @param strokes such as {@code M0 10v5} for each
     */
    public Svg strokes(String kind, String strokes) throws IOException {
        html.open("path", "class", kind, "d", strokes).close("path");
        return this;
    }

    public Svg box(String kind, int x, int y, int width, int height) throws IOException {
        html.open(
                        "rect",
                        "class",
                        kind,
                        "x",
                        text(x),
                        "y",
                        text(y),
                        "width",
                        text(Math.max(0, width)),
                        "height",
                        text(Math.max(0, height)))
                .close("rect");
        return this;
    }

    /** A dot, by its middle. */
    public Svg dot(String kind, int x, int y, int radius) throws IOException {
        html.open("circle", "class", kind, "cx", text(x), "cy", text(y), "r", text(radius))
                .close("circle");
        return this;
    }

    /**
     * Straight lines from point to point.
     *
     * @param points such as {@code 0,10 5,20}; closed to a shape where the style sheet fills it
     */
    public Svg through(String kind, String points) throws IOException {
        html.open("polyline", "class", kind, "points", points).close("polyline");
        return this;
    }

    /** A word, its foot at a height. */
    public Svg word(@Nullable String kind, int x, int y, Anchor anchor, String word) throws IOException {
        String where = anchor == Anchor.START ? null : anchor.name().toLowerCase(Locale.ROOT);
        html.element("text", word, "class", kind, "x", text(x), "y", text(y), "text-anchor", where);
        return this;
    }

    public void end() throws IOException {
        html.close("svg");
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}

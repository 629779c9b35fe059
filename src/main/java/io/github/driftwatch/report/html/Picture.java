package io.github.driftwatch.report.html;

import io.github.driftwatch.html.HtmlWriter;
import io.github.driftwatch.html.Svg;
import io.github.driftwatch.html.Svg.Anchor;
import io.github.driftwatch.report.Words;
import io.github.driftwatch.report.charts.Scale;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart: columns, bars or a line over values in a row.
 *
 * @param id unlike any other in the page
 * @param title what it shows
 * @param description what a reader who does not see it has to know
 * @param values the values, in order
 */
public record Picture(String id, String title, String description, List<Value> values) {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 280;
    private static final int LEFT = 48;
    private static final int FOOT = 30;
    private static final int TOP = 14;
    private static final int BAR = 24;
    private static final int NAME_WIDTH = 300;
    private static final int LETTERS_OF_A_NAME = 42;

    /**
     * A value.
     *
     * @param label what it belongs to
     * @param value absent where there is none: among columns, a line stands there
     * @param kind its colour, as the style sheet names it
     */
    public record Value(String label, @Nullable Double value, String kind) {}

    public Picture {
        values = List.copyOf(values);
    }

    /** Draws a column for each value. */
    public void columns(HtmlWriter html) throws IOException {
        Svg svg = begin(html, HEIGHT);
        double top = scale(svg, "");
        double room = (double) (WIDTH - LEFT) / values.size();
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            int x = LEFT + (int) Math.round(i * room);
            int middle = LEFT + (int) Math.round((i + 0.5) * room);
            if (value.value() == null) {
                svg.line("as-at", middle, TOP, middle, HEIGHT - FOOT);
            } else {
                int y = height(value.value(), top);
                svg.box(value.kind(), x + 1, y, (int) Math.round(room) - 2, HEIGHT - FOOT - y);
            }
            if (isNamed(i)) {
                svg.word("soft", middle, HEIGHT - 12, Anchor.MIDDLE, value.label());
            }
        }
        svg.end();
    }

    /** Every third label, where there is no room for all. */
    private boolean isNamed(int i) {
        String label = values.get(i).label();
        return values.size() <= 15
                || label.endsWith("+")
                || (label.matches("[0-9]+") && Integer.parseInt(label) % 3 == 0);
    }

    /** Draws a bar for each value, its name before it and its figure after it. */
    public void bars(HtmlWriter html) throws IOException {
        Svg svg = begin(html, values.size() * BAR + 4);
        double most = values.stream()
                .mapToDouble(value -> value.value() == null ? 0 : value.value())
                .max()
                .orElse(1);
        int room = WIDTH - NAME_WIDTH - 60;
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            double figure = value.value() == null ? 0 : value.value();
            int length = Math.max(2, (int) Math.round(room * figure / Math.max(1, most)));
            svg.word(null, NAME_WIDTH - 8, i * BAR + 17, Anchor.END, shortened(value.label()));
            svg.box(value.kind(), NAME_WIDTH, i * BAR + 4, length, BAR - 7);
            svg.word("strong", NAME_WIDTH + length + 6, i * BAR + 17, Anchor.START, Words.number(Math.round(figure)));
        }
        svg.end();
    }

    private static String shortened(String name) {
        return name.length() <= LETTERS_OF_A_NAME ? name : name.substring(0, LETTERS_OF_A_NAME - 1) + "…";
    }

    /** Draws a line through the values, which are percentages. */
    public void line(HtmlWriter html) throws IOException {
        Svg svg = begin(html, HEIGHT);
        double top = scale(svg, "%");
        double room = (double) (WIDTH - LEFT) / values.size();
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            Double value = values.get(i).value();
            if (value != null) {
                points.append(x(i, room)).append(',').append(height(value, top)).append(' ');
            }
        }
        svg.through("curve", points.toString().strip());
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            if (value.value() != null) {
                svg.dot("point", x(i, room), height(value.value(), top), 4);
            }
            // From the last backwards, so that the latest month has its name.
            if ((values.size() - 1 - i) % 2 == 0 || values.size() <= 7) {
                svg.word("soft", x(i, room), HEIGHT - 12, Anchor.MIDDLE, value.label());
            }
        }
        svg.end();
    }

    private static int x(int i, double room) {
        return LEFT + (int) Math.round((i + 0.5) * room);
    }

    private Svg begin(HtmlWriter html, int height) throws IOException {
        return Svg.begin(html, id, "picture", WIDTH, height, title, description);
    }

    /** Draws the lines of the scale, and says where it ends. */
    private double scale(Svg svg, String unit) throws IOException {
        double most = values.stream()
                .mapToDouble(value -> value.value() == null ? 0 : value.value())
                .max()
                .orElse(0);
        Scale scale = Scale.upTo(most, 1);
        for (double at = 0; at <= scale.end() + scale.step() / 2; at += scale.step()) {
            int y = height(at, scale.end());
            svg.line(at == 0 ? "axis" : "tick", LEFT, y, WIDTH, y);
            svg.word("soft", LEFT - 8, y + 4, Anchor.END, Words.number(Math.round(at)) + unit);
        }
        return scale.end();
    }

    private static int height(double value, double top) {
        return HEIGHT - FOOT - (int) Math.round((HEIGHT - FOOT - TOP) * value / top);
    }
}

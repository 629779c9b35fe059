package io.github.driftwatch.report.html;

import io.github.driftwatch.html.HtmlWriter;
import io.github.driftwatch.report.SummaryPaper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The workbook's first sheet on paper of another kind: gathered, and written where the page has room for each part. */
final class PageSummary implements SummaryPaper {

    private record Line(
            String title, @Nullable Object third, @Nullable Object fourth) {}

    private record Section(String title, String third, String fourth, List<Line> lines) {}

    private final List<Section> sections = new ArrayList<>();
    private final List<Tile> tiles = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private String title = "";
    private String subtitle = "";

    @Override
    public String list() {
        return "the list";
    }

    @Override
    public void gap() {
        // A browser makes its own room.
    }

    @Override
    public void title(String text) {
        title = text;
    }

    @Override
    public void subtitle(String text) {
        subtitle = text;
    }

    @Override
    public void remark(String text) {
        remarks.add(text);
    }

    @Override
    public void smallPrint(String text) {
        remarks.add(text);
    }

    @Override
    public void tiles(List<Tile> some) {
        tiles.addAll(some);
    }

    @Override
    public void section(String name, String third, String fourth) {
        sections.add(new Section(name, third, fourth, new ArrayList<>()));
    }

    @Override
    public void line(String name, @Nullable Object third, @Nullable Object fourth) {
        sections.get(sections.size() - 1).lines().add(new Line(name, third, fourth));
    }

    void writeTitle(HtmlWriter html) throws IOException {
        html.element("h1", title).element("p", subtitle);
    }

    void writeTiles(HtmlWriter html) throws IOException {
        html.open("dl", "class", "tiles");
        for (Tile tile : tiles) {
            html.open("div", "class", tile.alarming() ? "alarm" : null);
            html.element("dt", tile.meaning()).element("dd", CellWriter.text(tile.figure()));
            html.close("div");
        }
        html.close("dl").line();
    }

    /** The sections as small tables side by side, and the words to the reader. */
    void writeSections(HtmlWriter html) throws IOException {
        html.open("div", "class", "cards").line();
        for (int i = 0; i < sections.size(); i++) {
            section(html, sections.get(i), "about-" + (i + 1));
        }
        html.close("div").line();
        for (String remark : remarks) {
            html.element("p", remark);
        }
    }

    private static void section(HtmlWriter html, Section section, String id) throws IOException {
        html.open("section", "aria-labelledby", id).element("h3", section.title(), "id", id);
        html.open("table", "class", "plain").open("thead").open("tr");
        html.open("td").close("td");
        heading(html, section.third());
        heading(html, section.fourth());
        html.close("tr").close("thead").open("tbody");
        for (Line line : section.lines()) {
            html.open("tr").element("th", line.title(), "scope", "row");
            value(html, line.third());
            value(html, line.fourth());
            html.close("tr");
        }
        html.close("tbody").close("table").close("section").line();
    }

    private static void heading(HtmlWriter html, String text) throws IOException {
        if (text.isEmpty()) {
            html.open("td").close("td");
        } else {
            html.element("th", text, "scope", "col", "class", "figure");
        }
    }

    private static void value(HtmlWriter html, @Nullable Object value) throws IOException {
        html.element("td", value == null ? "" : CellWriter.text(value), "class", "figure");
    }
}

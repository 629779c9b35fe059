package io.github.driftwatch.report.governance;

import io.github.driftwatch.governance.Governance.Measured;
import io.github.driftwatch.html.HtmlDocument;
import io.github.driftwatch.html.HtmlWriter;
import io.github.driftwatch.report.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The web page: the same as the workbook tells, on one page that asks for nothing from anywhere. */
final class GovernancePage {

    /** The version of the page's shape, for scripts that read it. */
    private static final String FORMAT = "1";

    private final Shown shown;
    private final GovernanceFacts facts;
    private final List<ReportChart> charts;

    GovernancePage(Shown shown, GovernanceFacts facts) {
        this.shown = shown;
        this.facts = facts;
        this.charts = ReportChart.of(new ChartTables(shown, facts.target()));
    }

    /** Writes it; the stream stays open. */
    void write(OutputStream out) throws IOException {
        HtmlPage opening = new HtmlPage("summary");
        new Opening(opening, shown, facts)
                .write(() -> charts(
                        opening, charts.stream().filter(ReportChart::onFirst).toList()));
        List<HtmlPage> parts = new ArrayList<>();
        for (Measured measure : shown.governance().measures()) {
            parts.add(measure(measure));
        }
        HtmlPage definitions = new HtmlPage("definitions");
        new Definitions(definitions, shown, facts).write();
        parts.add(definitions);
        new HtmlDocument(opening.title(), facts.programVersion(), FORMAT)
                .write(out, html -> write(html, opening, parts));
    }

    private HtmlPage measure(Measured measure) {
        String name = measure.definition().id();
        HtmlPage page = new HtmlPage(name.toLowerCase(Locale.ROOT));
        new MeasureFigures(page, shown, measure)
                .write(() -> charts(
                        page,
                        charts.stream()
                                .filter(chart -> chart.measures().contains(name))
                                .toList()));
        return page;
    }

    private static void charts(HtmlPage page, List<ReportChart> charts) {
        page.add(html -> html.open("div", "class", "charts").line());
        for (int i = 0; i < charts.size(); i++) {
            ReportChart chart = charts.get(i);
            String id = page.id() + "-chart-" + (i + 1);
            page.add(html -> {
                html.open("figure");
                html.element("figcaption", chart.table().title());
                new ChartPicture(chart).write(html, id);
                html.open("details")
                        .element("summary", "The figures of this chart")
                        .line();
                chart.table()
                        .figures(chart.format())
                        .write(html, id + "-figures", chart.table().title());
                html.close("details").close("figure").line();
            });
        }
        page.add(html -> html.close("div").line());
    }

    private void write(HtmlWriter html, HtmlPage opening, List<HtmlPage> parts) throws IOException {
        html.element("a", "Skip to the report", "class", "skip", "href", "#main")
                .line();
        html.open("div", "class", "report").line();
        html.open("header", "class", "mast").open("div");
        html.element("h1", opening.title());
        html.element(
                "p",
                Words.day(shown.governance().period().from()) + " to "
                        + Words.day(shown.governance().period().to()));
        html.close("div").close("header").line();
        html.open("main", "id", "main", "tabindex", "-1").line();
        contents(html, parts);
        opening.write(html, "Summary");
        filters(html);
        for (HtmlPage part : parts) {
            part.write(html);
        }
        html.close("main").line().close("div").line();
    }

    private static void contents(HtmlWriter html, List<HtmlPage> parts) throws IOException {
        html.open("nav", "aria-label", "Contents").open("ul").line();
        for (HtmlPage part : parts) {
            html.open("li")
                    .element("a", part.title(), "href", "#" + part.id())
                    .close("li")
                    .line();
        }
        html.close("ul").close("nav").line();
    }

    private static void filters(HtmlWriter html) throws IOException {
        html.open("search", "class", "filters stays").open("form").open("div");
        html.element("label", "Find a team, chair, category, age or lesson", "for", "search");
        html.lone("input", "type", "search", "id", "search", "autocomplete", "off");
        html.close("div");
        html.element("button", "Clear", "type", "button", "id", "clear");
        html.close("form");
        html.element("p", "", "id", "shown", "role", "status");
        html.close("search").line();
    }
}

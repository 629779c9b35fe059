package io.github.driftwatch.report.html;

import io.github.driftwatch.comparison.ResolvedRow;
import io.github.driftwatch.html.HtmlDocument;
import io.github.driftwatch.html.HtmlWriter;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.report.ChartFigures;
import io.github.driftwatch.report.CheckSettings;
import io.github.driftwatch.report.CheckSummary;
import io.github.driftwatch.report.KnownRow;
import io.github.driftwatch.report.ReportName;
import io.github.driftwatch.report.SummarySheet;
import io.github.driftwatch.report.Words;
import io.github.driftwatch.report.html.PlansOnPage.Named;
import io.github.driftwatch.table.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The page of a check: the lists that were asked for, each plan that they name, the charts, and the summary. */
public final class CheckPage {

    public static final String FILE = "driftwatch.html";

    /** The version of the page's shape: of its elements' names and of what rows are marked with. */
    public static final String FORMAT = "1";

    /** From here on, a browser that lays out every list at once is seen to be slow. */
    private static final int MANY_ROWS = 1_000;

    private final CheckSettings settings;
    private final PageFacts facts;
    private final PlansAgain plans;
    private final List<ListSection<?>> lists;
    private final PlansOnPage onPage;

    /**
     * A page.
     *
     * @param facts the lists, whole
     * @param plans the plans, to be assessed once more
     */
    public CheckPage(CheckSettings settings, PageFacts facts, PlansAgain plans) {
        this.settings = settings;
        this.facts = facts;
        this.plans = plans;
        Set<Named> named = new HashSet<>();
        Set<String> children = new HashSet<>();
        name(named, children);
        this.onPage = new PlansOnPage(plans.plans(), settings.asAt(), named, children, facts.drift());
        this.lists = lists();
    }

    private boolean shows(ReportName report) {
        return settings.reports().contains(report);
    }

    /** What the lists that were asked for name: of no other plan is anything told. */
    private void name(Set<Named> named, Set<String> children) {
        if (shows(ReportName.OVERDUE)) {
            facts.overdue().forEach(row -> named.add(Named.of(row.plan())));
        }
        if (shows(ReportName.UPCOMING)) {
            facts.upcoming().forEach(row -> named.add(Named.of(row.plan())));
        }
        if (shows(ReportName.DRIFT_RISK) || shows(ReportName.OUTLOOK)) {
            facts.drift().forEach(row -> named.add(Named.of(row.plan())));
        }
        if (shows(ReportName.NOTICES)) {
            facts.notices().forEach(row -> named.add(Named.of(row.arisen().plan())));
        }
        if (facts.resolved() != null && shows(ReportName.RESOLVED)) {
            facts.resolved().forEach(row -> named.add(new Named(row.childId(), row.planId())));
        }
        if (facts.known() != null && shows(ReportName.ACKNOWLEDGED)) {
            facts.known().forEach(row -> {
                if (row.childId() != null && row.planId() != null) {
                    named.add(new Named(row.childId(), row.planId()));
                }
            });
        }
        if (shows(ReportName.DATA_QUALITY)) {
            facts.findings().stream()
                    .map(Finding::childId)
                    .filter(Objects::nonNull)
                    .forEach(children::add);
        }
    }

    private List<ListSection<?>> lists() {
        List<ListSection<?>> all = new ArrayList<>();
        all.add(new ListSection<>(PageList.OVERDUE, facts.overdue(), row -> onPage.of(row.plan())));
        all.add(new ListSection<>(PageList.UPCOMING, facts.upcoming(), row -> onPage.of(row.plan())));
        all.add(new ListSection<>(PageList.DRIFT_RISK, facts.drift(), row -> onPage.of(row.plan())));
        all.add(new ListSection<>(PageList.OUTLOOK, facts.drift(), row -> onPage.of(row.plan())));
        List<ResolvedRow> resolved = facts.resolved();
        if (resolved != null) {
            all.add(new ListSection<>(PageList.RESOLVED, resolved, row -> onPage.named(row.childId(), row.planId())));
        }
        List<KnownRow> known = facts.known();
        if (known != null) {
            all.add(new ListSection<>(PageList.ACKNOWLEDGED, known, row -> onPage.named(row.childId(), row.planId())));
        }
        all.add(new ListSection<>(
                PageList.NOTICES, facts.notices(), row -> onPage.of(row.arisen().plan())));
        all.add(new ListSection<>(PageList.DATA_QUALITY, facts.findings(), row -> onPage.named(row.childId(), null)));
        return all.stream().filter(list -> shows(list.list().report())).toList();
    }

    /** A word to the reader where the page cannot hold everything. */
    public Optional<String> note() {
        List<String> left = new ArrayList<>();
        if (onPage.tooMany()) {
            left.add(tooManyPlans());
        }
        lists.stream().filter(ListSection::tooLong).forEach(list -> left.add(list.tooLongWords()));
        return left.isEmpty() ? Optional.empty() : Optional.of(FILE + ": " + String.join(" ", left));
    }

    private String tooManyPlans() {
        return Words.count(onPage.size(), "plan") + " are more than the " + Words.number(PlansOnPage.MOST_PLANS)
                + " that a page tells of one by one: see one with driftwatch timeline.";
    }

    /** How many rows its lists have. */
    public long rows() {
        return lists.stream()
                .filter(list -> !list.tooLong())
                .mapToLong(list -> list.rows().size())
                .sum();
    }

    /**
     * Writes it.
     *
     * @param coded whether identifiers and names are codes
     */
    public void write(CheckSummary summary, ChartFigures charts, boolean coded, OutputStream out) throws IOException {
        PageSummary figures = new PageSummary();
        SummarySheet.write(summary, figures);
        new HtmlDocument(
                        "Child protection plans as at " + Words.day(settings.asAt()), settings.programVersion(), FORMAT)
                .write(out, html -> body(html, summary, charts, coded, figures));
    }

    private void body(HtmlWriter html, CheckSummary summary, ChartFigures charts, boolean coded, PageSummary figures)
            throws IOException {
        html.element("a", "Skip to the lists", "href", "#lists", "class", "skip")
                .line();
        html.open("header", "class", "mast").open("div").line();
        figures.writeTitle(html);
        html.element("p", secrecy(coded));
        html.close("div").close("header").line();
        html.open("main").line();
        contents(html);
        figures.writeTiles(html);
        unassessed(html, summary);
        Filters.write(html, onPage.marks(), facts.resolved() != null);
        html.open("div", "id", "lists", "tabindex", "-1", "class", rows() > MANY_ROWS ? "many" : null)
                .line();
        for (ListSection<?> list : lists) {
            list.write(html, whereElse(list.list().name()));
        }
        html.close("div").line();
        new ChartsSection(html, charts).write();
        plans(html, summary, coded);
        html.open("section", "id", "about", "aria-labelledby", "about-heading").line();
        html.element("h2", "About this check", "id", "about-heading");
        figures.writeSections(html);
        html.element(
                "p",
                "Page format " + FORMAT + ". The page is complete in itself: it asks for nothing from any network.");
        html.close("section").line();
        html.close("main").line();
    }

    private static String secrecy(boolean coded) {
        return coded
                ? "Identifiers and names are codes; teams, categories, reasons for an end and dates are as they were. Whoever"
                        + " has the key can tell whose they are: keep the two apart."
                : "This page names children and those who work with them: keep it where the export may be kept, and"
                        + " delete it with it.";
    }

    private void contents(HtmlWriter html) throws IOException {
        html.open("nav", "aria-label", "Parts of this page").open("ul").line();
        for (ListSection<?> list : lists) {
            html.open("li")
                    .element("a", list.list().title(), "href", "#" + list.list().name());
            html.text(" ")
                    .element(
                            "span",
                            CellWriter.text(list.rows().size()),
                            "data-count",
                            list.list().name());
            html.close("li").line();
        }
        for (String[] part : new String[][] {{"charts", "Charts"}, {"plans", "Plans"}, {"about", "About this check"}}) {
            html.open("li").element("a", part[1], "href", "#" + part[0]).close("li");
        }
        html.close("ul").close("nav").line();
    }

    /** What was not judged must not be taken for in order: it is said before any list. */
    private static void unassessed(HtmlWriter html, CheckSummary summary) throws IOException {
        if (!summary.facts().unassessed().isEmpty() || summary.facts().partial() != null) {
            html.open("p", "class", "notice").text("Not everything could be assessed: ");
            html.element("a", "what, and why", "href", "#about")
                    .text(".")
                    .close("p")
                    .line();
        }
    }

    private void plans(HtmlWriter html, CheckSummary summary, boolean coded) throws IOException {
        html.open("section", "id", "plans", "aria-labelledby", "plans-heading").line();
        html.element("h2", "Plans", "id", "plans-heading");
        if (onPage.tooMany()) {
            html.element("p", tooManyPlans(), "class", "notice");
        } else {
            html.element(
                    "p",
                    onPage.size() == 0
                            ? "No list of this page names a plan."
                            : "Choose a child in a list above: the plan is then told here, with its picture.",
                    "class",
                    "soft by-script");
            PlanArticle article = new PlanArticle(summary, facts.drift(), facts.findings(), coded);
            for (PlanMark mark : onPage.marks()) {
                article.write(html, mark, plans.assessed(mark.index()));
            }
        }
        html.close("section").line();
    }

    /** Where else the rows of a list are. */
    private String whereElse(String list) {
        List<String> files = new ArrayList<>();
        if (settings.formats().contains(Format.CSV)) {
            files.add(list + ".csv");
        }
        if (settings.formats().contains(Format.JSON)) {
            files.add(list + ".json");
        }
        if (settings.formats().contains(Format.XLSX)) {
            files.add("the workbook's sheet " + list);
        }
        return "All of it is in " + String.join(" and in ", files) + ".";
    }
}

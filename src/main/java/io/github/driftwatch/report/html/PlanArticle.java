package io.github.driftwatch.report.html;

import io.github.driftwatch.html.HtmlWriter;
import io.github.driftwatch.lifeline.ChildLife;
import io.github.driftwatch.lifeline.Entry;
import io.github.driftwatch.lifeline.Lifeline;
import io.github.driftwatch.model.Finding;
import io.github.driftwatch.report.CheckSettings;
import io.github.driftwatch.report.CheckSummary;
import io.github.driftwatch.report.ReportTables;
import io.github.driftwatch.report.drift.DriftRow;
import io.github.driftwatch.report.drift.DriftWords;
import io.github.driftwatch.report.lifeline.LifelineFoot;
import io.github.driftwatch.report.lifeline.LifelineHeader;
import io.github.driftwatch.report.lifeline.LifelineWords;
import io.github.driftwatch.table.Column;
import io.github.driftwatch.timeline.Obligation;
import io.github.driftwatch.timeline.PlanAssessment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the page tells of one plan: who it is about, its life as a picture and as a table, why it drifts, what to doubt,
 * and all that was asked of it. All but its heading stands where a browser that runs the page's script keeps it as a mere
 * text until somebody asks for the plan; one that runs none shows it.
 */
final class PlanArticle {

    /** The labels that the summary of the picture is made of. */
    private static final Set<String> IN_SHORT = Set.of("On the plan", "Late so far", "Overdue", "Next");

    private static final Set<String> OF_EVERY_ROW = Set.of("child_id", "plan_id");

    private final CheckSummary summary;
    private final boolean coded;
    private final Map<Object, DriftRow> drift;
    private final Map<String, List<Finding>> findings;

    /**
     * Articles of a check.
     *
     * @param coded whether identifiers are codes, beside which no birthday stands
     */
    PlanArticle(CheckSummary summary, List<DriftRow> drift, List<Finding> findings, boolean coded) {
        this.summary = summary;
        this.coded = coded;
        this.drift = drift.stream()
                .collect(Collectors.toMap(row -> PlansOnPage.Named.of(row.plan()), row -> row, (one, other) -> one));
        this.findings = findings.stream()
                .filter(finding -> finding.childId() != null)
                .collect(Collectors.groupingBy(finding -> Objects.requireNonNull(finding.childId())));
    }

    void write(HtmlWriter html, PlanMark mark, PlanAssessment assessment) throws IOException {
        CheckSettings settings = summary.settings();
        Lifeline life = Lifeline.of(assessment, settings.procedures(), settings.asAt());
        String id = Objects.requireNonNull(mark.anchor());
        String name = LifelineWords.plain(mark.plan().childId());
        html.open("article", "id", id, "tabindex", "-1", "aria-labelledby", id + "-name");
        html.element("h3", "Child " + name, "id", id + "-name");
        html.open("noscript");
        List<LifelineHeader.Fact> facts = LifelineHeader.of(new ChildLife(
                life,
                List.of(),
                settings.procedures().inWords(),
                summary.facts().unassessed(),
                List.of()));
        if (coded) {
            facts.set(0, new LifelineHeader.Fact(facts.get(0).label(), name));
        }
        facts(html, facts);
        picture(html, id, name, life, facts);
        drift(html, mark);
        life(html, life);
        doubts(html, mark);
        asked(html, assessment, id);
        back(html);
        html.close("noscript").close("article").line();
    }

    private static void facts(HtmlWriter html, List<LifelineHeader.Fact> facts) throws IOException {
        html.open("dl", "class", "facts");
        for (LifelineHeader.Fact fact : facts) {
            html.element("dt", fact.label()).element("dd", fact.value());
        }
        html.close("dl");
    }

    private static void picture(HtmlWriter html, String id, String name, Lifeline life, List<LifelineHeader.Fact> facts)
            throws IOException {
        String inShort = facts.stream()
                .filter(fact -> IN_SHORT.contains(fact.label()))
                .map(fact -> fact.label() + ": " + fact.value() + ".")
                .collect(Collectors.joining(" "));
        html.open("figure");
        html.open(
                "div",
                "class",
                "scroll-picture",
                "role",
                "region",
                "tabindex",
                "0",
                "aria-label",
                "Picture of the plan of child " + name);
        new LifePicture(life).draw(html, id + "-life", "The plan of child " + name + " over time", inShort);
        html.close("div");
        html.element("figcaption", LifePicture.LEGEND, "class", "soft").close("figure");
    }

    private void drift(HtmlWriter html, PlanMark mark) throws IOException {
        DriftRow row = drift.get(PlansOnPage.Named.of(mark.plan()));
        if (row == null) {
            return;
        }
        html.element("h4", "Drift").open("p");
        CellWriter.status(html, row.drift().band().name());
        html.text(" " + row.drift().points() + " points").close("p");
        String reasons = DriftWords.reasons(row.drift());
        if (reasons != null) {
            CellWriter.write(html, Column.Kind.SENTENCES, reasons);
        }
    }

    /** The picture's facts in words, those of the text that the command timeline prints. */
    private static void life(HtmlWriter html, Lifeline life) throws IOException {
        told(html, life, "Overdue", life.overdue());
        told(html, life, "Still to come", life.toCome());
        told(html, life, "What happened", life.past());
    }

    private static void told(HtmlWriter html, Lifeline life, String title, List<Entry> entries) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        LifelineWords words = new LifelineWords(life);
        html.element("h4", title).open("ul", "class", "told");
        for (Entry entry : entries) {
            html.open("li").text(LifelineWords.day(entry.date()) + " ");
            if (entry.state().isTrouble()) {
                html.element("b", entry.state().word()).text(" ");
            }
            html.text(String.join("; ", said(words, entry))).close("li");
        }
        html.close("ul");
    }

    private static List<String> said(LifelineWords words, Entry entry) {
        List<String> said = new ArrayList<>(List.of(words.line(entry)));
        said.addAll(words.rules(entry));
        return said;
    }

    private void doubts(HtmlWriter html, PlanMark mark) throws IOException {
        List<Finding> doubts = findings.getOrDefault(mark.plan().childId(), List.of());
        if (doubts.isEmpty()) {
            return;
        }
        html.element("h4", "What to doubt").open("ul");
        for (Finding finding : doubts) {
            html.element("li", finding.check().id() + ": " + LifelineFoot.doubt(finding));
        }
        html.close("ul");
    }

    private static void asked(HtmlWriter html, PlanAssessment assessment, String id) throws IOException {
        List<Obligation> obligations = assessment.obligations();
        List<Column<Obligation>> columns = ReportTables.OBLIGATIONS.columns().stream()
                .filter(column -> !OF_EVERY_ROW.contains(column.name()))
                .toList();
        html.open("details");
        html.element("summary", "All that was asked of this plan (" + obligations.size() + ")");
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", id + "-asked");
        html.open("table", "class", "plain");
        html.element("caption", "Each rule and what it was counted from", "id", id + "-asked");
        headings(html, columns.stream().map(PlanArticle::heading).toList());
        html.open("tbody");
        for (Obligation obligation : obligations) {
            html.open("tr");
            for (Column<Obligation> column : columns) {
                cell(html, column, column.cell().of(obligation));
            }
            html.close("tr");
        }
        html.close("tbody").close("table").close("div").close("details");
    }

    private static String heading(Column<?> column) {
        String words = column.name().replace("_date", "").replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Plain words alone: there are thousands of these cells, and nobody sorts them. */
    private static void cell(HtmlWriter html, Column<?> column, @Nullable Object value) throws IOException {
        html.open("td");
        if (value != null && column.kind() == Column.Kind.STATUS) {
            CellWriter.status(html, value.toString());
        } else if (value != null) {
            html.text(CellWriter.text(value));
        }
        html.close("td");
    }

    private static void headings(HtmlWriter html, List<String> headings) throws IOException {
        html.open("thead").open("tr");
        for (String heading : headings) {
            html.element("th", heading, "scope", "col");
        }
        html.close("tr").close("thead");
    }

    private static void back(HtmlWriter html) throws IOException {
        html.open("p", "class", "by-script")
                .element("a", "Back to the lists", "href", "#lists")
                .close("p");
    }
}

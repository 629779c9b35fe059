package io.github.driftwatch.report.html;

import static io.github.driftwatch.table.Column.date;
import static io.github.driftwatch.table.Column.number;
import static io.github.driftwatch.table.Column.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.drift.Band;
import io.github.driftwatch.html.HtmlWriter;
import io.github.driftwatch.model.MadeUpPlan;
import io.github.driftwatch.report.ChartFigures;
import io.github.driftwatch.report.Made;
import io.github.driftwatch.report.MonthsOnPlan;
import io.github.driftwatch.report.ReportName;
import io.github.driftwatch.report.RequirementCount;
import io.github.driftwatch.report.SummaryPaper.Tile;
import io.github.driftwatch.table.ReportTable;
import io.github.driftwatch.trend.MonthEnd;
import io.github.driftwatch.trend.OverdueTrend;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The sections of a check's page, as they are written. */
class PageSectionsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 2);
    private static final MadeUpPlan PLAN = MadeUpPlan.from(LocalDate.of(2025, 1, 6));

    /** A row of a made-up list. */
    private record Row(
            String child,
            @Nullable LocalDate due,
            @Nullable Integer days,
            @Nullable String why,
            @Nullable String change,
            @Nullable String team) {}

    private static final PageList<Row> LIST = new PageList<>(
            ReportName.OVERDUE,
            new ReportTable<>(
                    "overdue",
                    List.of(
                            text("child_id", 10, 1, Row::child),
                            date("due_date", 1, Row::due),
                            number("days", 1, Row::days),
                            text("reason", 10, 1, Row::why),
                            text("change", 10, 1, Row::change),
                            text("team", 10, 1, Row::team)),
                    row -> "known".equals(row.why())),
            "Overdue",
            "What is late",
            "Nothing is overdue.",
            List.of(
                    PageCell.cell("Child", "child_id"),
                    PageCell.cell("Due", "due_date", new PageCell.Under("by", "days")),
                    PageCell.cell("Days", "days"),
                    PageCell.wide("Why", "reason", new PageCell.Under("", "team")),
                    PageCell.cell("Change", "change")));

    @Test
    void aListHasItsRowsAndWhatTheyAreChosenBy() throws IOException {
        PlanMark mark = new PlanMark(PLAN.team("North").chair("Chair 2").plan(), 0, 3, Band.RED);

        assertThat(list(
                        mark,
                        new Row("C1", DUE, 1_200, "<why>", "new", "North"),
                        new Row("C1", DUE, null, "known", null, null)))
                .isEqualTo("""
                        <section id="overdue" aria-labelledby="overdue-heading">
                        <h2 id="overdue-heading">Overdue (<span data-count="overdue">2</span>)</h2>
                        <div class="scroll" role="region" tabindex="0" aria-labelledby="overdue-caption">
                        <table class="list" data-list="overdue">
                        <caption id="overdue-caption">What is late</caption>
                        <thead>
                        <tr>
                        <th scope="col" aria-sort="none" data-sort="text"><button type="button">Child</button></th>
                        <th scope="col" aria-sort="none" data-sort="date"><button type="button">Due</button></th>
                        <th scope="col" aria-sort="none" data-sort="number"><button type="button">Days</button></th>
                        <th scope="col" aria-sort="none" data-sort="text"><button type="button">Why</button></th>
                        <th scope="col" aria-sort="none" data-sort="text"><button type="button">Change</button></th></tr></thead>
                        <tbody>
                        <tr data-team="North" data-chair="Chair 2" data-band="RED" data-change="new">
                        <td class="child"><a href="#plan-3">C1</a></td>
                        <td><time datetime="2026-11-02">02/11/2026</time><small>by 1,200</small></td>
                        <td class="figure">1,200</td>
                        <td class="wide">&lt;why&gt;<small>North</small></td>
                        <td>new</td></tr>
                        <tr data-team="North" data-chair="Chair 2" data-band="RED" class="quiet">
                        <td class="child"><a href="#plan-3">C1</a></td>
                        <td><time datetime="2026-11-02">02/11/2026</time></td>
                        <td></td>
                        <td class="wide">known</td>
                        <td></td></tr>
                        </tbody></table></div>
                        <p data-none="overdue" hidden="">No row of this list fits what is chosen above.</p></section>
                        """);
    }

    @Test
    void aRowOfNoPlanLeadsNowhereAndAnEmptyColumnTakesNoRoom() throws IOException {
        assertThat(list(null, new Row("C1", null, null, "why", null, null))).isEqualTo("""
                <section id="overdue" aria-labelledby="overdue-heading">
                <h2 id="overdue-heading">Overdue (<span data-count="overdue">1</span>)</h2>
                <div class="scroll" role="region" tabindex="0" aria-labelledby="overdue-caption">
                <table class="list" data-list="overdue">
                <caption id="overdue-caption">What is late</caption>
                <thead>
                <tr>
                <th scope="col" aria-sort="none" data-sort="text"><button type="button">Child</button></th>
                <th scope="col" aria-sort="none" data-sort="text"><button type="button">Why</button></th></tr></thead>
                <tbody>
                <tr data-team="" data-chair="" data-band="">
                <td class="child">C1</td>
                <td class="wide">why</td></tr>
                </tbody></table></div>
                <p data-none="overdue" hidden="">No row of this list fits what is chosen above.</p></section>
                """);
    }

    @Test
    void aPlanOfNobodyOfNoBandThatIsNotToldOfLeadsNowhereToo() throws IOException {
        PlanMark mark = new PlanMark(PLAN.plan(), 0, 0, null);

        assertThat(list(mark, new Row("C1", DUE, null, "why", null, null)).lines())
                .contains("<tr data-team=\"\" data-chair=\"\" data-band=\"\">", "<td class=\"child\">C1</td>");
    }

    @Test
    void anEmptyListSaysSo() throws IOException {
        assertThat(list(null)).isEqualTo("""
                <section id="overdue" aria-labelledby="overdue-heading">
                <h2 id="overdue-heading">Overdue (<span data-count="overdue">0</span>)</h2>
                <p>Nothing is overdue.</p></section>
                """);
    }

    @Test
    void aSummaryIsTilesCardsAndRemarks() throws IOException {
        PageSummary summary = new PageSummary();
        summary.title("Plans");
        summary.subtitle("as at <today>");
        summary.tiles(List.of(new Tile(1_204, "plans open", false), new Tile(3, "overdue", true)));
        summary.section("Overdue", "Plans", "");
        summary.line("Review 1", 1_000, null);
        summary.line("Review 2", "many", DUE);
        summary.section("Data", "", "Rows");
        summary.remark("A remark.");
        summary.gap();
        summary.smallPrint("Small & fine.");
        StringBuilder html = new StringBuilder();
        HtmlWriter writer = new HtmlWriter(html);
        summary.writeTitle(writer);
        writer.line();
        summary.writeTiles(writer);
        summary.writeSections(writer);
        writer.line();

        assertThat(apart(html)).isEqualTo("""
                <h1>Plans</h1>
                <p>as at &lt;today&gt;</p>
                <dl class="tiles">
                <div>
                <dt>plans open</dt><dd>1,204</dd></div>
                <div class="alarm">
                <dt>overdue</dt><dd>3</dd></div></dl>
                <div class="cards">
                <section aria-labelledby="about-1"><h3 id="about-1">Overdue</h3>
                <table class="plain"><thead>
                <tr>
                <td></td>
                <th scope="col" class="figure">Plans</th>
                <td></td></tr></thead><tbody>
                <tr>
                <th scope="row">Review 1</th>
                <td class="figure">1,000</td>
                <td class="figure"></td></tr>
                <tr>
                <th scope="row">Review 2</th>
                <td class="figure">many</td>
                <td class="figure">02/11/2026</td></tr></tbody></table></section>
                <section aria-labelledby="about-2"><h3 id="about-2">Data</h3>
                <table class="plain"><thead>
                <tr>
                <td></td>
                <td></td>
                <th scope="col" class="figure">Rows</th></tr></thead><tbody></tbody></table></section>
                </div>
                <p>A remark.</p>
                <p>Small &amp; fine.</p>
                """);
        assertThat(summary.list()).isEqualTo("the list");
    }

    @Test
    void whereThereIsNothingToDrawThatIsSaid() throws IOException {
        assertThat(charts(new ChartFigures(Made.AS_AT, new MonthsOnPlan(), List.of(), null)))
                .isEqualTo("""
                        <section id="charts" aria-labelledby="charts-heading">
                        <h2 id="charts-heading">Charts</h2><h3>Open plans by months on plan</h3><p>No plan is open.</p><h3>Overdue, by requirement</h3><p>Nothing is overdue.</p></section>
                        """);
    }

    @Test
    void aTrendWithoutMonthEndsHasItsNotesAlone() throws IOException {
        assertThat(charts(new ChartFigures(
                        Made.AS_AT, new MonthsOnPlan(), List.of(), new OverdueTrend(List.of(), List.of(), null, true))))
                .contains("Open plans with something overdue, at month ends", "breaches do not count.")
                .doesNotContain("<svg", "<table");
    }

    @Test
    void chartsHaveTheirFiguresBesideThem() throws IOException {
        String html = charts(new ChartFigures(
                Made.AS_AT,
                new MonthsOnPlan(),
                List.of(new RequirementCount("Review 1", 1_200, 3, Made.AS_AT)),
                new OverdueTrend(
                        List.of(
                                new MonthEnd(LocalDate.of(2026, 9, 30), 0, 0),
                                new MonthEnd(LocalDate.of(2026, 10, 31), 2_000, 250)),
                        List.of(),
                        null,
                        true)));

        assertThat(html.lines().filter(line -> line.startsWith("<t")))
                .contains("<tr><th scope=\"row\">Review 1</th><td class=\"figure\">1,200</td></tr>")
                .contains("<tr><th scope=\"row\">Sep 2026</th><td class=\"figure\">0</td><td class=\"figure\">0</td>"
                        + "<td class=\"figure\"></td></tr>")
                .contains("<tr><th scope=\"row\">Oct 2026</th><td class=\"figure\">2,000</td>"
                        + "<td class=\"figure\">250</td><td class=\"figure\">12.5%</td></tr>");
        assertThat(html).containsOnlyOnce("<circle");
    }

    private static String charts(ChartFigures figures) throws IOException {
        StringBuilder html = new StringBuilder();
        new ChartsSection(new HtmlWriter(html), figures).write();
        return html.toString();
    }

    private static String list(@Nullable PlanMark mark, Row... rows) throws IOException {
        StringBuilder html = new StringBuilder();
        new ListSection<>(LIST, Arrays.asList(rows), row -> mark).write(new HtmlWriter(html), "elsewhere");
        return apart(html);
    }

    /** Each cell, row and card on a line of its own. */
    private static String apart(StringBuilder html) {
        return html.toString().replaceAll("(?<=.)(?=<(td|th|tr|p|dt|div|section|table)[ >])", "\n");
    }
}

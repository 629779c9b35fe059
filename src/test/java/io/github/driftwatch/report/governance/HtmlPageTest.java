package io.github.driftwatch.report.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.html.HtmlWriter;
import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A part of the governance page, element by element. */
class HtmlPageTest {

    private final HtmlPage page = new HtmlPage("g2");

    @Test
    void headingsParagraphsAndWhatIsAddedComeInTheirOrder() throws IOException {
        page.title("G2  Plans & more");
        page.subtitle("a half-year");
        page.sentence("Counted.");
        page.section("By Team");
        page.add(html -> html.element("em", "a chart").line());
        page.sentence("The end.");

        assertThat(written()).isEqualTo("""
                <section id="g2" aria-labelledby="g2-heading">
                <h2 id="g2-heading">G2  Plans &amp; more</h2>
                <p class="soft">a half-year</p>
                <p>Counted.</p>
                <h3>By Team</h3>
                <em>a chart</em>
                <p>The end.</p>
                </section>
                """);
    }

    @Test
    void aTableHasAHeadAndABody() throws IOException {
        page.title("Plans");
        page.heading(0, 1, "");
        page.heading(1, 3, "This period\n1 Apr to 30 Sep");
        page.skip(1);
        page.heading(0, 1, "All plans");
        page.heading(1, 1, "Count");
        page.wordHeading(2, 2, "Note");
        page.skip(1);
        page.label(0, 1, "Started <now>");
        page.cell(1, 1, 1240, Page.WHOLE);
        page.label(2, 2, "words");
        page.skip(1);
        page.label(0, 1, "Ended");
        page.cell(1, 1, null, Page.WHOLE);
        page.cell(2, 2, "c", Page.WHOLE, true);
        page.skip(1);

        assertThat(table(1)).isEqualTo("""
                <div class="scroll" role="group" aria-labelledby="g2-table-1">
                <table class="plain figures">
                <caption id="g2-table-1" class="unseen">Plans</caption>
                <thead>
                <tr><td></td><th scope="colgroup" colspan="2" class="figure">This period<small>1 Apr to 30 Sep</small></th></tr>
                <tr><th scope="col">All plans</th><th scope="col" class="figure">Count</th><th scope="col">Note</th></tr>
                </thead>
                <tbody>
                <tr><th scope="row">Started &lt;now&gt;</th><td class="figure">1,240</td><td>words</td></tr>
                <tr><th scope="row">Ended</th><td></td><td class="figure"><strong>c</strong></td></tr>
                </tbody>
                </table></div>
                """);
    }

    @Test
    void aListCanBeSortedByNamesAndFiguresAndEndsWithAllTogether() throws IOException {
        page.title("Plans");
        page.section("By Team");
        page.list();
        page.heading(0, 1, "Team");
        page.heading(1, 1, "Open");
        page.heading(2, 1, "Change");
        page.skip(1);
        page.label(0, 1, "North");
        page.cell(1, 1, 7, Page.WHOLE);
        page.cell(2, 1, "no change", "@");
        page.skip(1);
        page.total();
        page.label(0, 1, "All");
        page.cell(1, 1, 9, Page.WHOLE);
        page.cell(2, 1, "up", "@");
        page.skip(1);

        assertThat(table(1)).isEqualTo("""
                <div class="scroll" role="group" aria-labelledby="g2-table-1">
                <table class="list figures" data-list="g2-table-1">
                <caption id="g2-table-1" class="unseen">Plans, by team</caption>
                <thead>
                <tr><th scope="col" aria-sort="none" data-sort="text"><button type="button">Team</button></th>\
                <th scope="col" class="figure" aria-sort="none" data-sort="number"><button type="button">Open</button></th>\
                <th scope="col" class="figure">Change</th></tr>
                </thead>
                <tbody>
                <tr><th scope="row">North</th><td class="figure">7</td><td class="figure">no change</td></tr>
                </tbody>
                <tfoot>
                <tr><th scope="row">All</th><td class="figure">9</td><td class="figure">up</td></tr>
                </tfoot>
                </table></div>
                """);
    }

    @Test
    void aListWithoutARowOfAllIsInAnOrderOfItsOwn() throws IOException {
        page.list();
        page.heading(0, 1, "Recorded");
        page.wordHeading(1, 1, "Learnt");
        page.skip(1);
        row("9 Sep", "words");
        row("next", "table");

        assertThat(written()).contains("<table class=\"list figures\"").doesNotContain("button", "tfoot");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the next row,              skip 1, 1",
        "two rows further,          skip 2, 2",
        "after a row with nothing,  skip 1 1, 2",
        "a paragraph,               sentence, 2",
        "a heading,                 section, 2",
        "something else,            add, 2",
    })
    void whatEndsATable(String why, String between, int tables) throws IOException {
        page.title("Plans");
        page.label(0, 1, "first");
        switch (between) {
            case "sentence" -> page.sentence("words");
            case "section" -> page.section("Words");
            case "add" -> page.add(html -> html.lone("hr"));
            default -> {
                for (String rows : between.substring("skip ".length()).split(" ", -1)) {
                    page.skip(Integer.parseInt(rows));
                }
            }
        }
        page.label(0, 1, "second");
        page.skip(1);

        assertThat(written().split("<table", -1)).as(why).hasSize(tables + 1);
    }

    @Test
    void furtherTablesAreNumberedAndOnlyTheNextIsTheList() throws IOException {
        page.title("Plans");
        page.skip(3);
        page.list();
        row("a", "b");
        page.skip(1);
        page.section("Later");
        row("c", "d");

        assertThat(written())
                .contains("<caption id=\"g2-table-1\" class=\"unseen\">Plans</caption>")
                .contains("<table class=\"plain figures\">\n"
                        + "<caption id=\"g2-table-2\" class=\"unseen\">Plans, later, table 2</caption>")
                .doesNotContain("g2-table-3");
    }

    @Test
    void itsHeadingCanBeAnother() throws IOException {
        page.title("Plans");
        StringBuilder html = new StringBuilder();
        page.write(new HtmlWriter(html), "Summary");

        assertThat(html).contains("<h2 id=\"g2-heading\">Summary</h2>").doesNotContain("Plans");
        assertThat(page.title()).isEqualTo("Plans");
        assertThat(page.id()).isEqualTo("g2");
        assertThat(page.columns()).isEqualTo(10);
    }

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1234.5 | #,##0     | 1,235
            12.25  | 0.0       | 12.3
            12     | 0.0       | 12.0
            99.95  | 0.0" %"   | 100.0 %
            c      | #,##0     | c
                   | #,##0     | ''
            """)
    void aFigureIsWrittenAsItsFormatSays(String value, String format, String written) {
        Object figure = value == null || value.equals("c") ? value : new BigDecimal(value);
        assertThat(HtmlPage.text(figure, format)).isEqualTo(written);
    }

    private void row(String name, String words) {
        page.label(0, 1, name);
        page.label(1, 1, words);
        page.skip(1);
    }

    private String table(int number) throws IOException {
        String after = written().split("(?=<div class=\"scroll\")", -1)[number];
        return after.replace("</section>\n", "");
    }

    private String written() throws IOException {
        StringBuilder html = new StringBuilder();
        page.write(new HtmlWriter(html));
        return html.toString();
    }
}

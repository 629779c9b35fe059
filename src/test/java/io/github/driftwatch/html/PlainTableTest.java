package io.github.driftwatch.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of a page, as they are written. */
class PlainTableTest {

    @Test
    void theFirstColumnNamesTheRows() throws IOException {
        StringBuilder html = new StringBuilder();
        new PlainTable(
                        "t",
                        "Plans & months",
                        List.of("Months", "Plans"),
                        List.of(List.of("9", "1,204"), List.of("<9", "")))
                .write(new HtmlWriter(html));

        assertThat(html).hasToString("""
                <div class="scroll" role="region" tabindex="0" aria-labelledby="t-caption">
                <table class="plain"><caption id="t-caption">Plans &amp; months</caption><thead><tr>\
                <th scope="col">Months</th><th scope="col" class="figure">Plans</th></tr></thead><tbody>
                <tr><th scope="row">9</th><td class="figure">1,204</td></tr>
                <tr><th scope="row">&lt;9</th><td class="figure"></td></tr>
                </tbody></table></div>
                """);
    }

    @Test
    void aListHasButtonsToSortBy() throws IOException {
        StringBuilder html = new StringBuilder();
        HtmlWriter writer = new HtmlWriter(html);
        ListTable table = ListTable.begin(
                writer,
                "overdue",
                "What is late",
                List.of(
                        new Heading("Child", Heading.Sort.TEXT),
                        new Heading("Days", Heading.Sort.NUMBER),
                        new Heading("Due", Heading.Sort.DATE)));
        table.row("data-team", "North", "class", null);
        writer.element("td", "C1");
        table.endRow();
        table.end();

        assertThat(html).hasToString("""
                <div class="scroll" role="region" tabindex="0" aria-labelledby="overdue-caption">
                <table class="list" data-list="overdue">
                <caption id="overdue-caption">What is late</caption>
                <thead><tr><th scope="col" aria-sort="none" data-sort="text"><button type="button">Child</button></th>\
                <th scope="col" aria-sort="none" data-sort="number"><button type="button">Days</button></th>\
                <th scope="col" aria-sort="none" data-sort="date"><button type="button">Due</button></th></tr></thead>
                <tbody>
                <tr data-team="North"><td>C1</td></tr>
                </tbody></table></div>
                """);
    }
}

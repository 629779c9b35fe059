package io.github.driftwatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The page of a governance report: one search for all tables, and groups put in order above their total. */
class ReportInBrowser {

    private static final String NAMES =
            """
            return Array.from(document.querySelectorAll('#g6 table.list')).flatMap(table =>
              Array.from(table.querySelectorAll('tbody th, tfoot th'))
                .filter(name => name.getClientRects().length > 0).map(name => name.textContent));
            """;

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void open() {
        browser.open(Made.authorityReported().resolve(Made.GOVERNANCE));
    }

    @Test
    void aSearchLeavesOneTeamAndTheTotals() {
        assertThat(browser.texts(NAMES)).contains("North Team", "South Team", "Chair 1", "All plans");
        browser.run("document.getElementById('search').focus()");
        browser.type("north team");

        assertThat(browser.texts(NAMES)).contains("North Team").containsOnly("North Team", "All plans");
        assertThat(browser.text("return document.getElementById('shown').textContent"))
                .matches("[0-9,]+ of [0-9,]+ rows shown")
                .doesNotStartWith("0 ");
    }

    @Test
    void aHeadingPutsGroupsInOrderAboveTheirTotal() {
        String button = "document.querySelectorAll('#g1 table.list')[0].querySelectorAll('thead button')[1]";
        browser.run(button + ".focus()");
        browser.type(Keys.ENTER);
        List<Integer> up = figures();
        browser.type(Keys.ENTER);
        List<Integer> down = figures();

        assertThat(up.subList(0, up.size() - 1)).isSorted().hasSizeGreaterThan(2);
        assertThat(down.subList(0, down.size() - 1)).isSortedAccordingTo(Comparator.reverseOrder());
        int all = up.get(up.size() - 1);
        assertThat(down).endsWith(all);
        assertThat(all).isEqualTo(up.subList(0, up.size() - 1).stream()
                .mapToInt(Integer::intValue)
                .sum());
    }

    @Test
    void everyStopIsSeenAndNotUnderTheSearchThatStays() {
        List<String> hidden = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            browser.type(Keys.TAB);
            String look = browser.text(
                    """
                    const at = document.activeElement, box = at.getBoundingClientRect(), style = getComputedStyle(at);
                    const above = document.elementFromPoint(box.left + Math.min(box.width, 30) / 2, box.top + box.height / 2);
                    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                        && (at.contains(above) || above && above.contains(at))
                      ? '' : at.outerHTML.slice(0, 100);
                    """);
            if (!look.isEmpty()) {
                hidden.add(look);
            }
        }
        assertThat(hidden).isEmpty();
    }

    @Test
    void theSkipLinkAndTheContentsLeadThere() {
        browser.type(Keys.TAB, Keys.ENTER);
        assertThat(browser.text("return document.activeElement.id")).isEqualTo("main");

        browser.run("document.querySelector('nav a[href=\"#definitions\"]').focus()");
        browser.type(Keys.ENTER);
        assertThat(browser.run("const box = document.querySelector('#definitions h2').getBoundingClientRect();"
                        + "return box.top >= 0 && box.top < innerHeight"))
                .isEqualTo(true);
    }

    private static List<Integer> figures() {
        return browser
                .texts("return Array.from(document.querySelectorAll('#g1 table.list')[0]"
                        + ".querySelectorAll('tbody tr, tfoot tr')).map(row => row.cells[1].textContent)")
                .stream()
                .map(Integer::valueOf)
                .toList();
    }
}

package io.github.driftwatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.cli.CsvReport;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where scripts are not allowed to run, everything can still be read. */
class WithoutScriptInBrowser {

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static void open(java.nio.file.Path page) {
        browser.openWithoutScript(page);
        assertThat(browser.run("return document.documentElement.dataset.ready === undefined"))
                .isEqualTo(true);
    }

    @Test
    void theListsAreThere() {
        open(Made.samples().resolve(Made.CHECK));

        for (String list : List.of("overdue", "upcoming", "drift-risk")) {
            assertThat(Listed.column(browser, list, "Child"))
                    .as(list)
                    .isEqualTo(CsvReport.rows(Made.samples().resolve(list + ".csv")).stream()
                            .map(row -> row.get("child_id"))
                            .toList());
        }
    }

    @Test
    void thePlansAreThereWithTheirPicturesAndFacts() {
        open(Made.samples().resolve(Made.CHECK));

        double articles = browser.number("return document.querySelectorAll('#plans article').length");
        assertThat(articles).isPositive();
        assertThat(browser.number("return Array.from(document.querySelectorAll('#plans article'))"
                        + ".filter(e => e.getBoundingClientRect().height > 100 && e.querySelector('svg[role=img]')"
                        + " && e.querySelector('dl, table')).length"))
                .isEqualTo(articles);
    }

    @Test
    void whatWouldDoNothingIsNotShown() {
        open(Made.samples().resolve(Made.CHECK));

        assertThat(browser.number("return Array.from(document.querySelectorAll('.filters, #search, #clear'))"
                        + ".filter(e => e.getClientRects().length > 0).length"))
                .isZero();
    }

    @Test
    void theFiguresOfAReportAreThere() {
        open(Made.reported().resolve(Made.GOVERNANCE));

        assertThat(browser.number("return document.querySelectorAll('table').length"))
                .isGreaterThan(20);
        assertThat(browser.number("return Array.from(document.querySelectorAll('main > section'))"
                        + ".filter(e => e.getBoundingClientRect().height < 50).length"))
                .isZero();
    }
}

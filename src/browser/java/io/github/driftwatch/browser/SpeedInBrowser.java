package io.github.driftwatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.cli.CsvReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * With more than 1,500 plans open, the lists answer as one types: measured by the browser itself. What was measured is
 * written to {@code target/browser.txt}.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SpeedInBrowser {

    /** In milliseconds: longer than this is felt as waiting. */
    private static final double AT_ONCE = 100;

    /** Filters one after the other, some of many rows and some of none. */
    private static final List<String> WORDS =
            List.of("r", "re", "review", "review 2", "chair 3", "", "no such", "north", "C0001", "reflective north", "");

    private static final List<String> MEASURED = new ArrayList<>();

    private static Browser browser;

    @BeforeAll
    static void open() {
        Path page = Made.manyPlans().resolve(Made.CHECK);
        browser = Browser.start();
        long began = System.nanoTime();
        browser.open(page);
        MEASURED.add("opened and ready within " + (System.nanoTime() - began) / 1_000_000 + " ms, "
                + page.toFile().length() / 1_000_000 + " MB, "
                + browser.text("return document.querySelectorAll('table.list > tbody > tr').length") + " rows");
    }

    @AfterAll
    static void close() throws IOException {
        browser.close();
        Files.write(Path.of("target", "browser.txt"), MEASURED);
    }

    @Test
    @Order(1)
    void asManyPlansAsTheLargestAuthoritiesHave() {
        long open = CsvReport.rows(Made.manyPlans().resolve("drift-risk.csv")).size();
        assertThat(open).isGreaterThan(1_500);
        assertThat(Listed.column(browser, "drift-risk", "Child")).hasSize((int) open);
    }

    @Test
    @Order(2)
    void searchingIsFast() {
        List<Double> filtering = new ArrayList<>();
        List<Double> painted = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            for (String words : WORDS) {
                painted.add(Double.parseDouble(String.valueOf(browser.await(
                        """
                        const search = document.getElementById('search'), done = arguments[1];
                        search.value = arguments[0];
                        const began = performance.now();
                        search.dispatchEvent(new Event('input', { bubbles: true }));
                        requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
                        """,
                        words))));
                filtering.add(browser.number("return document.documentElement.dataset.filterMs"));
            }
        }
        told("filtering by words", filtering);
        told("filtering by words, up to the picture on the screen", painted);
        assertThat(median(filtering)).isLessThan(AT_ONCE);
    }

    @Test
    @Order(3)
    void choosingIsFast() {
        List<Double> filtering = new ArrayList<>();
        for (String control : List.of("team", "chair", "band")) {
            double options = browser.number("return document.getElementById(arguments[0]).options.length", control);
            for (int option = (int) options - 1; option >= 0; option--) {
                browser.run(
                        """
                        const choice = document.getElementById(arguments[0]);
                        choice.selectedIndex = arguments[1];
                        choice.dispatchEvent(new Event('change', { bubbles: true }));
                        """,
                        control,
                        option);
                filtering.add(browser.number("return document.documentElement.dataset.filterMs"));
            }
        }
        told("filtering by choices", filtering);
        assertThat(median(filtering)).isLessThan(AT_ONCE);
    }

    @Test
    @Order(4)
    void aPlanOpensAtOnce() {
        String link = browser.text(
                "return document.querySelector('[data-list=drift-risk] tbody tr:last-child a').getAttribute('href')");
        double took = browser.number(
                """
                const began = performance.now();
                location.hash = arguments[0];
                window.dispatchEvent(new HashChangeEvent('hashchange'));
                document.activeElement.getBoundingClientRect();
                return performance.now() - began;
                """,
                link);
        MEASURED.add("opening a plan " + Map.of("ms", Math.round(took)));
        assertThat(browser.text("return '#' + document.activeElement.id")).isEqualTo(link);
        assertThat(took).isLessThan(10 * AT_ONCE);
    }

    private static void told(String what, List<Double> milliseconds) {
        MEASURED.add("%s: median %.1f ms, longest %.1f ms, of %d"
                .formatted(
                        what,
                        median(milliseconds),
                        milliseconds.stream()
                                .mapToDouble(Double::doubleValue)
                                .max()
                                .orElse(0),
                        milliseconds.size()));
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }
}

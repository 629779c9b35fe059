package io.github.driftwatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.cli.CsvReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked for is shown, and nothing else: held against the CSV files beside the page. */
class FiltersInBrowser {

    private static final List<String> LISTS = List.of("overdue", "upcoming", "drift-risk");

    private static Browser browser;
    private static Path folder;

    @BeforeAll
    static void start() {
        folder = Made.authority();
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void open() {
        browser.open(folder.resolve(Made.CHECK));
    }

    @Test
    void allIsShownAtFirst() {
        holds(row -> true);
        assertThat(browser.text("return document.getElementById('shown').textContent"))
                .isEqualTo(rows() + " of " + rows() + " rows shown");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            why                          | search     | team       | chair   | band
            a team                       | ''         | North Team | ''      | ''
            a chair                      | ''         | ''         | Chair 2 | ''
            a team and a chair           | ''         | East Team  | Chair 1 | ''
            words, in any case           | REFLECTIVE | ''         | ''      | ''
            words and a team             | reflective | South Team | ''      | ''
            part of a number of a child  | c0014      | ''         | ''      | ''
            nothing is so                | no such ch | ''         | ''      | ''
            """, useHeadersInDisplayName = true)
    void whatIsAskedForIsShown(String why, String search, String team, String chair, String band) {
        set("search", search);
        set("team", team);
        set("chair", chair);
        set("band", band);

        holds(row -> (team.isEmpty() || team.equals(row.get("team")))
                && (chair.isEmpty() || chair.equals(row.get("conference_chair")))
                && search.toLowerCase(Locale.ROOT).lines().allMatch(words -> row.entrySet().stream()
                        .anyMatch(cell -> cell.getValue().toLowerCase(Locale.ROOT).contains(words))));
        assertThat(browser.text("return document.getElementById('shown').textContent"))
                .isEqualTo(visible() + " of " + rows() + " rows shown");
    }

    @ParameterizedTest
    @CsvSource({"RED", "AMBER", "GREEN"})
    void aBandIsThatOfThePlan(String band) {
        set("band", band);

        List<String> plans = CsvReport.rows(folder.resolve("drift-risk.csv")).stream()
                .filter(row -> band.equals(row.get("band")))
                .map(row -> row.get("plan_id"))
                .toList();
        assertThat(plans).isNotEmpty();
        holds(row -> plans.contains(row.get("plan_id")));
    }

    @Test
    void clearingShowsAllAgainAndGoesToTheSearch() {
        set("search", "reflective");
        set("team", "North Team");
        browser.run("document.getElementById('clear').click()");

        holds(row -> true);
        assertThat(browser.text("return document.getElementById('search').value"
                        + " + document.getElementById('team').value + document.activeElement.id"))
                .isEqualTo("search");
    }

    @Test
    void whatWasChosenIsStillChosenWhenThePageIsOpenedAgain() {
        set("team", "North Team");
        String fragment = browser.text("return location.hash");
        browser.open(folder.resolve(Made.CHECK), fragment);

        assertThat(fragment).startsWith("#").contains("North");
        holds(row -> "North Team".equals(row.get("team")));
    }

    @Test
    void whatIsSearchedForIsNotInTheAddress() {
        set("search", "C000001");
        set("team", "North Team");

        assertThat(browser.text("return location.href")).doesNotContain("C000001");
    }

    private static void holds(Predicate<Map<String, String>> wanted) {
        for (String list : LISTS) {
            List<String> expected = CsvReport.rows(folder.resolve(list + ".csv")).stream()
                    .filter(wanted)
                    .map(row -> row.get("child_id"))
                    .toList();
            assertThat(Listed.column(browser, list, "Child")).as(list).isEqualTo(expected);
        }
    }

    private static void set(String control, String value) {
        browser.run(
                """
                const control = document.getElementById(arguments[0]);
                control.value = arguments[1];
                control.dispatchEvent(new Event('input', { bubbles: true }));
                control.dispatchEvent(new Event('change', { bubbles: true }));
                """,
                control,
                value);
        assertThat(browser.text("return document.getElementById(arguments[0]).value", control))
                .isEqualTo(value);
    }

    private static String rows() {
        return browser.text(
                "return document.querySelectorAll('table.list > tbody > tr').length.toLocaleString('en-GB')");
    }

    private static String visible() {
        return browser.text("return Array.from(document.querySelectorAll('table.list > tbody > tr'))"
                + ".filter(row => row.getClientRects().length > 0).length.toLocaleString('en-GB')");
    }
}

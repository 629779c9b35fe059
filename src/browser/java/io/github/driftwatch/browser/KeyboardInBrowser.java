package io.github.driftwatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Everything is done with keys alone, in an order that makes sense, and one sees where one is. */
class KeyboardInBrowser {

    private static final String WHERE =
            """
            const at = document.activeElement;
            return at.id || (at.closest('[data-list]') && at.tagName === 'BUTTON' ? 'sort ' : '')
              + (at.closest('nav') ? 'nav ' : '') + at.tagName.toLowerCase() + ' '
              + (at.getAttribute('role') === 'region' ? 'region' : at.textContent);
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
        browser.open(Made.samples().resolve(Made.CHECK));
    }

    @Test
    void tabGoesFromTheSearchToTheFiltersTheHeadingsAndThePlans() {
        List<String> stops = tab(60);

        assertThat(stops.get(0)).isEqualTo("a Skip to the lists");
        assertThat(stops)
                .containsSubsequence(
                        "search",
                        "team",
                        "chair",
                        "band",
                        "clear",
                        "sort button Child",
                        "sort button Due",
                        "sort button Chair",
                        "a C000007",
                        "a C000038");
    }

    @Test
    void whereOneIsIsSeenAtEveryStop() {
        for (int i = 0; i < 60; i++) {
            browser.type(Keys.TAB);
            String look = browser.text(
                    """
                    const at = document.activeElement, style = getComputedStyle(at), box = at.getBoundingClientRect();
                    return [style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 ? 'outlined' : 'not outlined',
                      box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth ? 'seen' : 'out of sight',
                      at.contains(document.elementFromPoint(box.left + Math.min(box.width, 40) / 2,
                        Math.max(1, box.top) + 1)) || at.getAttribute('role') === 'region' ? 'free' : 'covered'].join(', ');
                    """);
            assertThat(look).as(browser.text(WHERE)).isEqualTo("outlined, seen, free");
        }
    }

    @Test
    void backwardsTooAndThereIsNoTrap() {
        List<String> forwards = tab(30);
        browser.typeShiftTab();

        assertThat(browser.text(WHERE)).isEqualTo(forwards.get(28));
    }

    @Test
    void theSkipLinkLeadsPastTheFilters() {
        browser.type(Keys.TAB, Keys.ENTER, Keys.TAB);

        assertThat(browser.run("return document.getElementById('overdue').contains(document.activeElement)"))
                .isEqualTo(true);
    }

    @Test
    void typingSearches() {
        focus("document.getElementById('search')");
        browser.type("reflective");

        assertThat(Listed.column(browser, "overdue", "Requirement"))
                .isNotEmpty()
                .containsOnly("Reflective meeting");
    }

    @Test
    void enterInTheSearchLosesNothing() {
        focus("document.getElementById('search')");
        browser.type("reflective", Keys.ENTER);

        assertThat(browser.text("return document.getElementById('search').value")).isEqualTo("reflective");
    }

    @Test
    void arrowsChooseATeam() {
        focus("document.getElementById('team')");
        browser.type(Keys.ARROW_DOWN);

        assertThat(Listed.column(browser, "overdue", "Team, social worker")).isNotEmpty().containsOnly("North Team");
    }

    @Test
    void enterAndSpacePressAHeading() {
        focus("document.querySelector('[data-list=overdue] thead button')");
        browser.type(Keys.ENTER);
        assertThat(Listed.order(browser, "overdue", "Child")).isEqualTo("ascending");

        browser.type(Keys.SPACE);
        assertThat(Listed.order(browser, "overdue", "Child")).isEqualTo("descending");
    }

    @Test
    void aPlansLinkOpensThePlanAndGoesToIt() {
        focus("document.querySelector('[data-list=overdue] tbody a')");
        String child = browser.text("return document.activeElement.textContent");
        browser.type(Keys.ENTER);

        assertThat(browser.text("return document.activeElement.tagName")).isEqualTo("ARTICLE");
        assertThat(browser.text("return document.activeElement.innerText")).contains(child, "Overdue");
        assertThat(browser.run("const box = document.activeElement.getBoundingClientRect();"
                        + " return box.height > 100 && box.top >= 0 && box.top < innerHeight"
                        + " && document.activeElement.querySelector('svg[role=img] title') !== null"))
                .isEqualTo(true);
        assertThat(browser.text("const style = getComputedStyle(document.activeElement);"
                        + " return style.outlineStyle + (parseFloat(style.outlineWidth) >= 2)"))
                .isEqualTo("solidtrue");
    }

    @Test
    void theBrowsersOwnWayBackLeadsToTheListAgain() {
        focus("document.querySelector('[data-list=overdue] tbody a')");
        browser.type(Keys.ENTER);
        browser.run("history.back()");

        assertThat(browser.text("return location.hash")).isEmpty();
    }

    private static void focus(String element) {
        browser.run(element + ".focus()");
    }

    private static List<String> tab(int times) {
        List<String> stops = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            browser.type(Keys.TAB);
            stops.add(browser.text(WHERE));
        }
        return stops;
    }
}

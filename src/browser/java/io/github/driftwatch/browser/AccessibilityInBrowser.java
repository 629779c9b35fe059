package io.github.driftwatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An automated check finds nothing wrong with the pages, however they are looked at and whatever is done on them. */
class AccessibilityInBrowser {

    private static final String SEARCHED =
            """
            const search = document.getElementById('search');
            search.value = 'north';
            search.dispatchEvent(new Event('input', { bubbles: true }));
            """;
    private static final String SORTED = "document.querySelector('table.list thead button').click();";
    private static final String OPENED = "document.querySelectorAll('details').forEach(part => part.open = true);";
    private static final String NOTHING_FOUND =
            """
            const search = document.getElementById('search');
            search.value = 'there is no such word';
            search.dispatchEvent(new Event('input', { bubbles: true }));
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

    static Stream<Arguments> pages() {
        Map<String, Look> looks = new LinkedHashMap<>();
        looks.put("light", Look.LIGHT);
        looks.put("dark", Look.DARK);
        looks.put("the system's colours", Look.FORCED);
        looks.put("narrow", Look.NARROW);
        Path check = Made.samples().resolve(Made.CHECK);
        Path report = Made.reported().resolve(Made.GOVERNANCE);
        return Stream.concat(
                looks.entrySet().stream()
                        .flatMap(look -> Stream.of(
                                Arguments.of("check, " + look.getKey(), check, "", look.getValue(), ""),
                                Arguments.of(
                                        "check, " + look.getKey() + ", a plan open and sorted",
                                        check,
                                        "#plan-1",
                                        look.getValue(),
                                        SORTED + OPENED),
                                Arguments.of(
                                        "governance, " + look.getKey() + ", charts' figures open",
                                        report,
                                        "",
                                        look.getValue(),
                                        OPENED))),
                Stream.of(
                        Arguments.of("check, searched", check, "", Look.LIGHT, SEARCHED),
                        Arguments.of("check, nothing found", check, "", Look.LIGHT, NOTHING_FOUND),
                        Arguments.of("governance, searched", report, "", Look.DARK, SEARCHED),
                        Arguments.of("governance, sorted", report, "", Look.LIGHT, SORTED)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void nothingIsFoundWrong(String what, Path page, String fragment, Look look, String done) {
        browser.look(look);
        browser.open(page, fragment);
        browser.run(done);

        assertThat(Axe.violations(browser)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("narrow")
    void aNarrowWindowScrollsOneWayAlone(String what, Path page, String fragment) {
        browser.look(Look.NARROW);
        browser.open(page, fragment);

        assertThat(browser.texts(
                        """
                        if (document.documentElement.scrollWidth <= innerWidth) {
                          return [];
                        }
                        return Array.from(document.querySelectorAll('body *'))
                          .filter(e => !e.closest('.scroll, .scroll-picture, .skip, svg')
                            && e.getBoundingClientRect().right > innerWidth)
                          .slice(0, 5).map(e => e.outerHTML.slice(0, 120));
                        """))
                .isEmpty();
        assertThat(browser.number("return document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
    }

    static Stream<Arguments> narrow() {
        return Stream.of(
                Arguments.of("check", Made.samples().resolve(Made.CHECK), ""),
                Arguments.of("check with a plan open", Made.samples().resolve(Made.CHECK), "#plan-1"),
                Arguments.of("governance", Made.reported().resolve(Made.GOVERNANCE), ""));
    }
}

package io.github.driftwatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On paper there is what is shown and nothing to press, on sheets of A4. */
class PrintingInBrowser {

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");
    private static final Pattern SIZE = Pattern.compile("/MediaBox\\s*\\[0 0 ([0-9.]+) ([0-9.]+)]");

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
    void look() {
        browser.look(Look.LIGHT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"check", "governance"})
    void whatIsForAScreenIsNotPrinted(String what) {
        browser.open(page(what));
        browser.look(Look.PRINTED);

        assertThat(browser.texts("return Array.from(document.querySelectorAll('nav, .filters, .skip, #search, #clear'))"
                        + ".filter(e => e.getClientRects().length > 0).map(e => e.outerHTML.slice(0, 80))"))
                .isEmpty();
        assertThat(browser.texts("return Array.from(document.querySelectorAll('thead'))"
                        + ".map(e => getComputedStyle(e).display)"))
                .containsOnly("table-header-group");
        assertThat(browser.text("const style = getComputedStyle(document.querySelector('main'));"
                        + "return getComputedStyle(document.body).backgroundColor + style.color"))
                .isEqualTo("rgb(255, 255, 255)rgb(0, 0, 0)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            check,       5, 25, 842, 595
            governance, 18, 40, 595, 842
            """)
    void aSensibleNumberOfSheets(String what, int least, int most, int width, int height) {
        browser.open(page(what));
        String pdf = pdf();

        assertThat(sheets(pdf)).isBetween(least, most);
        Matcher size = SIZE.matcher(pdf);
        assertThat(size.find()).isTrue();
        assertThat(Math.round(Double.parseDouble(size.group(1)))).isEqualTo(width);
        assertThat(Math.round(Double.parseDouble(size.group(2)))).isEqualTo(height);
    }

    @Test
    void whatIsFilteredOutIsNotPrinted() {
        browser.open(Made.authority().resolve(Made.CHECK));
        int all = sheets(pdf());
        browser.run(
                """
                const search = document.getElementById('search');
                search.value = 'there is no such word';
                search.dispatchEvent(new Event('input', { bubbles: true }));
                """);

        assertThat(sheets(pdf())).isLessThan(all / 2);
    }

    private static Path page(String what) {
        return what.equals("check")
                ? Made.samples().resolve(Made.CHECK)
                : Made.reported().resolve(Made.GOVERNANCE);
    }

    private static String pdf() {
        browser.command("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
        Object pdf = browser.command("Page.printToPDF", Map.of("preferCSSPageSize", true))
                .get("data");
        return new String(Base64.getDecoder().decode(String.valueOf(pdf)), StandardCharsets.ISO_8859_1);
    }

    private static int sheets(String pdf) {
        return (int) SHEET.matcher(pdf).results().count();
    }
}

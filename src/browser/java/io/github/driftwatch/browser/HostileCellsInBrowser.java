package io.github.driftwatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever somebody types into the case system, a page shows it as it is and makes nothing of it. */
class HostileCellsInBrowser {

    private static final List<String> HOSTILE = List.of(
            "<img src=x onerror=window.hurt=1>",
            "\\\"><script>window.hurt=1</script>",
            "</noscript></template><script>window.hurt=1</script>",
            "</textarea></title></style><svg onload=window.hurt=1>",
            "']]><!--<iframe srcdoc='x'>",
            "&lt;img src=x onerror=window.hurt=1&gt;",
            "\u2028</script><b id=made>");

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({Made.CHECK, Made.GOVERNANCE})
    void isTextAndNothingElse(String name) {
        Path page = Made.changed("hostile", HostileCellsInBrowser::spoilt).resolve(name);
        browser.open(page);
        unfoldAll();

        assertThat(browser.run("return window.hurt === undefined")).isEqualTo(true);
        assertThat(browser.number("return document.querySelectorAll('img, iframe, #made, svg[onload], [onerror], template,"
                        + " script:not(:last-of-type)').length"))
                .isZero();
        assertThat(browser.number("return document.querySelectorAll('script, style').length"))
                .isEqualTo(2);
        assertThat(browser.console()).isEmpty();
        assertThat(browser.text("return document.body.textContent")).contains("<img src=x onerror=window.hurt=1>");
    }

    /** What is told of each plan is put into the page when it is asked for: all of it is, here. */
    private static void unfoldAll() {
        browser.run(
                """
                for (const article of document.querySelectorAll('article[id^=plan-]')) {
                  location.hash = '#' + article.id;
                  window.dispatchEvent(new HashChangeEvent('hashchange'));
                }
                location.hash = '';
                """);
        assertThat(browser.number("return document.querySelectorAll('article noscript').length"))
                .isZero();
    }

    /** Every name of a team, a person, a family, an outcome and a recommendation with something after it. */
    private static String spoilt(String csv) {
        String spoilt = csv;
        List<String> words = List.of(
                "North Team", "South Team", "Chair 1", "Chair 2", "Worker 1", "Manager 1", "Step down to child in need");
        for (int i = 0; i < words.size(); i++) {
            String cell = words.get(i) + " " + HOSTILE.get(i % HOSTILE.size()).replace("\\\"", "\"\"");
            spoilt = spoilt.replaceAll(
                    "(?<=,)" + words.get(i) + "(?=,|\\r?\\n)", "\"" + cell.replace("\\", "\\\\").replace("$", "\\$") + "\"");
        }
        for (int i = 0; i < HOSTILE.size(); i++) {
            String child = "\"C00000" + (i + 1) + " " + HOSTILE.get(i).replace("\\\"", "\"\"") + "\"";
            spoilt = spoilt.replaceAll("(?m)^C00000" + (i + 1) + "(?=,)", child);
            String plan = "\"P00000" + (i + 1) + " " + HOSTILE.get(i).replace("\\\"", "\"\"") + "\"";
            spoilt = spoilt.replaceAll("(?<=,)P00000" + (i + 1) + "(?=,)", plan);
        }
        return spoilt;
    }
}

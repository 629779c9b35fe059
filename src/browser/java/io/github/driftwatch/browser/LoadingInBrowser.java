package io.github.driftwatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A page opens from its file alone: it asks for nothing, tells nobody, and runs no script but its own. */
class LoadingInBrowser {

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
        return Stream.of(
                Arguments.of("a check", Made.samples().resolve(Made.CHECK)),
                Arguments.of("a check of an authority", Made.authority().resolve(Made.CHECK)),
                Arguments.of("a governance report", Made.reported().resolve(Made.GOVERNANCE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void asksForNothingFromAnywhere(String what, Path page) {
        browser.open(page);

        assertThat(browser.requests()).containsExactly(page.toUri().toString());
        assertThat(browser.console()).isEmpty();
        assertThat(browser.number("return performance.getEntriesByType('resource').length"))
                .isZero();
        assertThat(browser.text("return document.documentElement.dataset.ready")).isEqualTo("true");
        assertThat(browser.text("return document.querySelector('meta[name=driftwatch-format]').content"))
                .isEqualTo("1");
        assertThat(browser.text("return document.querySelector('meta[name=referrer]').content"))
                .isEqualTo("no-referrer");
        assertThat(browser.number("return document.cookie.length + localStorage.length + sessionStorage.length"))
                .isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void nothingThatIsPutIntoItRuns(String what, Path page) {
        browser.open(page);
        browser.run(
                """
                const script = document.createElement('script');
                script.textContent = 'window.ran = true';
                document.body.append(script);
                const image = document.createElement('img');
                image.src = 'https://elsewhere.example/x.png';
                document.body.append(image);
                document.body.insertAdjacentHTML('beforeend', '<b onclick="window.ran = true" style="color: red">x</b>');
                document.body.lastElementChild.click();
                """);

        assertThat(browser.run("return window.ran === undefined")).isEqualTo(true);
        assertThat(browser.console())
                .anyMatch(line -> line.contains("Content Security Policy"))
                .anyMatch(line -> line.contains("img-src"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void hasOneNameForEachPlaceAndLeadsNowhereElse(String what, Path page) {
        browser.open(page);

        List<String> twice = browser.texts(
                "const all = Array.from(document.querySelectorAll('[id]')).map(e => e.id);"
                        + " return all.filter((id, i) => all.indexOf(id) !== i)");
        List<String> links = browser.texts(
                "return Array.from(document.querySelectorAll('[href], [src]'))"
                        + ".map(e => e.getAttribute('href') || e.getAttribute('src'))"
                        + ".filter(to => !to.startsWith('#') || !document.getElementById(to.slice(1)))");
        assertThat(twice).isEmpty();
        assertThat(links).isEmpty();
    }
}

package io.github.driftwatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** A page with every fault that the other tests find none of: they would see it. */
class HarnessInBrowser {

    private static final String FAULTY =
            """
            <!DOCTYPE html><html><head><title>Faulty</title>
            <style>p { color: #bbb; background: #fff } @media print { p { color: #000 } }</style></head>
            <body><p>Pale</p><img src="https://elsewhere.example/x.png">
            <button onclick="this.textContent = 'pressed'">Press</button>
            <script>console.error("told")</script></body></html>
            """;

    @TempDir
    private static Path dir;

    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.start();
        browser.open(Files.writeString(dir.resolve("faulty.html"), FAULTY));
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void whatIsAskedOfElsewhereIsSeen() throws IOException {
        browser.open(Files.writeString(dir.resolve("asks.html"), FAULTY));

        assertThat(browser.requests()).contains("https://elsewhere.example/x.png");
    }

    @Test
    void whatIsSaidOnTheConsoleIsSeen() throws IOException {
        browser.open(Files.writeString(dir.resolve("says.html"), FAULTY));

        assertThat(browser.console())
                .anyMatch(line -> line.contains("told"))
                .anyMatch(line -> line.contains("ERR_NAME_NOT_RESOLVED"));
    }

    @Test
    void whatIsHardToUseIsSeen() {
        List<String> found = Axe.violations(browser);

        assertThat(found)
                .anyMatch(line -> line.startsWith("color-contrast "))
                .anyMatch(line -> line.startsWith("html-has-lang "))
                .anyMatch(line -> line.startsWith("image-alt "))
                .anyMatch(line -> line.startsWith("landmark-one-main "));
    }

    @Test
    void looksAreTakenOn() {
        browser.look(Look.PRINTED);
        assertThat(browser.text("return getComputedStyle(document.querySelector('p')).color"))
                .isEqualTo("rgb(0, 0, 0)");

        browser.look(Look.NARROW);
        assertThat(browser.number("return innerWidth")).isEqualTo(320);

        browser.look(Look.FORCED);
        assertThat(browser.run("return matchMedia('(forced-colors: active)').matches"))
                .isEqualTo(true);
        browser.look(Look.LIGHT);
    }

    @Test
    void keysReachThePage() {
        browser.run("document.activeElement.blur()");
        browser.type(Keys.TAB, Keys.SPACE);

        assertThat(browser.text("return document.querySelector('button').textContent"))
                .isEqualTo("pressed");
    }
}

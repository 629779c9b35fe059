package io.github.driftwatch.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The automated check for accessibility, axe-core, put into a page that is open. */
final class Axe {

    private static final String CHECK =
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ['violations'], runOnly: { type: 'tag', values:
                ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } })
              .then(found => done(found.violations.map(v => v.id + ' (' + v.impact + '): ' + v.nodes.length + ' of '
                  + v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' = ' + n.html.slice(0, 160)
                  + ' ' + n.failureSummary.replace(/\\s+/g, ' ').slice(0, 200)).join('; '))))
              .catch(e => done(['axe failed: ' + e]));
            """;

    private Axe() {}

    /** What it finds wrong with the page as it stands, a line for each rule; none where all is well. */
    static List<String> violations(Browser browser) {
        if (browser.text("return typeof axe").equals("undefined")) {
            browser.run(source() + "; window.axe = axe;");
        }
        return ((List<?>) Objects.requireNonNull(browser.await(CHECK)))
                .stream().map(String::valueOf).toList();
    }

    private static String source() {
        try (InputStream script =
                Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"), "axe-core is not here")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

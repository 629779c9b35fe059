package io.github.driftwatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.cli.CsvReport;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With codes in place of names, a page has nobody's name or number anywhere, shown or not. */
class CodesInBrowser {

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
    void noNameAndNoNumberIsInIt(String name) {
        Set<String> names = new LinkedHashSet<>();
        for (Map<String, String> plan : CsvReport.rows(Path.of("samples", "plans.csv"))) {
            for (String column : new String[] {"child_id", "plan_id", "family_id", "conference_chair", "social_worker"}) {
                names.add(plan.get(column));
            }
        }
        names.remove("");
        browser.open(Made.pseudonymised().resolve(name));
        String all = browser.text("return document.documentElement.outerHTML");

        assertThat(names).hasSizeGreaterThan(100);
        assertThat(names.stream().filter(all::contains).toList()).isEmpty();
        assertThat(all.toLowerCase(java.util.Locale.UK)).contains("code");
    }
}

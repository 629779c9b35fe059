package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pages and workbooks are as they were when somebody last looked at them, letter by letter: their words, their places, widths,
 * colours, charts and how they print. What is to be in them is said by other tests; this one lets nothing change unseen.
 *
 * <p>Where a report is meant to change: look at the new one, which the failure names, on a screen and on paper, and then write
 * the digests anew with {@code ./mvnw -B test -Dtest=*LookedAtTest -Dlooked.at=yes}.
 */
class LookedAtTest {

    @TempDir
    private Path dir;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            governance       | governance --dir src/test/resources/governance/by-hand --from 2026-04-01 --to 2026-09-30 --html --out DIR/out
            governance-few   | governance --dir samples --from 2026-04-01 --to 2026-09-30 --max-rejected 10% --target 95 --suppress --html --out DIR/out
            governance-north | governance --dir samples --from 2025-10-01 --to 2026-09-30 --max-rejected 10% --profile north-yorkshire,calderdale --history-from 2025-06-01 --html --out DIR/out
            check            | check --dir samples --as-at 2026-11-20 --max-rejected 10% --format xlsx --html --out DIR/out
            check-two        | check --dir samples --as-at 2026-08-31 --max-rejected 10% --profile north-yorkshire,designated-review --history-from 2026-03-01 --format xlsx --html --out DIR/out
            agenda           | agenda --dir src/test/resources/agenda --profile north-yorkshire --as-at 2026-09-23 --from 2026-09-29 --to 2026-10-05 --out DIR/out/agenda.xlsx
            agenda-samples   | agenda --dir samples --from 2026-09-01 --to 2027-01-31 --as-at 2026-10-30 --max-rejected 10% --profile north-yorkshire --out DIR/out/agenda.xlsx
            agenda-past      | agenda --dir samples --from 2026-01-01 --to 2026-06-30 --as-at 2026-11-20 --max-rejected 10% --out DIR/out/agenda.xlsx
            agenda-rows      | agenda --dir samples --from 2026-01-01 --to 2026-12-31 --as-at 2026-10-30 --max-rejected 10% --format csv --out DIR/out/agenda.csv
            template         | template --out DIR/out/template.xlsx
            """)
    void isAsItWas(String name, String typed) throws IOException {
        Path out = Files.createDirectories(dir.resolve("out"));
        CommandRun run = CommandRun.words(dir, typed);
        assertThat(run.code()).as(run.err()).isZero();

        SeenParts parts = new SeenParts(dir);
        parts.addFiles(out);
        parts.areAsTheyWere(name, out);
    }
}

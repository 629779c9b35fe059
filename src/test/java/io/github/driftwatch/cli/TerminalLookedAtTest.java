package io.github.driftwatch.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a person sees at a terminal, in its colours and as wide as it is, is as it was when somebody last looked at it:
 * {@link LookedAtTest} says how to take a new list.
 */
class TerminalLookedAtTest {

    private static final String SAMPLES = "--dir samples --as-at 2026-11-20";

    @TempDir
    private Path dir;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            terminal      | 80  | overdue SAMPLES ;\
                upcoming SAMPLES --within 8w ;\
                upcoming SAMPLES --within 8w --by week ;\
                upcoming SAMPLES --within 1d --by worker ;\
                drift SAMPLES --band red,amber ;\
                agenda SAMPLES --to 2026-12-31 ;\
                agenda SAMPLES --from 2030-01-01 ;\
                notices SAMPLES --from 2026-10-01 --to 2026-12-31 ;\
                notices SAMPLES --since 2026-11-10 ;\
                timeline C000001 SAMPLES ;\
                validate SAMPLES ;\
                validate SAMPLES --fail-on data-error ;\
                governance --dir samples --from 2026-04-01 --to 2026-09-30 --target 95 ;\
                template ;\
                profile list ;\
                profile show calderdale ;\
                profile explain DR-3 ;\
                profile explain OVERDUE ;\
                layout list
            terminal-wide | 140 | overdue SAMPLES --verbose ;\
                upcoming SAMPLES --by team --verbose ;\
                drift SAMPLES ;\
                timeline C000002 SAMPLES --verbose ;\
                governance --dir samples --from 2025-10-01 --to 2026-09-30 --suppress --last-12-months ;\
                check SAMPLES --split-by team --html --out DIR/out ;\
                verify DIR/out --inputs samples ;\
                check SAMPLES --as-at=2026-11-20 ;\
                check SAMPLES --fail-on overdue,drift-red --format csv --out DIR/fails ;\
                notices SAMPLES --out DIR/letters --format xlsx ;\
                template --out DIR/blank ;\
                synthesise --plans 20 --as-at 2026-11-20 --out DIR/made
            """)
    void isAsItWas(String name, int width, String typed) throws IOException {
        Screen screen = new Screen(true, width, true, true, StandardCharsets.UTF_8);
        Path seen = Files.createDirectory(dir.resolve("seen"));
        int number = 10;
        for (String line : typed.split(";", -1)) {
            CommandRun run = CommandRun.on(screen, CommandRun.split(line.replace("SAMPLES", SAMPLES), dir));
            Files.writeString(
                    seen.resolve(number + " " + line.strip().split(" ", 2)[0]),
                    run.code() + "\n" + run.out() + always(run.err()));
            number++;
        }
        SeenParts parts = new SeenParts(dir);
        parts.addFiles(seen);
        parts.areAsTheyWere(name, seen);
    }

    /** What is said without the times, the digests and how far a slow run has come; lines end where a folder's name lets them. */
    private static String always(String said) {
        return said.replaceAll("\r[^\n]*\r", "")
                .replaceAll(" +[0-9.]+ s\\b", "")
                .replaceAll("[0-9a-f]{64}", "DIGEST")
                .replaceAll("\\s+", " ");
    }
}

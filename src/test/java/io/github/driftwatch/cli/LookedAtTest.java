package io.github.driftwatch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.source.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pages and workbooks are as they were when somebody last looked at them, letter by letter: their words, their places, widths,
 * colours, charts and how they print. What is to be in them is said by other tests; this one lets nothing change unseen.
 *
 * <p>Where a report is meant to change: look at the new one, which the failure names, on a screen and on paper, and then write
 * the digests anew with {@code ./mvnw -B test -Dtest=LookedAtTest -Dlooked.at=yes}.
 */
class LookedAtTest {

    private static final Path SEEN = Path.of("src/test/resources/looked-at");
    private static final Path LATEST = Path.of("target/looked-at");

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

        List<String> parts = parts(out);
        Path seen = SEEN.resolve(name + ".txt");
        if (System.getProperty("looked.at") != null) {
            Files.createDirectories(SEEN);
            Files.write(seen, parts, UTF_8);
        }
        if (!parts.equals(Files.readAllLines(seen, UTF_8))) {
            keep(out, Files.createDirectories(LATEST.resolve(name)));
        }
        assertThat(parts)
                .as("the reports are now in " + LATEST.resolve(name) + "; look at them, and see what this class says")
                .isEqualTo(Files.readAllLines(seen, UTF_8));
    }

    /** Each part of each report with its length and its digest, so that a change says where it is. */
    private static List<String> parts(Path out) throws IOException {
        List<String> parts = new ArrayList<>();
        for (Path file : files(out)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".html")) {
                String[] sections = Files.readString(file).split("(?=<(?:section|script|style|main|footer)\\b)", -1);
                for (String section : sections) {
                    parts.add(part(
                            name + " " + section.lines().findFirst().orElse("").strip(), section));
                }
            } else if (name.endsWith(".xlsx")) {
                addEntries(name, Files.readAllBytes(file), parts);
            } else if (name.endsWith(".csv")) {
                parts.add(part(name, Files.readString(file)));
            }
        }
        return parts;
    }

    private static void addEntries(String name, byte[] workbook, List<String> parts) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().startsWith("docProps/")) {
                    parts.add(part(name + " " + entry.getName(), new String(zip.readAllBytes(), UTF_8)));
                }
            }
        }
    }

    private static String part(String name, String text) {
        String always = text.replace(Version.number(), "(version)");
        return name + " | " + always.length() + " | "
                + Sha256.of(always.getBytes(UTF_8)).substring(0, 16);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void keep(Path out, Path folder) throws IOException {
        for (Path file : files(out)) {
            Files.write(folder.resolve(file.getFileName().toString()), Files.readAllBytes(file));
        }
    }
}

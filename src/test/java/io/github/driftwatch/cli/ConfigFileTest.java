package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Options that are set once in a file. */
class ConfigFileTest {

    @TempDir
    Path dir;

    @BeforeEach
    void anExportInAFolderWithBlanks() throws IOException {
        Path in = Files.createDirectory(dir.resolve("June 2026 # export"));
        Files.copy(Path.of("samples/plans.csv"), in.resolve("plans.csv"));
        Files.copy(Path.of("samples/reviews.csv"), in.resolve("reviews.csv"));
    }

    @Test
    void eachLineIsAnOptionAndBlanksNeedNoQuotes() throws IOException {
        config("""
                \uFEFF# Every night.

                  dir = DIR/June 2026 # export
                --as-at 2026-11-20
                format=csv
                quiet
                profile "calderdale"
                suppress 5
                """);
        CommandRun run = CommandRun.words(dir, "check --config DIR/night.conf --out DIR/out");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(dir.resolve("out/driftwatch.xlsx")).doesNotExist();
        assertThat(Files.readString(dir.resolve("out/summary.json")))
                .contains("\"as-at\" : \"2026-11-20\"")
                .contains("\"name\" : \"calderdale\"");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the same option            | as-at 2026-11-20              | --as-at=2026-11-01 --dir samples | 2026-11-01
            the same, written apart    | as-at 2026-11-20              | --as-at 2026-11-02 --dir samples | 2026-11-02
            another way to read        | dir nowhere                   | --as-at 2026-11-03 --plans samples/plans.csv --reviews samples/reviews.csv | 2026-11-03
            a file besides             | reviews samples/reviews.csv   | --as-at 2026-11-04 --plans samples/plans.csv | 2026-11-04
            """)
    void theCommandLineStandsBeforeTheFile(String why, String lines, String options, String asAt) throws IOException {
        config(lines);
        CommandRun run = CommandRun.words(dir, "check --out DIR/out --quiet " + options + " --config=DIR/night.conf");
        assertThat(run.err()).as(why).isEmpty();
        assertThat(Files.readString(dir.resolve("out/summary.json"))).contains("\"as_at\" : \"" + asAt + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void itMayBeAsPowerShellWritesIt(String encoding) throws IOException {
        String mark = encoding.equals("UTF-16") ? "" : "\uFEFF";
        Files.writeString(
                dir.resolve("night.conf"),
                mark + "dir samples\r\nas-at 2026-11-20\r\nquiet\r\n",
                Charset.forName(encoding));
        CommandRun run = CommandRun.words(dir, "check --out DIR/out --config DIR/night.conf");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    private void config(String text) throws IOException {
        Files.writeString(
                dir.resolve("night.conf"), Objects.requireNonNull(text).replace("DIR", dir.toString()));
    }
}

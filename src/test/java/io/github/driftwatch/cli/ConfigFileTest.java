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

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            mistyped        | # it~plns plans.csv     | DIR/night.conf, line 2: no command has such an option; did you mean "plans"?
            a secret        | hunter2                 | DIR/night.conf, line 1: no command has such an option.
            no value        | as-at                   | DIR/night.conf, line 1: --as-at needs a value after it, on the same line.
            a flag's value  | quiet please            | DIR/night.conf, line 1: --quiet takes no value; write it alone.
            twice           | as-at 2026-11-20~as-at 2026-11-21 | DIR/night.conf, line 2: --as-at is there for the second time, after line 1; keep one of the two.
            a wrong value   | ~as-at soon             | DIR/night.conf, line 2: Invalid value for option '--as-at': expected a date as in 2026-11-20 or 20/11/2026. See: driftwatch check --help
            no such day     | as-at 2026-02-30        | DIR/night.conf, line 1: Invalid value for option '--as-at': this is no day of the calendar. See: driftwatch check --help
            an encoding     | encoding wind0ws-1252   | DIR/night.conf, line 1: Invalid value for option '--encoding': found what is no encoding that is known; expected one such as utf-8, utf-16, utf-16le, utf-16be, windows-1252, iso-8859-1, iso-8859-15, ibm850. See: driftwatch check --help
            one of several  | fail-on overdue,"x", expected | DIR/night.conf, line 1: Invalid value for option '--fail-on' (KIND): expected one of overdue, drift-red, data-error. See: driftwatch check --help
            within itself   | config other.conf       | DIR/night.conf, line 1: no command has such an option.
            """)
    void aMistakeIsNamedByFileAndLine(String why, String lines, String expected) throws IOException {
        config(lines.replace('~', '\n'));
        CommandRun run = CommandRun.words(dir, "check --dir samples --out DIR/out --config DIR/night.conf");
        assertThat(run.err()).as(why).isEqualTo("driftwatch: " + expected.replace("DIR", dir.toString()) + "\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aFileThatIsNotThereOrNamedTooLateIsSaid() throws IOException {
        assertThat(CommandRun.words(dir, "check --dir samples --out DIR/out --config DIR/none")
                        .err())
                .isEqualTo("driftwatch: --config: " + dir.resolve("none")
                        + " cannot be read, is no ordinary file, or is too"
                        + " large for one with options; check its name and folder.\n");
        assertThat(CommandRun.words(dir, "check --config").err())
                .isEqualTo("driftwatch: --config: found no name, expected that of a file with options.\n");
        Files.writeString(dir.resolve("options.txt"), "--config night.conf\n");
        assertThat(CommandRun.words(dir, "check --dir samples --out DIR/out @DIR/options.txt")
                        .err())
                .isEqualTo(
                        "driftwatch: Invalid value for option '--config': give it on the command line itself, and not in"
                                + " a file of options. See: driftwatch check --help\n");
    }

    @Test
    void itIsNamedOnce() throws IOException {
        config("quiet");
        CommandRun run = CommandRun.words(
                dir, "check --dir samples --out DIR/out --config DIR/night.conf --config=DIR/night.conf");
        assertThat(run.err())
                .isEqualTo("driftwatch: --config can be given once, and is there twice; put the options of both files"
                        + " into one.\n");
        assertThat(run.code()).isEqualTo(2);
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

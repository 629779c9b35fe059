package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --quiet}: nothing is said where all is well; what is wrong, and what a person has to know, is said all the same. */
class QuietTest {

    private static final String SAMPLES = " --dir samples --as-at 2026-11-20";

    @TempDir
    private Path dir;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check SAMPLES --out DIR/IT",
                "check SAMPLES --out DIR/IT --html --split-by team",
                "drift SAMPLES --out DIR/IT.csv",
                "notices SAMPLES --from 2026-11-01 --out DIR/IT",
                "governance --dir samples --from 2026-04-01 --to 2026-09-30 --out DIR/IT",
                "validate SAMPLES --out DIR/IT.csv",
                "synthesise --plans 20 --as-at 2026-11-20 --out DIR/IT",
                "template --out DIR/IT.xlsx",
                "template --out DIR/IT",
                "profile export calderdale --out DIR/IT",
                "layout export canonical --out DIR/IT"
            })
    void aCommandThatWritesSaysNothing(String typed) {
        String line = typed.replace("SAMPLES", SAMPLES);

        CommandRun usual = CommandRun.words(dir, line.replace("IT", "usual"));
        CommandRun quiet = CommandRun.words(dir, line.replace("IT", "quiet") + " --quiet");

        assertThat(usual.err()).isNotEmpty();
        assertThat(quiet).isEqualTo(new CommandRun(0, "", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "overdue SAMPLES",
                "drift SAMPLES --format json",
                "agenda SAMPLES --from 2030-01-01 --to 2030-01-07",
                "notices SAMPLES",
                "governance --dir samples --from 2026-04-01 --to 2026-09-30",
                "validate SAMPLES"
            })
    void whatIsPrintedIsTheSame(String typed) {
        String line = typed.replace("SAMPLES", SAMPLES);

        CommandRun quiet = CommandRun.words(dir, line + " --quiet");

        assertThat(quiet)
                .isEqualTo(new CommandRun(0, CommandRun.words(dir, line).out(), ""));
    }

    @Test
    void aWarningIsSaid() {
        CommandRun run = CommandRun.words(dir, "overdue" + SAMPLES + " --raw-csv --quiet");
        assertThat(run.err())
                .isEqualTo("--raw-csv: texts in CSV are written as they are; a spreadsheet may run what looks like a"
                        + " formula." + System.lineSeparator());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            --fail-on overdue            | 1 | driftwatch: Exit code 1, as --fail-on asks: 8 overdue.
            --fail-on data-error,overdue | 1 | driftwatch: Exit code 1, as --fail-on asks: 8 overdue; 5 errors in the data.
            --fail-on drift-red          | 0 | -
            """)
    void itIsSaidWhyAQuietNightEndsWithOne(String options, int code, String said) {
        CommandRun run = CommandRun.words(dir, "check" + SAMPLES + " --quiet --format csv --out DIR/out " + options);

        assertThat(run.code()).isEqualTo(code);
        assertThat(run.err()).isEqualTo(said == null ? "" : said + System.lineSeparator());
    }

    @Test
    void aTableThatHasLostRowsIsSaid() throws IOException {
        String plans = "child_id,start_date\n";
        for (int child = 1; child <= 40; child++) {
            plans += "C" + child + ",2026-11-01\n";
        }
        Files.writeString(dir.resolve("plans.csv"), plans);
        Files.writeString(dir.resolve("reviews.csv"), "child_id,date\n");
        String check = "check --plans DIR/plans.csv --reviews DIR/reviews.csv --quiet --format csv --out DIR/out";
        assertThat(CommandRun.words(dir, check + " --as-at 2026-11-20").err()).isEmpty();
        Files.writeString(dir.resolve("plans.csv"), plans.substring(0, plans.indexOf("C11,")));
        assertThat(CommandRun.words(dir, check + " --as-at 2026-11-21").err())
                .startsWith("driftwatch: DQ-27: plans has 10 rows, and had 40 in the check as at 2026-11-20:")
                .hasLineCount(1);
    }

    @Test
    void whatIsWrongIsSaid() {
        CommandRun run = CommandRun.words(dir, "overdue --dir DIR/nowhere --quiet");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.code()).isEqualTo(3);
    }

    @Test
    void aReportThatWasChangedIsToldOfAndOneAsWrittenIsNot() throws Exception {
        CommandRun.words(dir, "check" + SAMPLES + " --quiet --format csv --out DIR/out");
        assertThat(CommandRun.words(dir, "verify DIR/out --quiet")).isEqualTo(new CommandRun(0, "", ""));

        Files.writeString(dir.resolve("out/overdue.csv"), "changed\n");

        CommandRun changed = CommandRun.words(dir, "verify DIR/out --quiet");
        assertThat(changed.code()).isEqualTo(1);
        assertThat(changed.out()).contains("overdue.csv");
        assertThat(changed.err()).contains("NOT as it was written: 1 difference");
    }

    @Test
    void aFileOfOptionsCanAskForItInAnyCommand() throws Exception {
        Path options = Files.writeString(dir.resolve("night.conf"), "quiet\n");
        assertThat(CommandRun.words(dir, "drift" + SAMPLES + " --out DIR/drift.csv --config " + options))
                .isEqualTo(new CommandRun(0, "", ""));
    }
}

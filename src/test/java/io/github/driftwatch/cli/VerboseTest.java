package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --verbose} says besides, and that nothing of it is said without. */
class VerboseTest {

    @TempDir
    private Path dir;

    @ParameterizedTest
    @ValueSource(strings = {"check --out DIR/reports", "overdue", "validate", "drift", "timeline C000001", "agenda"})
    void saysWhatEachFileWasTakenForAndTheTime(String typed) {
        String line = typed + " --dir samples --as-at 2026-11-20";
        CommandRun run = CommandRun.words(dir, line + " --verbose");
        assertThat(run.err().lines().filter(said -> said.startsWith("Taken         plans.csv: plans; 21 of its 21")))
                .hasSize(1);
        assertThat(run.err()).containsPattern("\nTook +\\d+\\.\\d s\n$");
        assertThat(run.code()).isZero();

        CommandRun usual = CommandRun.words(dir, line);
        assertThat(usual.err()).doesNotContain("Took");
        assertThat(usual.out()).isEqualTo(run.out());
    }

    @Test
    void aFailureSaysWhereItAroseAndNotWhatWasFound() throws Exception {
        Files.writeString(dir.resolve("plans.csv"), "child_id,start_date\nC1,2025-03-14\n");
        Path broken = Files.write(dir.resolve("reviews.csv"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        String line = "overdue --plans DIR/plans.csv --reviews " + broken;
        CommandRun usual = CommandRun.words(dir, line);
        assertThat(usual.err()).startsWith("driftwatch: reviews.csv");
        assertThat(usual.err().lines()).hasSize(1);
        assertThat(usual.code()).isEqualTo(3);

        CommandRun run = CommandRun.words(dir, line + " --verbose");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("\n" + usual.err() + "driftwatch 0.1.0, Java ")
                .contains("\nio.github.driftwatch.source.UnusableInputException\n    at io.github.driftwatch.");
    }

    @Test
    void aSlipOnTheCommandLineNeedsNoTrace() {
        CommandRun run = CommandRun.of("overdue", "--verbose", "--layout", "none", "--dir", "samples");
        assertThat(run.err()).startsWith("driftwatch: There is no layout").doesNotContain("    at ");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aFileOfOptionsCanAskForIt() throws Exception {
        Path options = Files.writeString(dir.resolve("options.txt"), "verbose\n");
        CommandRun run = CommandRun.words(dir, "overdue --dir samples --config " + options);
        assertThat(run.err()).contains("Taken ").contains("Took ");
    }
}

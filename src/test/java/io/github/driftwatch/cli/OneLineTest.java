package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An error is one line, whatever a file is called. */
class OneLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"no\nfile.csv", "no\rfile.csv", "no\u001Bfile.csv", "no\u202Efile.csv", "no\u0085file.csv"})
    void namesAreShownWithoutWhatATerminalObeys(String name) {
        CommandRun run = CommandRun.of("validate", "--plans", name, "--reviews", "reviews.csv");
        assertThat(run)
                .isEqualTo(new CommandRun(
                        3,
                        "",
                        "driftwatch: There is no file no?file.csv, given with --plans. Check the name and the folder, and"
                                + " run again.\n"));
    }
}

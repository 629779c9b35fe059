package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Yesterday's reports: a run that fails, however it fails, leaves every byte of them. */
class EarlierReportsTest {

    private static final String GOOD_PLANS = "child_id,start_date\nC1,2025-03-14\n";
    private static final String GOOD_REVIEWS = "child_id,date\nC1,2025-06-10\n";
    private static final String RUN = "check --dir DIR/in --as-at 2026-11-20 --out DIR/out";

    @TempDir
    Path dir;

    @BeforeEach
    void runOnce() throws IOException {
        Files.createDirectory(dir.resolve("in"));
        input("plans.csv", GOOD_PLANS);
        input("reviews.csv", GOOD_REVIEWS);
        assertThat(CommandRun.words(dir, RUN + " --quiet")).isEqualTo(new CommandRun(0, "", ""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a day that is none         | plans.csv   | child_id,start_date;C1,2025-02-30    |                          | 3
            a required column missing  | plans.csv   | child_id,begun;C1,2025-03-14         |                          | 3
            reviews without a date     | reviews.csv | child_id,held;C1,2025-06-10          |                          | 3
            an empty file              | reviews.csv | ''                                   |                          | 3
            too many rows left out     | reviews.csv | child_id,date;C9,2025-06-10          |                          | 3
            an unknown profile         | plans.csv   | child_id,start_date;C2,2026-01-05    | --profile leeds          | 2
            an unknown option          | plans.csv   | child_id,start_date;C2,2026-01-05    | --palns x                | 2
            a day that is none         | plans.csv   | child_id,start_date;C2,2026-01-05    | --as-at 2026-02-30       | 2
            """)
    void stayWhereTheInputOrTheCommandIsWrong(String why, String file, String text, String options, int code)
            throws IOException {
        Map<String, String> before = FolderBytes.of(dir.resolve("out"));
        input(file, text.replace(';', '\n'));
        CommandRun run = CommandRun.words(dir, RUN + " " + (options == null ? "" : options));
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(FolderBytes.of(dir.resolve("out"))).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"obligations.csv", "notices.csv", "overdue.csv", "driftwatch.xlsx", "summary.json"})
    void stayWhereAFolderHasTheNameOfOne(String name) throws IOException {
        Files.delete(dir.resolve("out").resolve(name));
        Files.createDirectory(dir.resolve("out").resolve(name));
        Map<String, String> before = FolderBytes.of(dir.resolve("out"));
        input("plans.csv", GOOD_PLANS + "C2,2026-01-05\n");
        assertThat(CommandRun.words(dir, RUN).code()).isEqualTo(4);
        assertThat(FolderBytes.of(dir.resolve("out"))).isEqualTo(before);
    }

    @Test
    void stayWhereAnotherProgramHoldsTheFolder() throws Exception {
        Map<String, String> before = FolderBytes.of(dir.resolve("out"));
        input("plans.csv", GOOD_PLANS + "C2,2026-01-05\n");
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherRun.class.getName(),
                        dir.resolve("out/.driftwatch.lock").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = other.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("held");
            CommandRun run = CommandRun.words(dir, RUN);
            assertThat(run.err())
                    .isEqualTo("driftwatch: Another run is writing into the folder " + dir.resolve("out")
                            + ". Wait until it has finished, or give another folder with --out.\n");
            assertThat(run.code()).isEqualTo(5);
            assertThat(FolderBytes.of(dir.resolve("out"))).isEqualTo(before);
        } finally {
            other.getOutputStream().close();
            other.waitFor(10, TimeUnit.SECONDS);
        }
        assertThat(CommandRun.words(dir, RUN).code()).as("once it has gone").isZero();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void areTheOwnersAloneAndNothingElseIsLeft() throws IOException {
        Map<String, String> expected = new TreeMap<>(Map.of("", "rwx------"));
        for (String file : new String[] {
            ".driftwatch.lock",
            "data-quality.csv",
            "drift-risk.csv",
            "driftwatch.xlsx",
            "notices-issued.csv",
            "notices.csv",
            "obligations.csv",
            "outlook.csv",
            "overdue.csv",
            "summary.json",
            "upcoming.csv"
        }) {
            expected.put(file, "rw-------");
        }
        assertThat(FolderBytes.permissions(dir.resolve("out"))).isEqualTo(expected);
    }

    private void input(String file, String text) throws IOException {
        Files.writeString(dir.resolve("in").resolve(file), text);
    }
}

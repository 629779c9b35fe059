package io.github.driftwatch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder of tables, a check of them whose reports are verified, and what the commands said. */
abstract class VerifiedReports {

    static final String CHECK =
            "check --dir DIR/in --as-at 2026-11-20 --out DIR/out --quiet --format csv,json,xlsx --split-by team";

    @TempDir
    Path dir;

    @BeforeEach
    void anExport() throws IOException {
        Files.createDirectory(dir.resolve("in"));
        for (String name : List.of("plans.csv", "reviews.csv", "events.csv")) {
            Files.copy(Path.of("samples", name), dir.resolve("in").resolve(name));
        }
    }

    CommandRun run(String line) {
        return CommandRun.words(dir, line);
    }

    /** Words as they were before they were wrapped. */
    static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}

package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An export that is checked night after night, each run held against the one before it, and what its lists say. */
abstract class NightAfterNight {

    static final String PLANS = "child_id,start_date\nC1,2026-08-01\nC2,2026-08-10\n";
    static final String REVIEWS = "child_id,date,status\n";
    static final String NIGHT = "check --dir DIR/in --out DIR/out --previous DIR/out --format csv --as-at ";

    @TempDir
    Path dir;

    @BeforeEach
    void writeTheExport() throws IOException {
        Files.createDirectory(dir.resolve("in"));
        export(PLANS, REVIEWS);
    }

    CommandRun night(String asAt) {
        CommandRun run = CommandRun.words(dir, NIGHT + asAt);
        assertThat(run.code()).isIn(0, 3);
        return run;
    }

    void export(String plans, String reviews) throws IOException {
        Files.writeString(dir.resolve("in/plans.csv"), plans);
        Files.writeString(dir.resolve("in/reviews.csv"), reviews);
    }

    List<String> marks(String list) {
        return CsvReport.rows(dir.resolve("out/" + list + ".csv")).stream()
                .map(row -> row.get("child_id") + " " + row.get("requirement") + " " + row.get("change"))
                .toList();
    }

    List<String> resolved() {
        return CsvReport.rows(dir.resolve("out/resolved.csv")).stream()
                .map(row -> row.get("report") + " " + row.get("child_id") + " " + row.get("requirement") + " "
                        + row.get("due_date") + " " + row.get("was") + ": " + row.get("resolved_by"))
                .toList();
    }

    /** A text as one line, so that it does not matter where a screen breaks it. */
    String words(String text) {
        return text.replace("DIR", dir.toString()).replaceAll("\\s+", " ");
    }
}

package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An export of three reviews that are late, what is known about them, and what a check makes of it. */
abstract class LateReviews {

    static final String HEADINGS = "child_id,plan_id,requirement,reason,by,until";

    @TempDir
    Path dir;

    /** C1 is the longest late with Review 1, then -C2, then C3. */
    @BeforeEach
    void writeTheExport() throws IOException {
        write("in/plans.csv", "child_id,plan_id,start_date\nC1,P1,2026-05-01\n-C2,P2,2026-06-01\nC3,P3,2026-07-01\n");
        write("in/reviews.csv", "child_id,date\n");
    }

    static String oneLine(CommandRun run) {
        return run.err().replaceAll("\\s+", " ");
    }

    void know(String... rows) throws IOException {
        write("in/acknowledged.csv", HEADINGS + "\n" + String.join("\n", rows) + "\n");
    }

    CommandRun check(String options) {
        CommandRun run = CommandRun.words(dir, "check --dir DIR/in --out DIR/out " + options);
        assertThat(run.code()).as(run.err()).isLessThan(2);
        return run;
    }

    XSSFWorkbook workbook() throws IOException {
        try (InputStream in = Files.newInputStream(dir.resolve("out/driftwatch.xlsx"))) {
            return new XSSFWorkbook(in);
        }
    }

    List<String> lines(String file) throws IOException {
        return Files.readString(dir.resolve(file), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .toList();
    }

    void write(String file, String text) throws IOException {
        Path path = dir.resolve(file);
        Files.createDirectories(path.resolveSibling("."));
        Files.writeString(path, text);
    }
}

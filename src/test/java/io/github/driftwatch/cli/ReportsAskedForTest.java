package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.report.ReportName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A report that is asked for by itself is the one that is written among all the others. */
class ReportsAskedForTest {

    @TempDir
    static Path dir;

    @BeforeAll
    static void anAuthorityAndEveryReportOfIt() {
        assertThat(run("synthesise --plans 80 --seed 7 --as-at 2026-11-20 --out DIR/in")
                        .code())
                .isZero();
        check("all");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RESOLVED")
    void isTheSameByItself(ReportName report) throws IOException {
        String name = report.fileName();
        check(name + " --reports " + name);
        for (String ending : new String[] {".csv", ".json"}) {
            Path alone = dir.resolve(name).resolve(name + ending);
            if (report != ReportName.ACKNOWLEDGED) {
                assertThat(alone).isNotEmptyFile();
            }
            assertThat(Files.exists(alone)).isEqualTo(Files.exists(dir.resolve("all/" + name + ending)));
            if (Files.exists(alone)) {
                assertThat(alone).hasSameBinaryContentAs(dir.resolve("all").resolve(name + ending));
            }
        }
    }

    private static void check(String out) {
        CommandRun run = run("check --dir DIR/in --as-at 2026-11-20 --max-rejected 50% --quiet --format csv,json --out"
                + " DIR/" + out);
        assertThat(run.code()).as(run.err()).isZero();
    }

    private static CommandRun run(String line) {
        return CommandRun.words(dir, line);
    }
}

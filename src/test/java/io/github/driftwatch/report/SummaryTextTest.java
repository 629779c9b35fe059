package io.github.driftwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTextTest {

    @TempDir
    Path temp;

    @Test
    void fitsOneScreen() throws Exception {
        CheckSummary summary = CheckReportsTest.check(temp, Made.settings(Format.CSV, Format.XLSX));
        assertThat(String.join("\n", SummaryText.lines(summary, 80)).replace(temp.toString(), "reports"))
                .isEqualTo("""
                """);
    }
}

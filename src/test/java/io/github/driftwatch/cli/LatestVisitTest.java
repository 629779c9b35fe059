package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list with only the latest visit of each child shows nothing of the visits before it. */
class LatestVisitTest {

    @TempDir
    private Path dir;

    @Test
    void rulesThatNeedEveryVisitAreNotAssessedAndTheVisitIsStillShown() throws Exception {
        Files.writeString(dir.resolve("list7.csv"), """
                Child Unique ID,Child Protection Plan Start Date,Date of the Last Statutory Visit,Was the Child Seen Alone?,Date of latest review conference
                C1,01/06/2026,16/11/2026,a) Yes,20/08/2026
                """);
        CommandRun run =
                CommandRun.words(dir, "timeline C1 --plans DIR/list7.csv --as-at 2026-11-20 --profile north-yorkshire");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Last visit    16/11/2026, 4 days ago")
                .contains("  - NY-10, NY-11, NY-12: only the latest of each plan's visits are in the export")
                .contains("Next review")
                .doesNotContain("NY-10, Seeing");
    }
}

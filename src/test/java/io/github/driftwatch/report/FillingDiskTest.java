package io.github.driftwatch.report;

import static io.github.driftwatch.report.Made.due;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.output.FillingDisk;
import io.github.driftwatch.output.Keeping;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.output.ReportFolder;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.timeline.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fills up at any place of a report: with {@code -Dtrust.kib=4}, at every 4 KiB of it. */
class FillingDiskTest {

    private static final int STEP = Integer.getInteger("trust.kib", 64) * 1024;
    private static final int ROWS = 2_000;

    @TempDir
    Path folder;

    @Test
    void leavesTheEarlierReportWherever() throws Exception {
        FillingDisk ample = new FillingDisk(Long.MAX_VALUE);
        write(ample, 1);
        Map<String, String> before = files();
        int filled = 0;
        for (long room = 0; room < ample.taken(); room += STEP) {
            FillingDisk disk = new FillingDisk(room);
            assertThatThrownBy(() -> write(disk, 2))
                    .as("room for %d bytes", room)
                    .isInstanceOf(OutputException.class)
                    .hasMessageStartingWith("Cannot write " + folder)
                    .hasMessageEndingWith(
                            ": No space left on device. Nothing was changed: what was there before is still"
                                    + " there. Make room or mend that, or give another place with --out, and run it again.");
            assertThat(files()).as("room for %d bytes", room).isEqualTo(before);
            filled++;
        }
        System.out.printf(
                "disk full at every %d KiB of %,d bytes: %d times, the earlier report intact in all%n",
                STEP / 1024, ample.taken(), filled);
        write(new FillingDisk(Long.MAX_VALUE), 2);
        assertThat(files()).isNotEqualTo(before);
    }

    private void write(FillingDisk disk, int days) throws Exception {
        try (CheckReports reports = CheckReports.open(
                ReportFolder.open(folder, Keeping.OWNERS_ALONE, disk),
                Made.settings(Format.CSV, Format.XLSX, Format.JSON))) {
            for (int i = 0; i < ROWS; i++) {
                Plan plan = Made.plan("C" + i);
                reports.accept(Made.assessment(plan, due(plan, "RC-2", "Review 3", Status.OVERDUE, -days, 5)));
            }
            reports.finish(Made.facts(), List.of(), () -> Duration.ZERO);
        }
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}

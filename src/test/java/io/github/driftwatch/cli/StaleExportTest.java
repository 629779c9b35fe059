package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An export that is old, or has lost rows, does not pass for a clean night. */
class StaleExportTest {

    private static final String CHECK = "check --dir DIR/in --as-at 2026-11-20 --out DIR/out";

    @TempDir
    Path dir;

    @BeforeEach
    void anExport() throws IOException {
        Files.createDirectory(dir.resolve("in"));
        plans(100);
        Files.writeString(dir.resolve("in/reviews.csv"), "child_id,date\nC1,2026-10-01\n");
        Files.writeString(dir.resolve("in/visits.csv"), "child_id,date,seen\nC1,2026-10-01,Y\n");
    }

    /** The commands are given at noon of 20 November 2026. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            as old as is allowed        | 2026-11-17T12:00:00Z | 3d  | 0 | -
            a second older              | 2026-11-17T11:59:59Z | 3d  | 3 | DIR/in/reviews.csv is more than 3 days old, and --max-age allows 3 days: the export may not have run. Export again, or allow more, and run again.
            hours                       | 2026-11-19T12:00:00Z | 20h | 3 | DIR/in/reviews.csv is 24 hours old, and --max-age allows 20 hours: the export may not have run. Export again, or allow more, and run again.
            weeks                       | 2026-11-07T12:00:00Z | 1w  | 3 | DIR/in/reviews.csv is 13 days old, and --max-age allows 7 days: the export may not have run. Export again, or allow more, and run again.
            a clock that differs        | 2026-11-21T12:00:00Z | 3d  | 0 | -
            a clock that is wrong       | 2026-11-21T13:00:00Z | 3d  | 0 | DIR/in/reviews.csv was last changed 25 hours from now, by its own time: its age cannot be told. Check the clock of the machine that exports it.
            no unit                     | 2026-11-20T12:00:00Z | 3   | 2 | Invalid value for option '--max-age': found "3", expected hours, days or weeks as in 20h, 3d or 1w. See: driftwatch overdue --help
            """)
    void anOlderFileIsRefused(String why, Instant changed, String most, int code, String said) throws IOException {
        for (String name : List.of("plans.csv", "visits.csv")) {
            Files.setLastModifiedTime(dir.resolve("in").resolve(name), time("2026-11-20T11:00:00Z"));
        }
        Files.setLastModifiedTime(dir.resolve("in/reviews.csv"), FileTime.from(changed));
        CommandRun run = CommandRun.words(dir, "overdue --dir DIR/in --as-at 2026-11-19 --max-age " + most);
        assertThat(run.code()).as(why).isEqualTo(code);
        String line = said.equals("-") ? "" : (code == 0 ? "" : "driftwatch: ") + said.replace("DIR", dir + "") + "\n";
        assertThat(run.err()).isEqualTo(line);
    }

    @Test
    void whatPeopleKeepByHandMayBeOld() throws IOException {
        for (String name : List.of("plans.csv", "reviews.csv", "visits.csv")) {
            Files.setLastModifiedTime(dir.resolve("in").resolve(name), time("2026-11-20T11:00:00Z"));
        }
        Path known = dir.resolve("known.csv");
        Files.writeString(known, "child_id,requirement,reason,by,until\nC1,Review 2,court,A,2027-01-01\n");
        Files.setLastModifiedTime(known, time("2020-01-01T00:00:00Z"));
        assertThat(CommandRun.words(dir, "overdue --dir DIR/in --acknowledged DIR/known.csv --max-age 3d")
                        .code())
                .isZero();
    }

    @Test
    void aTableThatHasLostRowsIsAWarningAndAnErrorForAJobThatAsks() throws IOException {
        CommandRun.words(dir, CHECK.replace("11-20", "11-19") + " --quiet");
        plans(80);
        Files.delete(dir.resolve("in/visits.csv"));
        CommandRun night = CommandRun.words(dir, CHECK + " --fail-on data-error");
        assertThat(plain(night.err()))
                .contains("Note plans has 80 rows, and had 100 in the check as at 2026-11-19: see whether the export is"
                        + " whole.")
                .contains("visits was not supplied, and had 1 in the check as at 2026-11-19: see whether the export"
                        + " is whole.");
        assertThat(Files.readString(dir.resolve("out/data-quality.csv")))
                .contains("DQ-27,warning,plans.csv,,,,,")
                .contains("DQ-27,warning,visits.csv,,,,,");
        assertThat(night.code()).isEqualTo(1);
        assertThat(plain(CommandRun.words(dir, CHECK).err()))
                .as("a second run of the day does not pass for a clean one")
                .contains("had 100 in the check as at 2026-11-19");
        assertThat(plain(CommandRun.words(dir, CHECK.replace("11-20", "11-21")).err()))
                .as("the next night is held against this one")
                .doesNotContain("see whether the export is whole");
    }

    @Test
    void aSummaryThatCannotBeReadKeepsNobodyFromChecking() throws IOException {
        CommandRun.words(dir, CHECK + " --quiet");
        Files.writeString(dir.resolve("out/summary.json"), "{");
        CommandRun night = CommandRun.words(dir, CHECK);
        assertThat(night.code()).isZero();
        assertThat(plain(night.err()))
                .contains("Note The summary.json of the check before, in " + dir.resolve("out")
                        + ", cannot be read: whether a table has lost rows since then is not known.");
    }

    private void plans(int count) throws IOException {
        StringBuilder text = new StringBuilder("child_id,start_date,date_of_birth\n");
        for (int i = 1; i <= count; i++) {
            text.append("C").append(i).append(",2026-07-01,2019-01-01\n");
        }
        Files.writeString(dir.resolve("in/plans.csv"), text);
    }

    private static FileTime time(String instant) {
        return FileTime.from(Instant.parse(instant));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}

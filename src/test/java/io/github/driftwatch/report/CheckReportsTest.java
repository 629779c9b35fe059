package io.github.driftwatch.report;

import static io.github.driftwatch.report.Made.due;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.driftwatch.output.FullDisk;
import io.github.driftwatch.output.Keeping;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.output.ReportFolder;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.timeline.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which files a check writes and what is in the lists, the same bytes each time, and nothing where the disk fills. */
class CheckReportsTest extends WrittenReports {

    @Test
    void writesEveryFileAndSaysSo() throws Exception {
        CheckSummary summary = check(temp, Made.settings(Format.CSV, Format.XLSX, Format.JSON));
        assertThat(names(temp))
                .containsExactly(
                        ".driftwatch.lock",
                        "data-quality.csv",
                        "data-quality.json",
                        "drift-risk.csv",
                        "drift-risk.json",
                        "driftwatch.xlsx",
                        "notices-issued.csv",
                        "notices.csv",
                        "notices.json",
                        "obligations.csv",
                        "obligations.json",
                        "outlook.csv",
                        "outlook.json",
                        "overdue.csv",
                        "overdue.json",
                        "summary.json",
                        "upcoming.csv",
                        "upcoming.json");
        assertThat(summary.written().outputs())
                .hasSize(16)
                .allSatisfy(output -> assertThat(output.sha256()).isEqualTo(sha256(temp.resolve(output.file()))));
        assertThat(summary.written().outputs())
                .extracting(output -> output.file() + " " + output.rows())
                .containsExactly(
                        "overdue.csv 2",
                        "overdue.json 2",
                        "upcoming.csv 1",
                        "upcoming.json 1",
                        "drift-risk.csv 2",
                        "drift-risk.json 2",
                        "outlook.csv 2",
                        "outlook.json 2",
                        "notices.csv 0",
                        "notices.json 0",
                        "data-quality.csv 1",
                        "data-quality.json 1",
                        "obligations.csv 5",
                        "obligations.json 5",
                        "notices-issued.csv 0",
                        "driftwatch.xlsx 13");
    }

    @Test
    void writesTheOverdueReport() throws Exception {
        check(temp, Made.settings(Format.CSV));
        assertThat(Files.readString(temp.resolve("overdue.csv"))).isEqualTo("""
                \uFEFFchild_id,plan_id,family_id,requirement,due_date,days,status,scheduled_date,rule,clause,other_rules,reason,team,social_worker,conference_chair,change
                C1,C1@2025-01-06,F1,Review 3,2026-11-11,9,OVERDUE,2026-11-25,RC-2,clause RC-2,DR-1,by the title of RC 2 (and 1 more),North,'=Birch,Chair 2,
                C2,C2@2025-01-06,F1,Review 3,2026-11-15,5,OVERDUE,,RC-2,clause RC-2,,by the title of RC 2,North,'=Birch,Chair 2,
                """.replace("\n", "\r\n"));
    }

    @Test
    void writesTheDriftReport() throws Exception {
        check(temp, Made.settings(Format.CSV));
        assertThat(Files.readString(temp.resolve("drift-risk.csv"))).isEqualTo("""
                \uFEFFchild_id,plan_id,family_id,band,points,months_on_plan,flags,reasons,reviews_held,last_review,next_review,reaches_15_months,reaches_18_months,reaches_24_months,share_reaching_24_months,team,social_worker,conference_chair,change
                C1,C1@2025-08-31,F1,AMBER,4,14,F1;F3,"F1 (1): on the plan for 14 months, since 31 Aug 2025; F3 (3): Review 3 overdue since 2 Oct 2026; Not assessed: F5 (the quorum is not known)",2,2026-04-02,2026-10-02,2026-11-30,2027-02-28,2027-08-31,31.3,North,Worker 3,Chair 2,
                C2,C2@2025-08-31,F1,GREEN,0,14,,Not assessed: F5 (the quorum is not known),2,2026-04-02,2026-10-02,2026-11-30,2027-02-28,2027-08-31,,North,Worker 3,Chair 2,
                """.replace("\n", "\r\n"));
    }

    @Test
    void writesTheOutlook() throws Exception {
        check(temp, Made.settings(Format.CSV));
        assertThat(Files.readString(temp.resolve("outlook.csv"))).isEqualTo("""
                \uFEFFchild_id,plan_id,family_id,months_on_plan,reaches_9_months,reaches_15_months,reaches_18_months,reaches_21_months,reaches_24_months,reviews_before_15_months,reviews_before_18_months,reviews_before_21_months,reviews_before_24_months,plans_as_long,share_reaching_24_months,share_low,share_high
                C1,C1@2025-08-31,F1,14,2026-05-31,2026-11-30,2027-02-28,2027-05-31,2027-08-31,,1,,2,48,31.3,25.0,
                C2,C2@2025-08-31,F1,14,2026-05-31,2026-11-30,2027-02-28,2027-05-31,2027-08-31,,1,,2,,,,
                """.replace("\n", "\r\n"));
    }

    @Test
    void writesTheSameBytesTwice() throws Exception {
        Path one = temp.resolve("one");
        Path two = temp.resolve("two");
        check(one, Made.settings(Format.CSV, Format.JSON));
        check(two, Made.settings(Format.CSV, Format.JSON));
        for (String name : names(one)) {
            assertThat(two.resolve(name)).hasSameBinaryContentAs(one.resolve(name));
        }
    }

    @Test
    void writesOnlyTheReportsNamed() throws Exception {
        CheckSettings some = new CheckSettings(
                Made.AS_AT,
                Made.settings(Format.CSV).procedures(),
                "0.1.0",
                28,
                Set.of(Format.CSV),
                EnumSet.of(ReportName.UPCOMING),
                false,
                null,
                null);
        CheckSummary summary = check(temp, some);
        assertThat(names(temp)).containsExactly(".driftwatch.lock", "summary.json", "upcoming.csv");
        assertThat(summary.overdueRows()).as("counted all the same").isEqualTo(2);
    }

    @Test
    void leavesTheEarlierReportsWhereTheDiskFills() throws Exception {
        check(temp, Made.settings(Format.CSV, Format.XLSX));
        byte[] before = Files.readAllBytes(temp.resolve("driftwatch.xlsx"));
        for (long room : new long[] {0, 2_000}) {
            for (Format format : List.of(Format.CSV, Format.JSON, Format.XLSX)) {
                assertThatThrownBy(() -> {
                            try (CheckReports reports = CheckReports.open(
                                    ReportFolder.open(temp, Keeping.OWNERS_ALONE, disk -> new FullDisk(disk, room)),
                                    Made.settings(format))) {
                                for (int i = 0; i < 500; i++) {
                                    reports.accept(Made.assessment(
                                            Made.plan("C1"),
                                            due(Made.plan("C1"), "RC-2", "Review 3", Status.OVERDUE, -9, 5)));
                                }
                                reports.finish(Made.facts(), List.of(), () -> Duration.ZERO);
                            }
                        })
                        .as(format + " with room for " + room)
                        .isInstanceOf(OutputException.class)
                        .hasMessageStartingWith("Cannot write " + temp)
                        .hasMessageContaining(": No space left on device. Nothing was changed: what was there before"
                                + " is still there.");
            }
        }
        assertThat(temp.resolve("driftwatch.xlsx")).hasBinaryContent(before);
        assertThat(names(temp))
                .containsExactly(
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
                        "upcoming.csv");
    }
}

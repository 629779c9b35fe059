package io.github.driftwatch.report;

import static io.github.driftwatch.report.Made.due;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.driftwatch.drift.Band;
import io.github.driftwatch.drift.RaisedFlag;
import io.github.driftwatch.drift.UnknownFlag;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.output.FullDisk;
import io.github.driftwatch.output.Keeping;
import io.github.driftwatch.output.OutputException;
import io.github.driftwatch.output.ReportFolder;
import io.github.driftwatch.report.drift.Drifting;
import io.github.driftwatch.survival.Share;
import io.github.driftwatch.table.Format;
import io.github.driftwatch.timeline.Status;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckReportsTest {

    @TempDir
    Path temp;

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
    void coloursTheBandsAndKeepsSharesNumbers() throws Exception {
        check(temp, Made.settings(Format.XLSX));
        try (XSSFWorkbook book = new XSSFWorkbook(
                new FileInputStream(temp.resolve("driftwatch.xlsx").toFile()))) {
            XSSFSheet sheet = book.getSheet("drift-risk");
            XSSFCell amber = sheet.getRow(1).getCell(3);
            assertThat(amber.getStringCellValue()).isEqualTo("AMBER");
            assertThat(amber.getCellStyle().getFillForegroundColorColor().getARGBHex())
                    .isEqualTo("FFFFEB9C");
            XSSFCell green = sheet.getRow(2).getCell(3);
            assertThat(green.getStringCellValue()).isEqualTo("GREEN");
            assertThat(green.getCellStyle().getFillForegroundColorColor().getARGBHex())
                    .isEqualTo("FFC6EFCE");
            XSSFCell share = sheet.getRow(1).getCell(14);
            assertThat(share.getNumericCellValue()).isEqualTo(31.3);
            assertThat(share.getCellStyle().getDataFormatString()).isEqualTo("#,##0.0");
            assertThat(sheet.getRow(1).getCell(13).getLocalDateTimeCellValue()).isEqualTo("2027-08-31T00:00");
            XSSFCell reasons = sheet.getRow(1).getCell(7);
            assertThat(reasons.getCellStyle().getWrapText()).isTrue();
            assertThat(reasons.getStringCellValue()).isEqualTo("""
                    F1 (1): on the plan for 14 months, since 31 Aug 2025;
                    F3 (3): Review 3 overdue since 2 Oct 2026;
                    Not assessed: F5 (the quorum is not known)""");
            assertThat(sheet.getRow(1).getHeightInPoints())
                    .as("room for three lines")
                    .isEqualTo(41);
        }
    }

    @Test
    void writesTheSummaryForPrograms() throws Exception {
        check(temp, Made.settings(Format.CSV));
        String expected = """
                {
                  "format_version" : "1",
                  "as_at" : "2026-11-20",
                  "profile" : {
                    "name" : "designated-review",
                    "version" : "1",
                    "sha256" : "ab12"
                  },
                  "profiles" : [
                    {
                      "name" : "designated-review",
                      "version" : "1",
                      "sha256" : "ab12"
                    }
                  ],
                  "program_version" : "0.1.0",
                  "horizon_days" : 28,
                  "made_on" : "2026-11-20",
                  "options" : { },
                  "layout" : "canonical",
                  "inputs" : [
                    {
                      "table" : "plans",
                      "file" : "plans.csv",
                      "sheet" : null,
                      "bytes" : 0,
                      "sha256" : "cd34",
                      "rows_read" : 4,
                      "rows_left_out" : 1
                    },
                    {
                      "table" : "reviews",
                      "file" : "reviews.csv",
                      "sheet" : null,
                      "bytes" : 0,
                      "sha256" : "ef56",
                      "rows_read" : 9,
                      "rows_left_out" : 0
                    }
                  ],
                  "plans" : {
                    "read" : 4,
                    "checked" : 3,
                    "open" : 3
                  },
                  "by_status" : {
                    "MET" : 0,
                    "MET_LATE" : 0,
                    "MISSED" : 0,
                    "LAPSED" : 0,
                    "WAIVED" : 0,
                    "OVERDUE" : 3,
                    "SCHEDULED_LATE" : 0,
                    "SCHEDULED" : 0,
                    "DUE_SOON" : 1,
                    "PENDING" : 0,
                    "BREACH" : 0,
                    "NOT_ASSESSED" : 1
                  },
                  "by_rule" : {
                    "DR-1" : {
                      "OVERDUE" : 1
                    },
                    "RC-2" : {
                      "OVERDUE" : 2,
                      "DUE_SOON" : 1
                    },
                    "RC-9" : {
                      "NOT_ASSESSED" : 1
                    }
                  },
                  "drift" : {
                    "by_band" : {
                      "RED" : 0,
                      "AMBER" : 1,
                      "GREEN" : 1
                    },
                    "flags_raised" : {
                      "F1" : 1,
                      "F3" : 1
                    },
                    "flags_not_assessed" : [
                      {
                        "flag" : "F8",
                        "reason" : "no events were supplied"
                      }
                    ],
                    "plans_not_assessed" : {
                      "F5" : 2
                    }
                  },
                  "findings" : {
                    "error" : 1,
                    "warning" : 0,
                    "by_check" : {
                      "DQ-1" : 1
                    }
                  },
                  "notices" : {
                    "listed" : 3,
                    "nobody_to_go_to" : 1,
                    "taken_as_told" : 1240
                  },
                  "rules_not_assessed" : [
                    {
                      "rule" : "RC-5",
                      "reason" : "no events were supplied"
                    },
                    {
                      "rule" : "RC-7",
                      "reason" : "no events were supplied"
                    }
                  ],
                  "plans_not_assessed" : {
                    "RC-9" : 1
                  },
                  "bank_holidays" : "Bank holidays are proclaimed up to 2027.",
                  "bank_holidays_proclaimed_to" : 2028,
                  "notes" : [
                    "A note."
                  ],
                  "outputs" : [
                    {
                      "file" : "overdue.csv",
                      "bytes" : ^,
                      "sha256" : "~",
                      "rows" : 2
                    },
                    {
                      "file" : "upcoming.csv",
                      "bytes" : ^,
                      "sha256" : "~",
                      "rows" : 1
                    },
                    {
                      "file" : "drift-risk.csv",
                      "bytes" : ^,
                      "sha256" : "~",
                      "rows" : 2
                    },
                    {
                      "file" : "outlook.csv",
                      "bytes" : ^,
                      "sha256" : "~",
                      "rows" : 2
                    },
                    {
                      "file" : "notices.csv",
                      "bytes" : ^,
                      "sha256" : "~",
                      "rows" : 0
                    },
                    {
                      "file" : "data-quality.csv",
                      "bytes" : ^,
                      "sha256" : "~",
                      "rows" : 1
                    },
                    {
                      "file" : "obligations.csv",
                      "bytes" : ^,
                      "sha256" : "~",
                      "rows" : 5
                    },
                    {
                      "file" : "notices-issued.csv",
                      "bytes" : ^,
                      "sha256" : "~",
                      "rows" : 0
                    }
                  ],
                  "seconds_taken" : 1.2
                }
                """;
        for (String file : List.of(
                "overdue.csv",
                "upcoming.csv",
                "drift-risk.csv",
                "outlook.csv",
                "notices.csv",
                "data-quality.csv",
                "obligations.csv",
                "notices-issued.csv")) {
            expected = expected.replaceFirst("\\^", String.valueOf(Files.size(temp.resolve(file))))
                    .replaceFirst("~", sha256(temp.resolve(file)));
        }
        assertThat(Files.readString(temp.resolve("summary.json"))).isEqualTo(expected);
    }

    @Test
    void putsTheSummarySheetFirst() throws Exception {
        check(temp, Made.settings(Format.XLSX));
        try (XSSFWorkbook book = new XSSFWorkbook(
                new FileInputStream(temp.resolve("driftwatch.xlsx").toFile()))) {
            assertThat(Stream.iterate(0, i -> i < book.getNumberOfSheets(), i -> i + 1)
                            .map(book::getSheetName))
                    .containsExactly(
                            "summary",
                            "charts",
                            "overdue",
                            "upcoming",
                            "ahead",
                            "load",
                            "drift-risk",
                            "outlook",
                            "notices",
                            "data-quality",
                            "obligations");
            assertThat(book.getSheet("summary").getRow(4).getCell(1).getNumericCellValue())
                    .isEqualTo(3);
            assertThat(book.getSheet("obligations").getLastRowNum()).isEqualTo(5);
        }
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

    static CheckSummary check(Path folder, CheckSettings settings) throws Exception {
        try (CheckReports reports = CheckReports.open(folder, settings)) {
            Plan one = Made.plan("C1", "=Birch");
            reports.accept(Made.assessment(
                    one,
                    due(one, "DR-1", "Review 3", Status.OVERDUE, -2, 5),
                    due(one, "RC-2", "Review 3", Status.OVERDUE, -9, 5)));
            Plan two = Made.plan("C2", "=Birch");
            reports.accept(Made.assessment(two, due(two, "RC-2", "Review 3", Status.OVERDUE, -5, null)));
            Plan three = Made.plan("C3", null);
            reports.accept(Made.assessment(
                    three,
                    due(three, "RC-2", "Review 4", Status.DUE_SOON, 7, null),
                    Made.notAssessed(three, "RC-9", "plan ended", "no date of birth")));
            RaisedFlag late = new RaisedFlag("F3", 3, "Review 3 overdue since 2 Oct 2026");
            RaisedFlag longOn = new RaisedFlag("F1", 1, "on the plan for 14 months, since 31 Aug 2025");
            UnknownFlag quorum = new UnknownFlag("F5", "the quorum is not known");
            reports.accept(Drifting.row(Drifting.drift("C2", Band.GREEN, List.of(), quorum), null));
            reports.accept(Drifting.row(
                    Drifting.drift("C1", Band.AMBER, List.of(longOn, late), quorum),
                    new Share(0.3125, 0.25, null, 48)));
            return reports.finish(
                    Made.facts(Made.finding("13/13/2026", "C4")), List.of(), () -> Duration.ofMillis(1_234));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}

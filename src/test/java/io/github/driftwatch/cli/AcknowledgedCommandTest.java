package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lateness that somebody knows about: marked, sorted last, counted, and carried from night to night. */
class AcknowledgedCommandTest {

    private static final String HEADINGS = "child_id,plan_id,requirement,reason,by,until";

    @TempDir
    Path dir;

    /** C1 is the longest late with Review 1, then -C2, then C3. */
    @BeforeEach
    void writeTheExport() throws IOException {
        write("in/plans.csv", "child_id,plan_id,start_date\nC1,P1,2026-05-01\n-C2,P2,2026-06-01\nC3,P3,2026-07-01\n");
        write("in/reviews.csv", "child_id,date\n");
    }

    @Test
    void whatIsKnownAboutStaysInTheListMarkedAndLast() throws IOException {
        know("C1,,review 1,late-report,CSSU manager,2026-12-03");
        check("--as-at 2026-11-20");
        List<String> late = lines("out/overdue.csv").stream()
                .filter(line -> line.contains("Review 1"))
                .toList();
        assertThat(late)
                .extracting(line -> line.substring(0, line.indexOf(',')))
                .containsExactly("'-C2", "C3", "C1");
        assertThat(late.get(2))
                .contains(",Known about until 3 Dec 2026: late report (by CSSU manager). within 91 days of ");
        assertThat(lines("out/acknowledged.csv"))
                .containsExactly(HEADINGS + ",state", "C1,,review 1,late-report,CSSU manager,2026-12-03,in force");
        assertThat(Files.readString(dir.resolve("out/summary.json"))).contains("""
                  "acknowledged" : {
                    "in_force" : 1,
                    "nothing_late" : 0,
                    "passed" : 0,
                    "overdue" : 1,
                    "upcoming" : 0,
                    "by_reason" : {
                      "late report" : 1
                    }
                  },
                """);
    }

    @Test
    void theSummaryCountsThemByReasonAndNamesNoOtherReason() throws IOException {
        know("C1,,Review 1,quoracy,,2026-12-03", "C3,,Review 1,her brother Sam is ill,,2026-12-03");
        CommandRun run = check("--as-at 2026-11-20");
        assertThat(run.err()).contains("; 2 known about\n", "Known about   1 another reason, 1 quoracy\n");
        assertThat(run.err() + Files.readString(dir.resolve("out/summary.json")))
                .doesNotContain("Sam");
    }

    @Test
    void itIsCarriedFromNightToNightUntilItsDayHasPassedForFourWeeks() throws IOException {
        know("'-C2,P2,Review 1,quoracy,=SM-3,2026-11-21");
        check("--as-at 2026-11-20 --format xlsx");
        Files.delete(dir.resolve("in/acknowledged.csv"));
        String row = "'-C2,P2,Review 1,quoracy,'=SM-3,2026-11-21,";
        for (String night : List.of("2026-11-21 in force", "2026-11-22 passed", "2026-12-19 passed")) {
            check("--as-at " + night.substring(0, 10) + " --format json");
            assertThat(lines("out/acknowledged.csv")).containsExactly(HEADINGS + ",state", row + night.substring(11));
        }
        check("--as-at 2026-12-20");
        assertThat(lines("out/acknowledged.csv")).containsExactly(HEADINGS + ",state");
    }

    @Test
    void theListCanBeChangedInASpreadsheetAndIsTakenAsItWasSaved() throws IOException {
        know("C1,,Review 1,quoracy,,2026-12-03");
        check("--as-at 2026-11-20");
        Files.delete(dir.resolve("in/acknowledged.csv"));
        write(
                "out/acknowledged.csv",
                HEADINGS.replace(',', ';') + ";state\nC3;;Review 1;School holiday;;04/12/2026;\n");
        check("--as-at 2026-11-21");
        assertThat(lines("out/acknowledged.csv"))
                .containsExactly(HEADINGS + ",state", "C3,,Review 1,School holiday,,2026-12-04,in force");
    }

    @Test
    void tonightsTableWithdrawsWhatTheEarlierRunListed() throws IOException {
        know("C1,,Review 1,quoracy,,2026-12-03");
        check("--as-at 2026-11-20");
        know("C1,,Review 1,quoracy,,2026-11-20");
        check("--as-at 2026-11-21");
        assertThat(lines("out/acknowledged.csv"))
                .containsExactly(HEADINGS + ",state", "C1,,Review 1,quoracy,,2026-11-20,passed");
        assertThat(lines("out/overdue.csv")).noneMatch(line -> line.contains("Known about"));
    }

    @Test
    void whoKnowsOfNothingHasNoListAndNoSheet() throws IOException {
        check("--as-at 2026-11-20");
        assertThat(dir.resolve("out/acknowledged.csv")).doesNotExist();
        try (XSSFWorkbook book = workbook()) {
            assertThat(book.getSheet("acknowledged")).isNull();
            assertThat(book.getSheet("notices")).isNotNull();
        }
    }

    @Test
    void aWorkbookShowsThemInGreyAndHasTheirSheet() throws IOException {
        know("C1,,Review 1,quoracy,,2026-12-03");
        check("--as-at 2026-11-20");
        try (XSSFWorkbook book = workbook()) {
            Sheet late = book.getSheet("overdue");
            assertThat(fill(late, 1)).isNull();
            assertThat(fill(late, late.getLastRowNum())).isEqualTo("FFF2F2F2");
            assertThat(book.getSheet("acknowledged").getRow(1).getCell(6).getStringCellValue())
                    .isEqualTo("in force");
        }
    }

    /** A known lateness is late: a job that is to fail on lateness fails. */
    @Test
    void itIsOverdueAllTheSame() throws IOException {
        know(
                "C1,,Review 1,quoracy,,2026-12-03",
                "C1,,Next review booked,quoracy,,2026-12-03",
                "'-C2,,Review 1,quoracy,,2026-12-03",
                "C3,,Review 1,quoracy,,2026-12-03");
        assertThat(check("--as-at 2026-11-20 --fail-on overdue").code()).isEqualTo(1);
    }

    @Test
    void aSlipInARequirementIsSaidOnceAndNamesNoChild() throws IOException {
        know("C1,,Reviw 1,quoracy,,2026-12-03");
        String note = "the requirement in row 2 is none that a rule of";
        assertThat(check("--as-at 2026-11-20").err()).containsOnlyOnce(note);
        assertThat(check("--as-at 2026-11-21").err())
                .as("in tonight's table, and in the list")
                .containsOnlyOnce(note);
        Files.delete(dir.resolve("in/acknowledged.csv"));
        assertThat(check("--as-at 2026-11-22").err().replaceAll("\\s+", " "))
                .contains(
                        dir.resolve("out/acknowledged.csv") + ": the requirement in row 2 is none that a rule of"
                                + " designated-review asks for, so that nothing is known about by it. The nearest: \"Review 1\".")
                .doesNotContain("C1");
    }

    /** Rows that cannot be used come first, so that the numbers are those of the file that people open. */
    @Test
    void aSlipInTheCarriedListSpoilsItsRowAndNotTheNight() throws IOException {
        write(
                "out/acknowledged.csv",
                HEADINGS + "\nC1,,Review 1,quoracy,,2026-12-03\nC3,,Review 1,quoracy,=SM-3,soon\n"
                        + ",,,,,\n'-C2,P2,Review 1,,,2026-12-03\n'-C2,P2,,quoracy,,\nC3,,Review 1,quoracy,,11/25/2026\n");
        List<String> listed = List.of(
                HEADINGS + ",state",
                "C3,,Review 1,quoracy,'=SM-3,soon,cannot be used",
                "'-C2,P2,Review 1,,,2026-12-03,cannot be used",
                "'-C2,P2,,quoracy,,,cannot be used",
                "C3,,Review 1,quoracy,,11/25/2026,cannot be used",
                "C1,,Review 1,quoracy,,2026-12-03,in force");
        for (String night : List.of("2026-11-20", "2026-11-21")) {
            assertThat(oneLine(check("--as-at " + night)))
                    .contains(dir.resolve("out/acknowledged.csv")
                            + ": rows 2 (until is no date), 3 (reason is empty), 4 (requirement is empty), 5 (until has"
                            + " its month first, so that no other date of the file can be relied on) cannot be used, so"
                            + " that what they say to be known about is not marked; correct them there.");
            assertThat(lines("out/acknowledged.csv")).isEqualTo(listed);
        }
        try (XSSFWorkbook book = workbook()) {
            assertThat(book.getSheet("acknowledged").getRow(1).getCell(5).getStringCellValue())
                    .isEqualTo("soon");
        }
        write("out/acknowledged.csv", HEADINGS + "\nC3,,Review 1,quoracy,,soon\n");
        assertThat(oneLine(check("--as-at 2026-11-22")))
                .contains(": row 2 (until is no date) cannot be used, so that what it says to be known about is not"
                        + " marked; correct it there.");
        write("out/acknowledged.csv", HEADINGS + "\nC3,,Review 1,quoracy,,2026-12-03\n");
        assertThat(check("--as-at 2026-11-22").err()).doesNotContain("cannot be used");
        assertThat(lines("out/overdue.csv")).anyMatch(line -> line.contains("Known about until 3 Dec 2026: quoracy"));
    }

    @Test
    void whatTheCarriedListSaysOfNoPlanOrFarTooHighIsSaidByItsRow() throws IOException {
        write(
                "out/acknowledged.csv",
                HEADINGS + "\nC9,,Review 1,quoracy,,2026-12-03\nC1,P7,Review 1,quoracy,,2026-12-03\n"
                        + "C1,,Review 99,quoracy,,2026-12-03\nC1,,Review 1,quoracy,,2026-12-03\nC8,,Review 1,quoracy,,2026-11-19\n");
        String list = dir.resolve("out/acknowledged.csv").toString();
        assertThat(oneLine(check("--as-at 2026-11-20")))
                .contains(
                        list
                                + ": rows 4, 5 are about no plan of tonight's export, so that nothing is known about by them;"
                                + " correct them there, or take them out.",
                        list
                                + ": the requirement in row 3 has a number that no plan of the child is near, so that nothing"
                                + " is known about by it; correct it there.");
        assertThat(lines("out/acknowledged.csv").subList(1, 6))
                .containsExactly(
                        "C1,,Review 1,quoracy,,2026-12-03,in force",
                        "C1,,Review 99,quoracy,,2026-12-03,nothing late",
                        "C1,P7,Review 1,quoracy,,2026-12-03,nothing late",
                        "C9,,Review 1,quoracy,,2026-12-03,nothing late",
                        "C8,,Review 1,quoracy,,2026-11-19,passed");
    }

    @Test
    void tonightsTableWinsForThePlanThatItNames() throws IOException {
        write("in/plans.csv", "child_id,plan_id,start_date,end_date\nC1,P0,2024-05-01,2024-06-01\nC1,P1,2026-05-01,\n");
        know("C1,,Review 1,quoracy,,2026-12-03");
        check("--as-at 2026-11-20");
        assertThat(lines("out/overdue.csv")).anyMatch(line -> line.contains("Known about"));
        know("C1,P1,Review 1,quoracy,,2026-11-20");
        check("--as-at 2026-11-21");
        Files.delete(dir.resolve("in/acknowledged.csv"));
        check("--as-at 2026-11-22");
        assertThat(lines("out/overdue.csv")).noneMatch(line -> line.contains("Known about"));
    }

    @Test
    void wordsOfTheFolderAndOfAnotherRunAreBothTaken() throws IOException {
        write(
                "other/acknowledged.csv",
                HEADINGS + "\nC1,,Review 1,quoracy,,2026-12-03\nC3,,Review 1,quoracy,,2026-12-03\n");
        CommandRun.words(dir, "check --dir DIR/in --out DIR/other --format csv --as-at 2026-11-19");
        write("out/acknowledged.csv", HEADINGS + "\nC1,,Review 1,late-report,,2026-12-09\n");
        check("--as-at 2026-11-20 --previous DIR/other");
        assertThat(lines("out/acknowledged.csv"))
                .containsExactly(
                        HEADINGS + ",state",
                        "C3,,Review 1,quoracy,,2026-12-03,in force",
                        "C1,,Review 1,late-report,,2026-12-09,in force");
    }

    @Test
    void itIsWrittenWhateverReportsAreAskedFor() throws IOException {
        write("mine.csv", HEADINGS + "\nC1,,Review 1,quoracy,,2026-12-03\n");
        check("--as-at 2026-11-20 --reports overdue --acknowledged DIR/mine.csv");
        List<String> listed = List.of(HEADINGS + ",state", "C1,,Review 1,quoracy,,2026-12-03,in force");
        assertThat(lines("out/acknowledged.csv")).isEqualTo(listed);
        assertThat(oneLine(check("--as-at 2026-11-21 --reports overdue"))).doesNotContain("Left from an earlier run");
        assertThat(lines("out/acknowledged.csv")).isEqualTo(listed);
        assertThat(lines("out/overdue.csv")).anyMatch(line -> line.contains("Known about until 3 Dec 2026: quoracy"));
    }

    /** It is taken before the one that stands in the folder. */
    @Test
    void itCanBeNamedBesideAFolder() throws IOException {
        know("C3,,Review 1,late-report,,2026-12-03");
        write("mine.csv", HEADINGS + "\nC1,,Review 1,quoracy,,2026-12-03\n");
        CommandRun run = CommandRun.words(
                dir, "overdue --dir DIR/in --acknowledged DIR/mine.csv --as-at 2026-11-20 --format csv");
        assertThat(run.out())
                .contains("Known about until 3 Dec 2026: quoracy")
                .doesNotContain("Known about until 3 Dec 2026: late report");
        CommandRun refused = CommandRun.words(
                dir, "overdue --dir DIR/in --acknowledged DIR/mine.csv --as-at 2026-11-20 --out DIR/mine.csv");
        assertThat(refused.code()).isEqualTo(2);
    }

    @Test
    void aTerminalWithoutRoomForTheReasonShowsItInTheStatus() throws IOException {
        know("C1,,Review 1,quoracy,,2026-12-03");
        CommandRun run =
                CommandRun.on(new Screen(true, 80), CommandRun.split("overdue --dir DIR/in --as-at 2026-11-20", dir));
        assertThat(run.out().lines().filter(line -> line.contains("(known)")))
                .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .matches("C1 +P1 +Review 1 .* OVERDUE \\(known\\).*");
        assertThat(CommandRun.words(dir, "overdue --dir DIR/in --as-at 2026-11-20 --format csv")
                        .out())
                .doesNotContain("(known)");
    }

    @Test
    void aTableOfTheProgramsOwnStandsBesideAnExportOfAnotherLayout() throws IOException {
        Files.delete(dir.resolve("in/plans.csv"));
        Files.delete(dir.resolve("in/reviews.csv"));
        write(
                "in/ssd_cp_plans.csv",
                "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date\nP1,C1,2026-05-01,\n");
        write("in/ssd_cp_reviews.csv", "cppr_person_id,cppr_cp_plan_id,cppr_cp_review_date\n");
        know("C1,,Review 1,quoracy,,2026-12-03");
        CommandRun run = check("--as-at 2026-11-20");
        assertThat(run.err()).contains("1 acknowledgement;");
        assertThat(lines("out/overdue.csv")).anyMatch(line -> line.contains("Known about until 3 Dec 2026: quoracy. "));
        assertThat(CommandRun.words(
                                dir,
                                "overdue --plans DIR/in/ssd_cp_plans.csv --reviews DIR/in/ssd_cp_reviews.csv"
                                        + " --acknowledged DIR/in/acknowledged.csv --as-at 2026-11-20")
                        .out())
                .contains("Known about until 3 Dec 2026: quoracy. ");
    }

    private static String oneLine(CommandRun run) {
        return run.err().replaceAll("\\s+", " ");
    }

    private void know(String... rows) throws IOException {
        write("in/acknowledged.csv", HEADINGS + "\n" + String.join("\n", rows) + "\n");
    }

    private CommandRun check(String options) {
        CommandRun run = CommandRun.words(dir, "check --dir DIR/in --out DIR/out " + options);
        assertThat(run.code()).as(run.err()).isLessThan(2);
        return run;
    }

    private XSSFWorkbook workbook() throws IOException {
        try (InputStream in = Files.newInputStream(dir.resolve("out/driftwatch.xlsx"))) {
            return new XSSFWorkbook(in);
        }
    }

    private static @org.jspecify.annotations.Nullable String fill(Sheet sheet, int row) {
        var colour = ((XSSFCellStyle) sheet.getRow(row).getCell(0).getCellStyle()).getFillForegroundXSSFColor();
        return colour == null ? null : colour.getARGBHex();
    }

    private List<String> lines(String file) throws IOException {
        return Files.readString(dir.resolve(file), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .toList();
    }

    private void write(String file, String text) throws IOException {
        Path path = dir.resolve(file);
        Files.createDirectories(path.resolveSibling("."));
        Files.writeString(path, text);
    }
}

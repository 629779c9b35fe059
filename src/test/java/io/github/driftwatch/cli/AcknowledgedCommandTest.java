package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lateness that somebody knows about: marked, sorted last and counted. */
class AcknowledgedCommandTest extends LateReviews {

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

    @ParameterizedTest(name = "until {0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-27 | nothing late | the row of the plan stands before that of the child
            2026-11-19 | nothing late | even once it has passed
            -          | in force     | there is none of the plan
            """)
    void aRowAboutTheChildIsNotInForceWhereOneOfThePlanStandsBeforeIt(String until, String state, String why)
            throws IOException {
        String child = "C1,,Review 1,quoracy,,2026-12-03";
        if (until.equals("-")) {
            know(child);
        } else {
            know(child, "C1,P1,Review 1,quoracy,," + until);
        }
        check("--as-at 2026-11-20");
        assertThat(lines("out/acknowledged.csv")).as(why).contains(child + "," + state);
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

    private static @org.jspecify.annotations.Nullable String fill(Sheet sheet, int row) {
        var colour = ((XSSFCellStyle) sheet.getRow(row).getCell(0).getCellStyle()).getFillForegroundXSSFColor();
        return colour == null ? null : colour.getARGBHex();
    }
}

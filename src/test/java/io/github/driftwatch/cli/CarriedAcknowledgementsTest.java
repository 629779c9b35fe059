package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What is known about is carried from night to night by the list in the folder, which people may change, and spoil. */
class CarriedAcknowledgementsTest extends LateReviews {

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
    void theListsByThemselvesTakeItOverFromTheFolderThatTheyCompareWith() throws IOException {
        know("C1,,Review 1,quoracy,,2026-12-03");
        check("--as-at 2026-11-20");
        Files.delete(dir.resolve("in/acknowledged.csv"));
        String known = "Known about until 3 Dec 2026: quoracy";
        String alone = "overdue --dir DIR/in --as-at 2026-11-21 --format csv";
        assertThat(CommandRun.words(dir, alone).out()).doesNotContain(known);
        assertThat(CommandRun.words(dir, alone + " --previous DIR/out").out()).containsOnlyOnce(known);
    }

    @Test
    void underCodesARequirementThatNoRuleAsksForIsWithheldAsItMaySayAnything() throws IOException {
        know("C1,,review 1,quoracy,,2026-12-03", "C3,,Sam is with his aunt,quoracy,,2026-12-03");
        check("--as-at 2026-11-20 --pseudonymise DIR/key");
        assertThat(String.join("\n", lines("out/acknowledged.csv")))
                .contains(",,review 1,(withheld),,2026-12-03,in force")
                .contains(",,(withheld),(withheld),,2026-12-03,nothing late")
                .doesNotContain("Sam");
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
}

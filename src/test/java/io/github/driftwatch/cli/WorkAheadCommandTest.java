package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The work ahead, through the front door: grouped on a terminal, in a pipe, and as sheets of a workbook. */
class WorkAheadCommandTest {

    private static final String ASKED = " --dir DIR --as-at 2026-11-20 --not-recorded bookings";

    @TempDir
    Path dir;

    /** Two children of one family with Review 1 due on 25 November and 9 December; a third under another chair. */
    @BeforeEach
    void writeTheExport() throws IOException {
        Files.writeString(dir.resolve("plans.csv"), """
                child_id,plan_id,family_id,start_date,team,conference_chair
                C1,P1,F1,2026-08-26,North,CC-02
                C2,P2,F1,2026-09-09,North,CC-02
                C3,P3,,2026-08-27,South,CC-10
                """);
        Files.writeString(dir.resolve("reviews.csv"), "child_id,date\n");
    }

    @Test
    void aTerminalShowsTheGroupsAndWhomOneConferenceCanServe() {
        CommandRun run = CommandRun.on(new Screen(true, 80), CommandRun.split("upcoming" + ASKED + " --by week", dir));
        assertThat(run.out().lines().map(line -> line.replaceAll(" {2,}", " | ").replaceFirst("^ \\| ", "")))
                .containsSubsequence(
                        "Week of 23 Nov 2026",
                        "CC-02, North",
                        "C1 | P1 | Review 1 | 25/11/2026 | 5 | DUE_SOON | RC-1 | 3 | North",
                        "C2 | P2 | Review 1 | 09/12/2026 | 19 | DUE_SOON | RC-1 | 3 | North",
                        "^ the 2 above, of family F1: serve together by 25 Nov 2026",
                        "CC-10, South",
                        "C3 | P3 | Review 1 | 26/11/2026 | 6 | DUE_SOON | RC-1 | 3 | South");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            C1    | ''             | 1 of 3 is known about, at the end of the list; --format csv says why and until when.
            C1,C2 | ''             | 2 of 3 are known about, at the end of the list; --format csv says why and until when.
            C1    | --by week      | 1 of 3 is known about; --format csv says why and until when.
            C1    | --format csv   | ''
            C9    | ''             | ''
            """)
    void aTerminalSaysHowMuchIsKnownAbout(String children, String options, String said) throws IOException {
        StringBuilder known = new StringBuilder("child_id,requirement,reason,by,until\n");
        for (String child : children.split(",", -1)) {
            known.append(child).append(",Review 1,court,A,2027-01-01\n");
        }
        Files.writeString(dir.resolve("known.csv"), known);
        String typed = "upcoming" + ASKED + " --acknowledged DIR/known.csv " + options;
        CommandRun run = CommandRun.on(new Screen(true, 80, false), CommandRun.split(typed, dir));
        assertThat(run.err().strip()).isEqualTo(said);
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',          C1 C3 C2
            ' --by week',  C1 C2 C3
            ' --by TEAM',  C1 C2 C3
            """)
    void aPipeHasTheSameColumnsInThatOrder(String by, String children) {
        List<String> lines =
                CommandRun.words(dir, "upcoming" + ASKED + by).out().lines().toList();
        assertThat(lines.get(0)).startsWith("child_id,plan_id,family_id,requirement,due_date,days,status,");
        assertThat(String.join(
                        " ",
                        lines.stream()
                                .skip(1)
                                .map(line -> line.substring(0, 2))
                                .distinct()
                                .toList()))
                .isEqualTo(children);
    }

    @ParameterizedTest
    @CsvSource({"upcoming, DIR/out.xlsx, out.xlsx", "check, DIR/out, out/driftwatch.xlsx"})
    void aWorkbookHasTheWeeksAndTheLoad(String command, String out, String file) throws IOException {
        CommandRun run = CommandRun.words(dir, command + ASKED + " --capacity 1 --out " + out);
        assertThat(run.code()).as(run.err()).isZero();
        try (InputStream in = Files.newInputStream(dir.resolve(file));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Sheet ahead = book.getSheet("ahead");
            assertThat(texts(ahead, 1)).startsWith("Week of 23 Nov 2026");
            assertThat(texts(ahead, 2)).startsWith("   CC-02");
            assertThat(texts(ahead, 3)).contains("C1", "Review 1", "25/11/2026", "serve together by 25 Nov 2026");
            assertThat(List.of(
                            ahead.getRow(2).getOutlineLevel(), ahead.getRow(3).getOutlineLevel()))
                    .containsExactly(1, 2);

            Sheet load = book.getSheet("load");
            assertThat(texts(load, 2))
                    .startsWith("Chair", "Late, not booked", "16 Nov", "23 Nov")
                    .endsWith("8 Feb", "Total");
            assertThat(texts(load, 3)).startsWith("CC-02", "0", "0", "1", "0", "1", "0");
            assertThat(texts(load, 4)).startsWith("CC-10", "0", "0", "1", "0", "0");
            assertThat(texts(load, 5))
                    .startsWith(" All", "0", "0", "2", "0", "1")
                    .endsWith("3");
            assertThat(texts(load, 7)).contains("No chair has a week of more than 1 conference.");
        }
    }

    @Test
    void aWeekOverTheCapacityIsFramedAndNamed() throws IOException {
        Files.writeString(dir.resolve("plans.csv"), "C4,P4,,2026-08-27,South,CC-02\n", StandardOpenOption.APPEND);
        CommandRun run = CommandRun.words(dir, "check" + ASKED + " --capacity 1 --out DIR/out");
        assertThat(run.err()).contains("Load          1 week over 1 conference: CC-02 (2 in the week of 23 Nov)\n");
        try (InputStream in = Files.newInputStream(dir.resolve("out/driftwatch.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Sheet load = book.getSheet("load");
            assertThat(load.getRow(3).getCell(3).getCellStyle().getBorderTop()).isEqualTo(BorderStyle.MEDIUM);
            assertThat(load.getRow(4).getCell(3).getCellStyle().getBorderTop()).isEqualTo(BorderStyle.THIN);
            assertThat(texts(load, 7)).contains("Weeks of more than 1 conference, framed above");
            assertThat(texts(load, 8)).contains("CC-02: 2 in the week of 23 Nov 2026, 1 over 1");
        }
    }

    private static List<String> texts(Sheet sheet, int number) {
        List<String> texts = new ArrayList<>();
        Row row = sheet.getRow(number);
        for (Cell cell : row) {
            texts.add(new DataFormatter().formatCellValue(cell));
        }
        return texts;
    }
}

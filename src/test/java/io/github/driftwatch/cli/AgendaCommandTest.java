package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code agenda}: a list at a terminal, a row for each fact in a pipe, a workbook to print. */
class AgendaCommandTest {

    private static final Path EXPECTED = Path.of("src/test/resources/agenda");
    private static final String IN =
            "agenda --dir src/test/resources/agenda --profile north-yorkshire --as-at 2026-09-23 ";
    private static final String RANGE = "--from 2026-09-29 --to 2026-10-05 ";

    @TempDir
    Path dir;

    @Test
    void aPipeReceivesARowForEachFact() throws IOException {
        CommandRun run = CommandRun.words(dir, IN + RANGE);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(expected("expected.csv"));
    }

    @Test
    void aTerminalShowsTheConferencesAndTheLastDays() {
        CommandRun run = CommandRun.on(new Screen(true, 80), CommandRun.split(IN + RANGE, dir));
        assertThat(run.out()).isEqualTo("""
                date        child_id  conference  state   core group by  visit by    review by
                ----------  --------  ----------  ------  -------------  ----------  ----------
                29/09/2026  A1        Review 2    booked  11/10/2026     01/10/2026  29/03/2027
                05/10/2026  A3        Review 1    booked  17/08/2026     07/01/2027  05/04/2027
                Not shown for want of width: chair, plan_id, family_id. --format csv has them.
                """);
    }

    @Test
    void theWorkbookHasAListAndASheetForEach() throws IOException {
        CommandRun.words(dir, IN + RANGE + "--out DIR/agenda.xlsx");
        try (XSSFWorkbook book = workbook()) {
            assertThat(StreamSupport.stream(book.spliterator(), false).map(Sheet::getSheetName))
                    .containsExactly("conferences", "29-09 A1 Review 2", "05-10 A3 Review 1");
            assertThat(cells(book.getSheetAt(1))).isEqualTo(expected("expected-sheet.txt"));
        }
    }

    @Test
    void aSheetPrintsOnPortraitPagesUnderItsTitle() throws IOException {
        CommandRun.words(dir, IN + RANGE + "--out DIR/agenda.xlsx");
        try (XSSFWorkbook book = workbook()) {
            XSSFSheet sheet = book.getSheetAt(1);
            assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getFooter().getLeft()).isEqualTo("Official-sensitive: contains children's records");
            assertThat(sheet.getFooter().getCenter()).isEqualTo("As at 23/09/2026");
            assertThat(sheet.getFooter().getRight()).isEqualTo("&A, page &P");
            assertThat(sheet.getPrintSetup().getUsePage()).isTrue();
            assertThat(sheet.getPrintSetup().getPageStart()).isEqualTo((short) 1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            six days from the as-at date | --as-at 2026-09-23                   | 29/09/2026
            and no more                  | --as-at 2026-09-22                   |
            six days from the first      | --as-at 2026-09-01 --from 2026-09-29 | 29/09/2026 05/10/2026
            to a last day alone          | --as-at 2026-09-23 --to 2026-09-28   |
            """)
    void theRangeThatIsMeant(String why, String options, String days) {
        CommandRun run = CommandRun.words(
                dir, "agenda --dir src/test/resources/agenda --profile north-yorkshire --format table " + options);
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.matches("\\d.*"))
                        .map(line -> line.substring(0, 10))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(days == null ? "" : days);
    }

    @Test
    void jsonHasTheSameFacts() throws IOException {
        CommandRun.words(dir, IN + RANGE + "--out DIR/agenda.json");
        List<String> rows = Files.readAllLines(dir.resolve("agenda.json"));
        assertThat(rows).hasSize(2 + expected("expected.csv").split("\n20", -1).length - 1);
        assertThat(rows).anyMatch(row -> row.contains("\"section\": \"scores\",\"item\": \"School\",\"value\": 5,"));
    }

    @Test
    void theDatesToSetStayWithTheDecisionHoweverLongThePlan() throws IOException {
        Path trial = Files.createDirectory(dir.resolve("long"));
        for (String table : List.of("plans", "reviews", "core_groups", "visits")) {
            Files.copy(EXPECTED.resolve(table + ".csv"), trial.resolve(table + ".csv"));
        }
        StringBuilder actions = new StringBuilder(Files.readString(EXPECTED.resolve("actions.csv")));
        String first = actions.toString().lines().skip(1).findFirst().orElseThrow();
        actions.append((first + "\n").repeat(60));
        Files.writeString(trial.resolve("actions.csv"), actions);
        CommandRun.words(
                dir,
                "agenda --dir DIR/long --profile designated-review,north-yorkshire --as-at 2026-09-23 " + RANGE
                        + "--out DIR/agenda.xlsx");
        try (XSSFWorkbook book = workbook()) {
            XSSFSheet sheet = book.getSheetAt(1);
            assertThat(sheet.getRowBreaks()).hasSizeGreaterThan(2);
            assertThat(sheet.isRowBroken(rowOf("6   What", sheet) - 2)).isTrue();
            int last = rowOf("Chair's signature", sheet);
            assertThat(IntStream.range(rowOf("10   Decision", sheet), last)).noneMatch(sheet::isRowBroken);
            float page = 0;
            for (int row = 0; row <= last; row++) {
                page += sheet.getRow(row).getHeightInPoints();
                assertThat(page).isLessThanOrEqualTo(779);
                page = sheet.isRowBroken(row) ? sheet.getRow(0).getHeightInPoints() : page;
            }
        }
    }

    private static int rowOf(String beginning, Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getCell(0) != null
                        && new DataFormatter().formatCellValue(row.getCell(0)).startsWith(beginning))
                .mapToInt(Row::getRowNum)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePrintedListSaysWhatItsDaysAreAndLeavesOutWhatIsEmpty() throws IOException {
        CommandRun.words(
                dir,
                "agenda --dir src/test/resources/agenda --profile review-conferences --as-at 2026-09-23 " + RANGE
                        + "--out DIR/agenda.xlsx");
        try (XSSFWorkbook book = workbook()) {
            Row headings = book.getSheetAt(0).getRow(0);
            assertThat(StreamSupport.stream(headings.spliterator(), false).map(Cell::getStringCellValue))
                    .containsExactly(
                            "date",
                            "child_id",
                            "conference",
                            "state",
                            "next review by",
                            "chair",
                            "plan_id",
                            "family_id");
        }
    }

    @ParameterizedTest
    @CsvSource({"csv", "json", "table", "xlsx"})
    void aRangeWithoutAConferenceIsSaid(String format) throws IOException {
        CommandRun run = CommandRun.words(
                dir, IN + "--from 2026-09-24 --to 2026-09-25 --out DIR/agenda." + format + " --format " + format);
        assertThat(run.err()).isEqualTo("No conference from 24/09/2026 to 25/09/2026.\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void aRangeWithoutAConferenceIsSaidInTheWorkbook() throws IOException {
        CommandRun.words(dir, IN + "--from 2026-09-24 --to 2026-09-25 --out DIR/agenda.xlsx");
        try (XSSFWorkbook book = workbook()) {
            assertThat(book.getNumberOfSheets()).isEqualTo(1);
            assertThat(cells(book.getSheetAt(0)))
                    .isEqualTo("A1 conferences\nA2 No conference from 24/09/2026 to 25/09/2026.\n");
        }
    }

    private XSSFWorkbook workbook() throws IOException {
        try (InputStream in = Files.newInputStream(dir.resolve("agenda.xlsx"))) {
            return new XSSFWorkbook(in);
        }
    }

    private static String cells(Sheet sheet) {
        DataFormatter formatter = new DataFormatter();
        StringBuilder text = new StringBuilder();
        for (Row row : sheet) {
            for (Cell cell : row) {
                String shown = formatter.formatCellValue(cell);
                if (!shown.isEmpty()) {
                    text.append(cell.getAddress()).append(' ').append(shown).append('\n');
                }
            }
        }
        return text.toString();
    }

    private static String expected(String file) throws IOException {
        return Files.readString(EXPECTED.resolve(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}

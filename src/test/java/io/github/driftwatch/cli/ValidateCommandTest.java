package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Check;
import io.github.driftwatch.quality.Advice;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is wrong with the data, on its own. */
class ValidateCommandTest {

    private static final String FILES =
            "--plans DIR/plans.csv --reviews DIR/reviews.csv --as-at 2026-11-20 --max-rejected 90% ";

    @TempDir
    private Path dir;

    /** Two reviews of no plan, a plan that ends before it starts, and a word that is no status. */
    @BeforeEach
    void anExportWithFaults() throws IOException {
        Files.writeString(dir.resolve("plans.csv"), """
                child_id,start_date,end_date,category,date_of_birth
                C1,2026-09-01,,NEG,2020-01-01
                C2,2026-09-01,2026-08-31,NEG,2020-01-01
                """);
        Files.writeString(dir.resolve("reviews.csv"), """
                child_id,date,status
                C1,2026-10-01,hold
                C7,2026-10-02,held
                C8,2026-10-02,held
                """);
    }

    @Test
    void listsEveryFindingWithItsCells() {
        CommandRun run = CommandRun.words(dir, "validate " + FILES);
        assertThat(run.code()).isZero();
        assertThat(run.out()
                        .lines()
                        .map(line ->
                                String.join(",", List.of(line.split(",", -1)).subList(0, 7))))
                .containsExactly(
                        "id,severity,file,sheet,row,column,value",
                        "DQ-2,error,plans.csv,,3,end_date,2026-08-31",
                        "DQ-6,error,reviews.csv,,3,child_id,C7",
                        "DQ-6,error,reviews.csv,,4,child_id,C8",
                        "DQ-19,warning,reviews.csv,,2,status,hold");
    }

    @Test
    void saysEachFindingOnceToAPersonAndNamesNoChild() {
        CommandRun run = CommandRun.words(dir, "validate --format table " + FILES);
        assertThat(run.out()).isEqualTo("""
                DQ-2 error    plans.csv, row 3, column end_date: The plan ends before it starts,
                              on 2026-09-01. The row is left out. Correct start_date or
                              end_date.
                DQ-6 error    reviews.csv, rows 3, 4, column child_id: This child has no plan in
                              plans. The row is left out. Correct child_id, or add the plan to
                              plans.
                DQ-19 warning reviews.csv, row 2, column status: status is not one of held,
                              scheduled, cancelled, postponed, rearranged: it is treated as not
                              known, and the meeting is not counted. Correct it at its source
                              and export again.
                """);
        assertThat(run.out() + run.err()).doesNotContain("C1", "C7", "C8", "hold.");
    }

    @Test
    void tellsWhatWasReadAndWhatToDoByKind() {
        CommandRun run = CommandRun.words(dir, "validate --format table " + FILES);
        assertThat(run.err()).startsWith("""
                        Layout        canonical (Driftwatch's own tables), told by the headings
                        Taken         plans.csv: plans; 5 of its 21 headings are there (child_id,
                                      start_date, end_date, category, date_of_birth)
                                      reviews.csv: reviews; 3 of its 10 headings are there (child_id,
                                      date, status)
                        Read          plans.csv: 2 plans, 1 left out
                                      reviews.csv: 3 reviews, 2 left out
                        Plans         1 plan can be checked
                        Data          3 errors, 1 warning
                        DQ-6          2 errors: a row with no plan to belong to.""");
        assertThat(run.err().lines().filter(line -> line.startsWith("DQ-")))
                .extracting(line -> line.substring(0, 23).stripTrailing())
                .containsExactly(
                        "DQ-6          2 errors:", "DQ-2          1 error: ".strip(), "DQ-19         1 warning");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                   | 0 | nothing asked for
            --fail-on data-error | 1 | there are errors
            --fail-on overdue    | 2 | that is for check
            --fail-on drift-red  | 2 | so is that
            """)
    void endsAsAScheduledJobAsks(String options, int exitCode, String why) {
        assertThat(CommandRun.words(dir, "validate " + FILES + options).code())
                .as(why)
                .isEqualTo(exitCode);
    }

    @Test
    void warningsAloneAreNoDataErrors() throws IOException {
        Files.writeString(dir.resolve("plans.csv"), "child_id,start_date\nC1,2026-09-01\n");
        Files.writeString(dir.resolve("reviews.csv"), "child_id,date\nC1,2026-10-01\n");
        CommandRun run = CommandRun.words(dir, "validate --fail-on data-error " + FILES);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("DQ-10,warning", "DQ-11,warning").doesNotContain("error");
    }

    @Test
    void aWorkbookSaysWhatToDo() throws IOException {
        Path file = dir.resolve("findings.xlsx");
        CommandRun.words(dir, "validate --out DIR/findings.xlsx " + FILES);
        try (InputStream in = new FileInputStream(file.toFile());
                Workbook workbook = new XSSFWorkbook(in)) {
            assertThat(column(workbook.getSheet("data-quality"), 0))
                    .containsExactly("id", "DQ-2", "DQ-6", "DQ-6", "DQ-19");
            assertThat(column(workbook.getSheet("what-to-do"), 0)).containsExactly("id", "DQ-6", "DQ-2", "DQ-19");
            assertThat(column(workbook.getSheet("what-to-do"), 5))
                    .contains(Advice.of(Check.DQ_2).remedy());
            assertThat(column(workbook.getSheet("files-read"), 1)).containsExactly("file", "plans.csv", "reviews.csv");
        }
    }

    @Test
    void findsWhatTheNightlyCheckFinds() throws IOException {
        CommandRun.words(dir, "check --reports data-quality --format csv --out DIR/reports " + FILES);
        CommandRun run = CommandRun.words(dir, "validate " + FILES);
        assertThat(Files.readString(dir.resolve("reports/data-quality.csv"))
                        .replace("\uFEFF", "")
                        .replace("\r", ""))
                .isEqualTo(run.out().replace("\uFEFF", "").replace("\r", ""));
    }

    @Test
    void listsWhatIsWrongEvenWhereACheckRefuses() {
        CommandRun run = CommandRun.words(dir, "validate " + FILES.replace("90%", "40%"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out().lines()).hasSize(5);
        assertThat(run.err().lines().toList())
                .last()
                .isEqualTo(
                        "driftwatch: 1 of 2 rows of plans.csv cannot be used, and at most 40 % may be left out: check"
                                + " refuses this export. Correct what the findings name, or allow more with --max-rejected.");
    }

    @Test
    void writesNothing() throws IOException {
        CommandRun.words(dir, "validate " + FILES);
        try (Stream<Path> files = Files.list(dir)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).containsOnly("plans.csv", "reviews.csv");
        }
    }

    @ParameterizedTest
    @EnumSource(Check.class)
    void everyKindOfFindingHasAdviceOfItsOwn(Check check) {
        Advice advice = Advice.of(check);
        assertThat(advice.effect()).endsWith(".");
        assertThat(advice.remedy()).endsWith(".");
        assertThat(Stream.of(Check.values())
                        .filter(other -> Advice.of(other).remedy().equals(advice.remedy())))
                .containsExactly(check);
    }

    private static List<String> column(Sheet sheet, int index) {
        List<String> texts = new ArrayList<>();
        for (Row row : sheet) {
            texts.add(row.getCell(index).getStringCellValue());
        }
        return texts;
    }
}

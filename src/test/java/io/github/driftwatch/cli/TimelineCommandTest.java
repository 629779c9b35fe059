package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code timeline}: one child's plan, found in an export and told in every format. */
class TimelineCommandTest {

    @TempDir
    Path dir;

    @BeforeEach
    void export() throws Exception {
        Files.writeString(dir.resolve("plans.csv"), """
                child_id,plan_id,start_date,end_date,date_of_birth,category
                C1,P1,2024-01-05,2024-09-01,2015-01-01,NEG
                C1,P2,2026-01-05,,2015-01-01,NEG
                C1,P3,2027-01-05,,2015-01-01,
                C2,P4,2026-01-05,2026-02-05,2015-01-01,NEG
                C2,P5,2025-01-05,2025-02-05,2015-01-01,NEG
                C3,P6,Tuesday,,2015-01-01,NEG
                """);
        Files.writeString(dir.resolve("reviews.csv"), """
                child_id,date,status
                C1,2026-04-16,held
                C1,2026-12-01,scheduled
                """);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            C1           | P2 | the one that runs, not a later one that is to begin
            C2           | P4 | the latest, where none runs
            C1 --plan P1 | P1 | the one asked for
            C1 --plan P3 | P3 | one that is to begin
            """)
    void tellsThePlan(String child, String plan, String why) {
        CommandRun run = timeline(child);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).as(why).contains("\nPlan          " + plan + ", ");
    }

    @Test
    void blanksAroundIdentifiersAreNoPartOfThem() {
        assertThat(CommandRun.of(
                        "timeline", " C1 ", "--plan", " P1 ", "--dir", dir.toString(), "--max-rejected", "100%"))
                .isEqualTo(timeline("C1 --plan P1"));
    }

    @ParameterizedTest
    @CsvSource({"json, [", "csv, 'date,kind'", "table, Child"})
    void isPrintedInTheFormatThatIsAskedFor(String format, String beginning) {
        assertThat(timeline("C1 --format " + format).out()).startsWith(beginning);
    }

    @Test
    void theOtherPlansHaveALineEach() {
        assertThat(timeline("C1").out()).endsWith("""
                Other plans of this child
                -------------------------
                  - P1, 05/01/2024 to 01/09/2024: see it with --plan P1
                  - P3, begins 05/01/2027: see it with --plan P3
                """);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            c1           | CHILD: no plan of this child is in the export, but there is an identifier that differs from it in capitals only: type it as the export has it. | capitals
            C3           | CHILD: no plan of this child could be read, though rows of it are in the export. The report data-quality of driftwatch check says what is wrong with them. | left out
            C9           | CHILD: no plan of this child is in the export. Check the identifier, which must be typed as the export has it, and that the export is the right one. | not there
            C1 --plan P4 | --plan: this child has no plan of that identifier, but 3 others. Leave --plan out: the heading then names one plan, and the end of the text lists any other. | another child's
            C2 C1        | timeline: found more than one word where one child's identifier was expected; an identifier with blanks in it needs quotes. | two
            """)
    void saysThatThereIsNoneAndNamesNobody(String child, String message, String why) {
        CommandRun run = timeline(child);
        assertThat(run.err()).as(why).isEqualTo("driftwatch: " + message + "\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void anEmptyNameIsNobody() {
        CommandRun run = CommandRun.of("timeline", " ", "--dir", dir.toString());
        assertThat(run.err()).isEqualTo("driftwatch: CHILD: found nothing, expected a child's identifier.\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void csvIsOneTidyTable() {
        assertThat(timeline("C1 --format csv").out().lines().toList())
                .contains(
                        "date,kind,what,state,due_date,days,rule,clause,note",
                        "2026-01-05,initial conference,Initial conference,held,,,,,",
                        "2026-04-16,review,Review 1,late,2026-04-06,10,RC-1,3,",
                        "2026-10-05,milestone,9 months on the plan,milestone,,,,,",
                        "2026-10-16,requirement,Review 2,overdue,2026-10-16,35,RC-2,3,booked for 01/12/2026",
                        "2026-12-01,review,Review 2,booked late,2026-10-16,35,RC-2,3,");
    }

    @Test
    void severalProceduresNameTheirRules() {
        assertThat(timeline("C1 --profile calderdale,review-conferences").out())
                .contains("As at         20 November 2026, by calderdale (version 1.0) and")
                .contains(
                        "10 days late: due 06/04/2026 (calderdale/RC-1, clause 3;\n                review-conferences/RC-1, clause 3)");
    }

    @Test
    void theSheetHasRealDatesUnderItsHeadings() throws Exception {
        assertThat(timeline("C1 --out DIR/t.xlsx").code()).isZero();
        try (Workbook book = WorkbookFactory.create(dir.resolve("t.xlsx").toFile())) {
            Sheet sheet = book.getSheet("timeline");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Child C1: the plan from 5 January 2026, as at 20 November 2026");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            Row late = row(sheet, "Review 1");
            assertThat(late.getCell(0).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 4, 16));
            assertThat(late.getCell(2).getStringCellValue()).isEqualTo("late");
            assertThat(late.getCell(3).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 4, 6));
            assertThat(late.getCell(4).getNumericCellValue()).isEqualTo(10);
        }
    }

    @Test
    void aTextFileHoldsWhatTheScreenShows() throws Exception {
        timeline("C1 --out DIR/t.txt");
        assertThat(Files.readString(dir.resolve("t.txt"), StandardCharsets.UTF_8))
                .isEqualTo(timeline("C1").out());
    }

    private static Row row(Sheet sheet, String what) {
        for (Row row : sheet) {
            if (row.getCell(1) != null && row.getCell(1).getStringCellValue().equals(what)) {
                return row;
            }
        }
        throw new AssertionError("no row of " + what);
    }

    private CommandRun timeline(String rest) {
        return CommandRun.words(dir, "timeline " + rest + " --dir DIR --max-rejected 100%");
    }
}

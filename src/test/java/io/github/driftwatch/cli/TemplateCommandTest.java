package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.layout.CanonicalTables;
import io.github.driftwatch.layout.Column;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.procedure.EventKinds;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Blank tables to be filled in: what they offer is what the reader takes. */
class TemplateCommandTest {

    @TempDir
    private Path dir;

    @Test
    void theWorkbookExplainsEveryColumnAndHasASheetForEachTable() throws IOException {
        try (XSSFWorkbook workbook = template()) {
            List<String> sheets = new ArrayList<>();
            workbook.forEach(sheet -> sheets.add(sheet.getSheetName()));
            assertThat(sheets)
                    .containsExactly(
                            "how-to-fill-in",
                            "plans",
                            "reviews",
                            "events",
                            "core_groups",
                            "visits",
                            "actions",
                            "scores",
                            "acknowledged",
                            "kinds-of-event");
            int columns = Stream.of(Table.values())
                    .mapToInt(table -> CanonicalTables.columns(table).size())
                    .sum();
            assertThat(workbook.getSheet("how-to-fill-in").getLastRowNum()).isEqualTo(columns);
            assertThat(texts(workbook.getSheet("kinds-of-event"), 0)).containsAll(EventKinds.STANDARD.keySet());
        }
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void everyHeadingIsTheReadersAndNothingElseIsThere(Table table) throws IOException {
        try (XSSFWorkbook workbook = template()) {
            Sheet sheet = workbook.getSheet(table.fileName());
            List<String> headings = new ArrayList<>();
            sheet.getRow(0).forEach(cell -> headings.add(cell.getStringCellValue()));
            assertThat(headings)
                    .containsExactlyElementsOf(CanonicalTables.columns(table).stream()
                            .map(Column::name)
                            .toList());
            assertThat(sheet.getLastRowNum()).isZero();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            plans   | start_date          | DATE        | STOP    |
            plans   | icpc_quorate        | LIST        | STOP    | Y,N
            plans   | visit_interval_days | INTEGER     | STOP    |
            reviews | status              | LIST        | STOP    | held,scheduled,cancelled,postponed,rearranged
            reviews | outcome             | LIST        | STOP    | continue,end
            events  | kind                | LIST        | WARNING |
            scores  | score               | DECIMAL     | STOP    |
            plans   | category            | LIST        | WARNING | NEG,PHY,SAB,EMO,MUL
            plans   | child_id            | TEXT_LENGTH | WARNING |
            """)
    void eachColumnOffersWhatTheReaderTakes(String table, String column, String type, String style, String words)
            throws IOException {
        try (XSSFWorkbook workbook = template()) {
            Sheet sheet = workbook.getSheet(table);
            DataValidation validation = sheet.getDataValidations().stream()
                    .filter(each -> each.getPromptBoxTitle().equals(column))
                    .findFirst()
                    .orElseThrow();
            DataValidationConstraint constraint = validation.getValidationConstraint();
            assertThat(constraint.getValidationType())
                    .isEqualTo(
                            switch (type) {
                                case "DATE" -> DataValidationConstraint.ValidationType.DATE;
                                case "LIST" -> DataValidationConstraint.ValidationType.LIST;
                                case "INTEGER" -> DataValidationConstraint.ValidationType.INTEGER;
                                case "DECIMAL" -> DataValidationConstraint.ValidationType.DECIMAL;
                                default -> DataValidationConstraint.ValidationType.TEXT_LENGTH;
                            });
            assertThat(validation.getErrorStyle())
                    .isEqualTo(
                            style.equals("STOP") ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.WARNING);
            assertThat(constraint.getExplicitListValues()).isEqualTo(words == null ? null : words.split(",", -1));
        }
    }

    /** Typed as a person types: identifiers with zeros, true dates, words of the lists. */
    @Test
    void whatIsFilledInIsReadAsItWasMeant() throws IOException {
        try (XSSFWorkbook workbook = template()) {
            fill(workbook.getSheet("plans"), "child_id", "00123", "start_date", LocalDate.of(2026, 6, 1));
            fill(
                    workbook.getSheet("reviews"),
                    "child_id",
                    "00123",
                    "date",
                    LocalDate.of(2026, 8, 3),
                    "status",
                    "held",
                    "quorate",
                    "Y");
            try (OutputStream out = new FileOutputStream(dir.resolve("t.xlsx").toFile())) {
                workbook.write(out);
            }
        }
        CommandRun run = CommandRun.words(
                dir, "upcoming --workbook DIR/t.xlsx --as-at 2026-11-20 --within 365d --profile review-conferences");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().filter(line -> line.contains("Review 2")).map(line -> line.split(",", -1)[4]))
                .containsExactly("2027-02-02");
        assertThat(run.out()).contains("\n00123,00123@2026-06-01,");
    }

    @Test
    void aBlankTemplateIsNotTakenForACleanNight() {
        CommandRun.words(dir, "template --out DIR/blank");
        CommandRun run = CommandRun.words(dir, "check --dir DIR/blank --out DIR/reports");
        assertThat(run)
                .isEqualTo(new CommandRun(
                        3,
                        "",
                        "driftwatch: plans.csv has headings but no rows: there is no plan to check. Export it again,"
                                + " and check what the export was asked for.\n"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            blank, a name without an ending
            csv,   a folder may have the name of an ending
            """)
    void aFolderTakesAFileForEachTable(String name, String why) throws IOException {
        CommandRun run = CommandRun.words(dir, "template --out DIR/" + name);
        assertThat(run.err())
                .isEqualTo("Blank CSV files are in " + dir.resolve(name)
                        + ": fill them in, and give the folder to check with --dir.\n");
        assertThat(Files.readString(dir.resolve(name).resolve("scores.csv")))
                .as(why)
                .isEqualTo("\uFEFFchild_id,plan_id,date,agency,score\r\n");
    }

    @Test
    void withoutAFileItListsEveryColumn() {
        assertThat(CommandRun.words(dir, "template").out())
                .startsWith(
                        "table,column,needed,holds,meaning,example\n" + "plans,child_id,yes,text,\"The case system");
        assertThat(CommandRun.words(dir, "template --format table").out())
                .startsWith("""
                        plans
                        -----
                        child_id *            text               The case system's identifier of the
                                                                 child, the same in every table.
                        """)
                .endsWith("* needed in every row. Other columns may be left out.\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            template --out DIR/t.xlsx | --out: DIR/t.xlsx is there already, and a blank template would destroy what is filled in; give another name.
            template --out DIR/csvs   | --out: DIR/csvs is there already, and a blank template would destroy what is filled in; give another name.
            template --out DIR/t.ods  | --out: found the ending of t.ods, expected .xlsx for a workbook, or a folder's name for CSV files.
            template --out DIR/t.csv  | --out: found the ending of t.csv, expected .xlsx for a workbook, or a folder's name for CSV files.
            """)
    void whatIsFilledInIsNeverDestroyed(String command, String line) {
        CommandRun.words(dir, "template --out DIR/t.xlsx");
        CommandRun.words(dir, "template --out DIR/csvs");
        assertThat(CommandRun.words(dir, command))
                .isEqualTo(new CommandRun(2, "", "driftwatch: " + line.replace("DIR", dir.toString()) + "\n"));
    }

    private XSSFWorkbook template() throws IOException {
        CommandRun.words(dir, "template --out DIR/template.xlsx");
        try (InputStream in = new FileInputStream(dir.resolve("template.xlsx").toFile())) {
            return new XSSFWorkbook(in);
        }
    }

    private static void fill(Sheet sheet, Object... cells) {
        Row row = sheet.createRow(1);
        for (int i = 0; i < cells.length; i += 2) {
            Cell cell = row.createCell(texts(sheet.getRow(0)).indexOf(cells[i]));
            cell.setCellStyle(sheet.getColumnStyle(cell.getColumnIndex()));
            if (cells[i + 1] instanceof LocalDate date) {
                cell.setCellValue(date);
            } else {
                cell.setCellValue((String) cells[i + 1]);
            }
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }

    private static List<String> texts(Sheet sheet, int column) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> texts.add(row.getCell(column).getStringCellValue()));
        return texts;
    }
}

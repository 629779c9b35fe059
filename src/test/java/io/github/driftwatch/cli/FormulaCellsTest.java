package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.driftwatch.words.FormulaGuard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every way in which a text can start a formula, in every column of text of an export: in no report does a spreadsheet find
 * one, whatever separator it is set to, and the texts are still there.
 */
class FormulaCellsTest {

    private static final List<String> SIGNS = List.of("=", "+", "-", "@", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20");
    private static final List<String> LEADS = List.of(
            "", " ", "\u00A0", "\uFEFF", "\u200B ", "\u3000", "x;", "x; ", "x\t", "x|", "x\n", "x\r\n ", "\t", ",");
    private static final String CALL = "HYPERLINK(\"http://x.invalid/\";\"1\")";
    private static final String SIGN =
            "^[\\p{Z}\\p{Cf}\\s]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20](?!\\d+(\\.\\d+)?$)[\\s\\S]*";
    private static final String LINE = " --as-at 2026-11-20 --max-rejected 100 --dir DIR/in ";

    @TempDir
    private Path dir;

    private final Set<String> names = new TreeSet<>();

    @BeforeEach
    void makeAnExport() throws IOException {
        StringBuilder plans = new StringBuilder(
                "child_id,plan_id,family_id,start_date,team,social_worker,conference_chair,category\n");
        StringBuilder reviews = new StringBuilder("child_id,plan_id,date,status,recommendations\n");
        StringBuilder events = new StringBuilder("child_id,plan_id,date,kind,by,outcome,note\n");
        int row = 0;
        for (String sign : SIGNS) {
            for (String lead : LEADS) {
                String text = lead + sign + CALL;
                row++;
                names.add(lead + sign + "W" + row + CALL);
                plans.append(cells(
                                text + row, text + row, text, "2025-01-06", text, lead + sign + "W" + row + CALL, text))
                        .append(',')
                        .append(quoted(text))
                        .append('\n');
                reviews.append(cells(text + row, text + row, "2025-03-20", "held", text))
                        .append('\n');
                events.append(cells(text + row, text + row, "2025-03-20", "minutes-sent", text, text, text))
                        .append('\n');
            }
        }
        Files.createDirectories(dir.resolve("in"));
        Files.writeString(dir.resolve("in/plans.csv"), plans);
        Files.writeString(dir.resolve("in/reviews.csv"), reviews);
        Files.writeString(dir.resolve("in/events.csv"), events);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void noCellOfATextFileStartsAFormula(String separator) throws IOException {
        CommandRun.words(dir, "check --out DIR/out --split-by team" + LINE);
        CommandRun.words(dir, "agenda --from 2026-11-01 --to 2027-03-01 --out DIR/out/agenda.csv" + LINE);
        int looked = 0;
        for (Path file : files(dir.resolve("out"), ".csv")) {
            String text = Files.readString(file).substring(1);
            for (String cell : asASpreadsheetSplits(text, separator.charAt(0))) {
                assertThat(cell).as(file.getFileName().toString()).doesNotMatch(SIGN);
                looked++;
            }
        }
        assertThat(looked).isGreaterThan(1_000);
    }

    @Test
    void noCellOfAWorkbookIsAFormulaAndTheTextsAreThere() throws IOException {
        CommandRun.words(dir, "check --out DIR/out --format xlsx,csv" + LINE);
        CommandRun.words(dir, "overdue --out DIR/out/overdue.xlsx" + LINE);
        CommandRun.words(dir, "agenda --from 2026-11-01 --to 2027-03-01 --out DIR/out/agenda.xlsx" + LINE);
        Set<String> texts = new TreeSet<>();
        int dangerous = 0;
        for (Path file : files(dir.resolve("out"), ".xlsx")) {
            for (Cell cell : cells(file)) {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                if (cell.getCellType() == CellType.STRING) {
                    texts.add(cell.getStringCellValue());
                    if (FormulaGuard.isDangerous(cell.getStringCellValue())) {
                        dangerous++;
                        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                    }
                }
            }
        }
        assertThat(dangerous).isGreaterThan(1_000);
        List<String> workers = CsvReport.rows(dir.resolve("out/overdue.csv")).stream()
                .map(row -> FormulaGuard.undone(String.valueOf(row.get("social_worker"))))
                .distinct()
                .toList();
        assertThat(workers).hasSize(names.size());
        assertThat(texts).containsAll(workers);
    }

    @Test
    void rawTextsStayAsTheyAreAndAWarningSaysSo() throws IOException {
        CommandRun run = CommandRun.words(dir, "check --out DIR/out --raw-csv" + LINE);
        assertThat(run.err())
                .contains(
                        "--raw-csv: texts in CSV are written as they are; a spreadsheet may run what looks like a formula.");
        assertThat(CsvReport.rows(dir.resolve("out/overdue.csv")))
                .anyMatch(row -> String.valueOf(row.get("social_worker")).startsWith("=W"));
    }

    /** Long, and only where the program is: {@code -Dspreadsheet=soffice}. */
    @ParameterizedTest
    @ValueSource(ints = {',', ';', '\t', '|'})
    void aSpreadsheetProgramFindsNoFormula(int separator) throws Exception {
        String program = System.getProperty("spreadsheet");
        assumeTrue(program != null, "SKIPPED: no spreadsheet program is named with -Dspreadsheet=soffice");
        CommandRun.words(dir, "check --out DIR/out --format xlsx,csv" + LINE);
        Path back = dir.resolve("back");
        List<String> command = new ArrayList<>(List.of(
                program,
                "-env:UserInstallation=" + dir.resolve("user").toUri(),
                "--headless",
                "--infilter=CSV:" + separator + ",34,76,1,,0,false,true,false,false,false,-1,true",
                "--convert-to",
                "xlsx",
                "--outdir",
                back.toString()));
        files(dir.resolve("out"), ".csv").forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(dir.resolve("said.txt").toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        List<Path> books = files(back, ".xlsx");
        assertThat(books).hasSizeGreaterThan(4);
        for (Path book : books) {
            assertThat(cells(book)).as(book.toString()).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
        }
    }

    private static List<Cell> cells(Path workbook) throws IOException {
        List<Cell> cells = new ArrayList<>();
        try (InputStream in = Files.newInputStream(workbook);
                Workbook book = WorkbookFactory.create(in)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    row.forEach(cells::add);
                }
            }
        }
        return cells;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** Quotes count at the start of a cell alone, as in a spreadsheet; elsewhere they are letters. */
    private static List<String> asASpreadsheetSplits(String text, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (start && c == '"') {
                quoted = true;
                start = false;
            } else if (c == separator || c == '\n' || c == '\r') {
                cells.add(cell.toString());
                cell.setLength(0);
                start = true;
            } else {
                cell.append(c);
                start = false;
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static String cells(String... texts) {
        List<String> quoted = new ArrayList<>();
        for (String text : texts) {
            quoted.add(quoted(text));
        }
        return String.join(",", quoted);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}

package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.ExpectedTrace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;

/** The governance report, as it leaves the program. */
class GovernanceCommandTest {

    private static final String PERIOD = " --from 2026-04-01 --to 2026-09-30 ";

    @TempDir
    private Path dir;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a workbook has its tables beside it | DIR/half.xlsx              | half-lessons.csv,half.csv,half.xlsx
            a CSV file has its lessons          | DIR/half.csv               | half-lessons.csv,half.csv
            a folder has all three              | DIR                        | governance-lessons.csv,governance.csv,governance.xlsx
            a page beside a workbook            | DIR/half.xlsx --html       | half-lessons.csv,half.csv,half.html,half.xlsx
            a page beside CSV files             | DIR/half.csv --html        | half-lessons.csv,half.csv,half.html
            a page in a folder                  | DIR --format xlsx --html   | governance.html,governance.xlsx
            a folder with one kind              | DIR --format xlsx          | governance.xlsx
            a workbook with both kinds          | DIR/half.xlsx --format csv,xlsx | half-lessons.csv,half.csv,half.xlsx
            """)
    void writesItsFilesTogether(String why, String out, String names) throws Exception {
        assertThat(CommandRun.words(dir, "governance --dir samples" + PERIOD + "--out " + out)
                        .code())
                .as(why)
                .isZero();
        try (var files = Files.list(dir)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.startsWith("."))
                            .sorted())
                    .as(why)
                    .containsExactly(names.split(",", -1));
        }
    }

    @Test
    void printsTheTidyTableInAPipe() {
        CommandRun run = CommandRun.words(dir, "governance --dir samples" + PERIOD);
        assertThat(run.out().lines())
                .startsWith(
                        "measure,line,title,period,from,to,split,group,count,of,percent,value,unit,low,high",
                        "G1,open,Plans open,this,2026-04-01,2026-09-30,all,all,12,,,,plans,,");
        assertThat(run.out())
                .contains("G1,open,Plans open,before,2025-10-01,2026-03-31,all,all,")
                .contains("G1,open,Plans open,year-before,2025-04-01,2025-09-30,all,all,");
        assertThat(run.err())
                .startsWith("Period        1 Apr 2026 to 30 Sep 2026, by designated-review (version 1.0)\n"
                        + "Measured      59 plans, by ");
    }

    @Test
    void printsTheFirstPageOnATerminalOf80Columns() {
        CommandRun run =
                CommandRun.on(new Screen(true, 80), CommandRun.split("governance --dir samples" + PERIOD, dir));
        assertThat(run.out())
                .startsWith("figure")
                .contains("Plans open ")
                .doesNotContain("Not shown for want of width");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void everyNumberOfTheWorkbookIsInTheTable() throws Exception {
        CommandRun.words(dir, "governance --dir samples" + PERIOD + "--out DIR");
        Set<Double> known = new HashSet<>();
        for (List<String> row : ExpectedTrace.rows(dir.resolve("governance.csv"))) {
            row.stream()
                    .filter(cell -> cell.matches("-?[0-9]+(\\.[0-9]+)?"))
                    .forEach(cell -> known.add(Double.valueOf(cell)));
        }
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(dir.resolve("governance.xlsx")))) {
            List<Double> strangers = new ArrayList<>();
            int numbers = 0;
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.NUMERIC) {
                            numbers++;
                            if (!known.contains(cell.getNumericCellValue())) {
                                strangers.add(cell.getNumericCellValue());
                            }
                        }
                    }
                }
            }
            assertThat(numbers).isPositive();
            assertThat(strangers).isEmpty();
            assertThat(book.getSheetName(0)).isEqualTo("summary");
            assertThat(book.getSheetName(book.getNumberOfSheets() - 1)).isEqualTo("definitions");
        }
    }

    @Test
    void whatAChartKeepsIsWhatItsCellsHold() throws Exception {
        CommandRun.words(dir, "governance --dir samples" + PERIOD + "--target 95 --out DIR");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(dir.resolve("governance.xlsx")))) {
            for (Sheet sheet : book) {
                for (XSSFChart chart :
                        ((XSSFSheet) sheet).createDrawingPatriarch().getCharts()) {
                    chart.getCTChart()
                            .getPlotArea()
                            .getLineChartList()
                            .forEach(lines -> lines.getSerList().forEach(line -> holds(book, line.getVal())));
                    chart.getCTChart()
                            .getPlotArea()
                            .getBarChartList()
                            .forEach(bars -> bars.getSerList().forEach(bar -> holds(book, bar.getVal())));
                }
            }
        }
    }

    private static void holds(XSSFWorkbook book, CTNumDataSource source) {
        List<String> place = List.of(source.getNumRef().getF().replace("'", "").split("!", -1));
        CellRangeAddress area = CellRangeAddress.valueOf(place.get(1).replace("$", ""));
        Sheet sheet = book.getSheet(place.get(0));
        source.getNumRef().getNumCache().getPtList().forEach(point -> {
            Row row = sheet.getRow(area.getFirstRow() + (int) point.getIdx());
            assertThat(row.getCell(area.getFirstColumn()).getNumericCellValue())
                    .isEqualTo(Double.parseDouble(point.getV()));
        });
    }

    @Test
    void lessonsAreNotListedWhereSmallNumbersAreWithheld() throws Exception {
        CommandRun run = CommandRun.words(dir, "governance --dir samples" + PERIOD + "--suppress --out DIR");
        assertThat(Files.readString(dir.resolve("governance-lessons.csv")))
                .isEqualTo("\uFEFFdate,child_id,plan_id,by,outcome,note\r\n");
        assertThat(run.err()).contains("small numbers are shown as c, and lessons are counted and not");
    }

    @Test
    void codesStandForChairsAndAKeyIsMade() throws Exception {
        Path key = dir.resolve("key");
        String line = "governance --dir samples" + PERIOD + "--pseudonymise " + key;
        CommandRun first = CommandRun.words(dir, line);
        CommandRun again = CommandRun.words(dir, line);

        assertThat(first.err()).startsWith("Made the key file " + key + ". ");
        assertThat(first.out())
                .contains("conference_chair,person-")
                .doesNotContain("Chair 1")
                .isEqualTo(again.out());
        assertThat(again.err()).doesNotContain("Made the key file");
    }

    @Test
    void noSmallCountIsShownWhereThoseAreWithheld() throws Exception {
        CommandRun.words(dir, "governance --dir samples" + PERIOD + "--suppress --out DIR");
        List<List<String>> rows = ExpectedTrace.rows(dir.resolve("governance.csv"));
        assertThat(rows).anyMatch(row -> row.get(8).equals("c"));
        assertThat(rows).noneMatch(row -> row.get(8).matches("[1-5]"));
    }
}

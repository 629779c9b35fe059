package io.github.driftwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The governance report as a web page: the same facts as the workbook beside it. */
class GovernancePageTest {

    private static final String REPORT = "governance --dir samples --from 2026-04-01 --to 2026-09-30 --max-rejected 10%"
            + " --target 95 --html --out DIR ";

    /** What a reader sees as one thing: a heading, a paragraph or a cell of a table. */
    private static final Pattern TOLD = Pattern.compile("<(h1|h2|h3|p|th|td)(?: [^>]*)?>(.*?)</\\1>", Pattern.DOTALL);

    private static final Pattern SECTION = Pattern.compile("<section id=\"([a-z0-9]+)\".*?</section>", Pattern.DOTALL);
    private static final Pattern CHART = Pattern.compile("<div class=\"charts\">.*?\n</div>", Pattern.DOTALL);
    private static final Pattern FIGURE = Pattern.compile("<td class=\"figure\">([^<]*)</td>");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    @TempDir
    private Path dir;

    @ParameterizedTest(name = "{0}")
    @CsvSource({"all figures, ''", "small numbers withheld, --suppress"})
    void tellsWhatTheWorkbookTells(String why, String option) throws IOException {
        CommandRun run = CommandRun.words(dir, REPORT + option);
        assertThat(run.code()).as(run.err()).isZero();
        String page = Files.readString(dir.resolve("governance.html"));
        int sheets = 0;
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(dir.resolve("governance.xlsx")))) {
            for (Sheet sheet : book) {
                if (!sheet.getSheetName().equals("chart figures")) {
                    assertThat(told(section(page, sheet.getSheetName())))
                            .as(sheet.getSheetName())
                            .isEqualTo(told(sheet));
                    sheets++;
                }
            }
        }
        assertThat(sheets).isGreaterThan(10);
    }

    @Test
    void chartsHaveTheirFiguresUnderThem() throws IOException {
        CommandRun.words(dir, REPORT);
        List<String> charts = CHART.matcher(Files.readString(dir.resolve("governance.html")))
                .results()
                .map(MatchResult::group)
                .filter(chart -> chart.contains("<figure>"))
                .toList();

        assertThat(charts).hasSizeGreaterThan(5);
        assertThat(charts).allSatisfy(chart -> {
            int pictures = chart.split("<svg role=\"img\"", -1).length;
            assertThat(chart.split("<details><summary>The figures of this chart</summary>", -1))
                    .hasSize(pictures);
        });
    }

    @Test
    void aChartShowsNoFigureThatTheTablesWithhold() throws IOException {
        CommandRun.words(dir, REPORT + "--suppress");
        List<String> known = CsvReport.rows(dir.resolve("governance.csv")).stream()
                .flatMap(row -> row.values().stream())
                .filter(cell -> NUMBER.matcher(cell).matches())
                .map(GovernancePageTest::plain)
                .toList();
        String page = Files.readString(dir.resolve("governance.html"));
        List<String> figures = CHART.matcher(page)
                .results()
                .flatMap(chart -> FIGURE.matcher(chart.group()).results())
                .map(figure -> figure.group(1))
                .filter(text -> !text.isEmpty())
                .toList();
        List<String> overColumns = Pattern.compile("<text x=[^>]*>([0-9,.]+)</text>")
                .matcher(page)
                .results()
                .map(word -> word.group(1))
                .toList();

        assertThat(figures).isNotEmpty().allMatch(figure -> known.contains(plain(figure)) || isTarget(figure));
        assertThat(figures).filteredOn(figure -> figure.matches("[1-5]")).isEmpty();
        assertThat(overColumns).filteredOn(figure -> figure.matches("[1-5]")).isEmpty();
        assertThat(known).contains("0");
    }

    @Test
    void isTheSameEachTimeAndSaysWhatItIs() throws IOException {
        CommandRun.words(dir, REPORT);
        String once = Files.readString(dir.resolve("governance.html"));
        CommandRun.words(dir, REPORT);

        assertThat(Files.readString(dir.resolve("governance.html"))).isEqualTo(once);
        assertThat(once)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">")
                .contains("<meta name=\"driftwatch-format\" content=\"1\">")
                .contains("<title>Child protection plans: governance report</title>")
                .contains("<p>1 April 2026 to 30 September 2026</p>")
                .contains("Made on 20 November 2026 from 59 plans.");
    }

    @Test
    void isSaidToOpenWithoutThePassword() throws IOException {
        Files.writeString(dir.resolve("secret.txt"), "correct horse battery staple\n");
        CommandRun run = CommandRun.words(
                dir, REPORT + "--format xlsx --encrypt --encrypt-password-file " + dir.resolve("secret.txt"));

        assertThat(run.err())
                .contains(
                        "The password protects workbooks alone: the page beside them, and any CSV and JSON files, open"
                                + " without it.\n");
    }

    private static boolean isTarget(String figure) {
        return figure.equals("95.0");
    }

    private static String plain(String number) {
        return number.replace(",", "").replaceAll("\\.0$", "");
    }

    private static String section(String page, String sheet) {
        String id = sheet.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return SECTION.matcher(page)
                .results()
                .filter(found -> found.group(1).equals(id))
                .findFirst()
                .map(found -> CHART.matcher(found.group()).replaceAll(""))
                .orElseThrow();
    }

    /** All that a section says, its charts apart, in order; a summary's own name stands for the report's. */
    private static List<String> told(String section) {
        return TOLD.matcher(section)
                .results()
                .map(found -> found.group(2)
                        .replace("<small>", "\n")
                        .replaceAll("<[^>]*>", "")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&"))
                .filter(text -> !text.isEmpty())
                .map(text -> text.equals("Summary") ? "Child protection plans: governance report" : text)
                .toList();
    }

    private static List<String> told(Sheet sheet) {
        DataFormatter formatter = new DataFormatter(Locale.UK);
        List<String> told = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                String format = cell.getCellStyle().getDataFormatString();
                // The formatter takes a % in quotes for a percentage.
                String text = format.equals("0.0\" %\"") && cell.getCellType() == CellType.NUMERIC
                        ? String.format(Locale.UK, "%.1f %%", cell.getNumericCellValue())
                        : formatter.formatCellValue(cell);
                if (!text.isEmpty()) {
                    told.add(text);
                }
            }
        }
        return told;
    }
}

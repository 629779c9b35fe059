package io.github.driftwatch.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.report.SheetInHand;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report's rows on a sheet, opened again: how each kind of cell looks, and how high its row is. */
class SheetFileTest {

    private static final ReportTable<List<String>> OF_ONE_COLUMN =
            new ReportTable<>("texts", List.of(Column.text("told", 10, 1, row -> row.get(0))));

    private static final ReportTable<List<String>> OF_SENTENCES =
            new ReportTable<>("sentences", List.of(Column.sentences("told", 10, row -> row.get(0))));

    @Test
    void eachKindOfCellHasItsLook() throws IOException {
        LocalDate day = LocalDate.of(2026, 3, 2);
        ReportTable<String> table = new ReportTable<>(
                "looks",
                List.of(
                        Column.text("text", 10, 1, row -> row),
                        Column.date("date", 1, row -> day),
                        Column.number("number", 1, row -> 1234),
                        Column.decimal("decimal", 1, row -> 12.5),
                        Column.status("status", 1, row -> "OVERDUE"),
                        Column.text("answer", 10, 1, row -> row.equals("quiet")),
                        Column.text("other date", 10, 1, row -> day),
                        Column.text("other number", 10, 1, row -> 2.25)),
                row -> row.equals("quiet"));
        try (XSSFWorkbook book = book(table, List.of("plain", "=1+1", "quiet"))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(String.join("\n", SheetInHand.rows(sheet)).replace(" | ", "\n  "))
                    .isEqualTo("""
                    1, 30 points: A text 9 bold FFFFFF on 1F3864 left
                      B date 9 bold FFFFFF on 1F3864 left
                      C number 9 bold FFFFFF on 1F3864 left
                      D decimal 9 bold FFFFFF on 1F3864 left
                      E status 9 bold FFFFFF on 1F3864 left
                      F answer 9 bold FFFFFF on 1F3864 left
                      G other date 9 bold FFFFFF on 1F3864 left
                      H other number 9 bold FFFFFF on 1F3864 left
                    2, 15 points: A plain 10 000000 left
                      B 02/03/2026 10 000000 center
                      C 1234.0 10 000000 right
                      D 12.5 10 000000 right
                      E OVERDUE 10 bold 9C0006 on FFC7CE center
                      F N 10 000000 left
                      G 02/03/2026 10 000000 center
                      H 2.25 10 000000 right
                    3, 15 points: A =1+1 10 000000 left quoted
                      B 02/03/2026 10 000000 center
                      C 1234.0 10 000000 right
                      D 12.5 10 000000 right
                      E OVERDUE 10 bold 9C0006 on FFC7CE center
                      F N 10 000000 left
                      G 02/03/2026 10 000000 center
                      H 2.25 10 000000 right
                    4, 15 points: A quiet 10 595959 on F2F2F2 left
                      B 02/03/2026 10 595959 on F2F2F2 center
                      C 1234.0 10 595959 on F2F2F2 right
                      D 12.5 10 595959 on F2F2F2 right
                      E OVERDUE 10 595959 on EDEDED center
                      F Y 10 595959 on F2F2F2 left
                      G 02/03/2026 10 595959 on F2F2F2 center
                      H 2.25 10 595959 on F2F2F2 right""");
            assertThat(sheet.getRow(1).cellIterator())
                    .toIterable()
                    .extracting(cell -> cell.getCellStyle().getDataFormatString())
                    .containsExactly(
                            "General", "dd/mm/yyyy", "#,##0", "#,##0.0", "General", "General", "dd/mm/yyyy", "#,##0");
        }
    }

    /** A row grows with the lines of its fullest cell, of which there are twelve at most. */
    @ParameterizedTest(name = "{0} letters: {2}")
    @CsvSource({
        "10,  15, a line",
        "11,  15, letters are narrower than figures",
        "12,  15, as many as a line takes",
        "13,  28, one more",
        "24,  28, as many as two take",
        "25,  41, one more",
        "144, 158, as many as twelve take",
        "145, 158, no row is higher"
    })
    void aLongTextTakesSeveralLines(int letters, int points, String why) throws IOException {
        assertThat(height(OF_ONE_COLUMN, "x".repeat(letters))).as(why).isEqualTo(points);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(textBlock = """
            One.,                   15, one sentence
            One; two,               28, two
            One; two; three,        41, three
            'One; two, of thirteen', 41, the second takes two lines
            '',                     15, none
            """)
    void eachSentenceBeginsALine(String told, int points, String why) throws IOException {
        assertThat(height(OF_SENTENCES, told)).as(why).isEqualTo(points);
    }

    @Test
    void sentencesAreBrokenAndOtherTextsAreNot() throws IOException {
        List<List<String>> rows = List.of(List.of("One; two;three"));
        try (XSSFWorkbook sentences = book(OF_SENTENCES, rows);
                XSSFWorkbook texts = book(OF_ONE_COLUMN, rows)) {
            assertThat(sentences.getSheetAt(0).getRow(1).getCell(0)).hasToString("One;\ntwo;three");
            assertThat(texts.getSheetAt(0).getRow(1).getCell(0)).hasToString("One; two;three");
        }
    }

    /** A table that is too wide for a page to be read has two, with its first column on both. */
    @ParameterizedTest(name = "{0} characters")
    @CsvSource({"260, 1, false", "261, 2, true"})
    void aWideTableHasTwoPages(int width, int pages, boolean repeats) throws IOException {
        ReportTable<List<String>> table = new ReportTable<>(
                "wide",
                List.of(
                        Column.text("a", 100, 1, row -> row.get(0)),
                        Column.text("b".repeat(60), 10, 1, row -> row.get(0)),
                        Column.text("c", width - 160, 1, row -> row.get(0))));
        try (XSSFWorkbook book = book(table, List.of(List.of("x")))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) pages);
            assertThat(sheet.getRepeatingColumns() != null).isEqualTo(repeats);
            assertThat(sheet.getColumnWidth(1)).as("no heading is broken").isEqualTo(60 * 256 + 180);
        }
    }

    @Test
    void aSheetWithoutRowsHasAFilterAllTheSame() throws IOException {
        try (XSSFWorkbook book = book(OF_ONE_COLUMN, List.of())) {
            assertThat(book.getSheetAt(0).getCTWorksheet().getAutoFilter().getRef())
                    .isEqualTo("A1");
        }
    }

    private static int height(ReportTable<List<String>> table, String told) throws IOException {
        try (XSSFWorkbook book = book(table, List.of(Arrays.asList(told)))) {
            return Math.round(book.getSheetAt(0).getRow(1).getHeightInPoints());
        }
    }

    private static <R> XSSFWorkbook book(ReportTable<R> table, List<R> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReportWriter(false, 80).write(table, rows, Format.XLSX, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}

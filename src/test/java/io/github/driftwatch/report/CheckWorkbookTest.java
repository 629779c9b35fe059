package io.github.driftwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.table.Format;
import java.io.FileInputStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The workbook of a check: its sheets in order, its colours and its numbers. */
class CheckWorkbookTest extends WrittenReports {

    @Test
    void coloursTheBandsAndKeepsSharesNumbers() throws Exception {
        check(temp, Made.settings(Format.XLSX));
        try (XSSFWorkbook book = new XSSFWorkbook(
                new FileInputStream(temp.resolve("driftwatch.xlsx").toFile()))) {
            XSSFSheet sheet = book.getSheet("drift-risk");
            XSSFCell amber = sheet.getRow(1).getCell(3);
            assertThat(amber.getStringCellValue()).isEqualTo("AMBER");
            assertThat(amber.getCellStyle().getFillForegroundColorColor().getARGBHex())
                    .isEqualTo("FFFFEB9C");
            XSSFCell green = sheet.getRow(2).getCell(3);
            assertThat(green.getStringCellValue()).isEqualTo("GREEN");
            assertThat(green.getCellStyle().getFillForegroundColorColor().getARGBHex())
                    .isEqualTo("FFC6EFCE");
            XSSFCell share = sheet.getRow(1).getCell(14);
            assertThat(share.getNumericCellValue()).isEqualTo(31.3);
            assertThat(share.getCellStyle().getDataFormatString()).isEqualTo("#,##0.0");
            assertThat(sheet.getRow(1).getCell(13).getLocalDateTimeCellValue()).isEqualTo("2027-08-31T00:00");
            XSSFCell reasons = sheet.getRow(1).getCell(7);
            assertThat(reasons.getCellStyle().getWrapText()).isTrue();
            assertThat(reasons.getStringCellValue()).isEqualTo("""
                    F1 (1): on the plan for 14 months, since 31 Aug 2025;
                    F3 (3): Review 3 overdue since 2 Oct 2026;
                    Not assessed: F5 (the quorum is not known)""");
            assertThat(sheet.getRow(1).getHeightInPoints())
                    .as("room for three lines")
                    .isEqualTo(41);
        }
    }

    @Test
    void putsTheSummarySheetFirst() throws Exception {
        check(temp, Made.settings(Format.XLSX));
        try (XSSFWorkbook book = new XSSFWorkbook(
                new FileInputStream(temp.resolve("driftwatch.xlsx").toFile()))) {
            assertThat(Stream.iterate(0, i -> i < book.getNumberOfSheets(), i -> i + 1)
                            .map(book::getSheetName))
                    .containsExactly(
                            "summary",
                            "charts",
                            "overdue",
                            "upcoming",
                            "ahead",
                            "load",
                            "drift-risk",
                            "outlook",
                            "notices",
                            "data-quality",
                            "obligations");
            assertThat(book.getSheet("summary").getRow(4).getCell(1).getNumericCellValue())
                    .isEqualTo(3);
            assertThat(book.getSheet("obligations").getLastRowNum()).isEqualTo(5);
        }
    }
}

package io.github.driftwatch.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                " blanks at both ends ",
                "a < b & c > \"d\" 'e'",
                "two\nlines\tand a tab",
                "Zoë Łukasz 😀",
                "_x0041_ is no A",
                "=1+1",
                "]]>"
            })
    void writesEveryTextAsItIs(String text) throws IOException {
        try (XSSFWorkbook book = written(sheet -> sheet.row(0).cell(0).value(text))) {
            Cell cell = book.getSheet("s").getRow(0).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
        }
    }

    @Test
    void writesAQuestionMarkForWhatXmlCannotHold() throws IOException {
        try (XSSFWorkbook book = written(sheet -> sheet.row(0).cell(0).value("a\u0001b\uFFFEc\uD800d"))) {
            assertThat(book.getSheet("s").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("a?b?c?d");
        }
    }

    @Test
    void countsDaysAsSpreadsheetsDo() throws IOException {
        try (XSSFWorkbook book = written(sheet -> {
            SheetRow row = sheet.row(0);
            row.cell(0).value(LocalDate.of(2026, 11, 20));
            row.cell(1).value(LocalDate.of(1900, 3, 1));
            row.cell(2).value(LocalDate.of(1900, 2, 28));
            row.cell(3).value(0.1);
            row.cell(4).value(-3);
            row.cell(5).value(Double.NaN);
        })) {
            XSSFSheet sheet = book.getSheet("s");
            assertThat(sheet.getRow(0).getCell(0).getNumericCellValue()).isEqualTo(46346);
            assertThat(sheet.getRow(0).getCell(1).getNumericCellValue()).isEqualTo(61);
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("1900-02-28");
            assertThat(sheet.getRow(0).getCell(3).getNumericCellValue()).isEqualTo(0.1);
            assertThat(sheet.getRow(0).getCell(4).getNumericCellValue()).isEqualTo(-3);
            assertThat(sheet.getRow(0).getCell(5).getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void refusesWhatComesTooLate() throws IOException {
        try (Workbook book = new Workbook(OutputStream.nullOutputStream(), null)) {
            Sheet sheet = book.sheet("s");
            SheetRow first = sheet.row(0);
            sheet.freeze(0, 1);
            sheet.row(1);
            assertThatThrownBy(() -> sheet.freeze(0, 2))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the rows of this sheet have begun, and this stands before them");
            assertThatThrownBy(() -> first.cell(0))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("this row is complete, and the next has begun");
            assertThatThrownBy(() -> sheet.row(1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("found row 1, expected one after the last");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a/b", "a:b", "what?", "[x]", "'quoted'", "a name that is too long for a sheet"})
    void refusesNamesThatNoSheetCanHave(String name) throws IOException {
        try (Workbook book = new Workbook(OutputStream.nullOutputStream(), null)) {
            assertThatThrownBy(() -> book.sheet(name)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void tellsOfADiskThatFillsUp() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        try (Workbook book = new Workbook(full, null)) {
            book.sheet("s").row(0).cell(0).value("x");
            assertThatThrownBy(book::save).isInstanceOf(IOException.class).hasMessage("full");
        }
    }

    @Test
    void writesTheSameBytesEachTime() throws IOException {
        assertThat(bytes(sheet -> sheet.row(3).cell(2).value("x")))
                .isEqualTo(bytes(sheet -> sheet.row(3).cell(2).value("x")));
    }

    private static XSSFWorkbook written(Consumer<Sheet> filling) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(filling)));
    }

    private static byte[] bytes(Consumer<Sheet> filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, null)) {
            filling.accept(book.sheet("s"));
            book.save();
        }
        return out.toByteArray();
    }
}

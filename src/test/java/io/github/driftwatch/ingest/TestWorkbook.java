package io.github.driftwatch.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook made for a test: dates become true dates, numbers numbers, and everything else text. */
final class TestWorkbook {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle dateStyle = workbook.createCellStyle();

    TestWorkbook() {
        dateStyle.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
    }

    /** Counts days from 1904, as workbooks made on a Mac once did. */
    TestWorkbook since1904() {
        workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
        return this;
    }

    /** Adds a row to a sheet, which is made where it is not there. */
    TestWorkbook row(String sheetName, @Nullable Object... values) {
        Sheet sheet = workbook.getSheet(sheetName);
        Sheet target = sheet == null ? workbook.createSheet(sheetName) : sheet;
        Row row = target.createRow(target.getPhysicalNumberOfRows() == 0 ? 0 : target.getLastRowNum() + 1);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                fill(row.createCell(i), values[i]);
            }
        }
        return this;
    }

    private void fill(Cell cell, Object value) {
        if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(dateStyle);
        } else if (value instanceof LocalDateTime time) {
            cell.setCellValue(time);
            cell.setCellStyle(dateStyle);
        } else if (value instanceof Serial serial) {
            cell.setCellValue(serial.number());
            cell.setCellStyle(dateStyle);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean answer) {
            cell.setCellValue(answer);
        } else if (value instanceof Formula formula) {
            cell.setCellFormula(formula.text());
        } else if (value instanceof Fault fault) {
            cell.setCellErrorValue(fault.code());
        } else {
            cell.setCellValue(value.toString());
        }
    }

    /** A number shown as a date. */
    record Serial(double number) {}

    /** A formula whose result was never stored. */
    record Formula(String text) {}

    /** A spreadsheet's error, by its code. */
    record Fault(byte code) {}

    TestWorkbook hide(String sheetName) {
        workbook.setSheetHidden(workbook.getSheetIndex(sheetName), true);
        return this;
    }

    byte[] bytes() {
        try (workbook) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same workbook with the XML of one of its parts changed. */
    static byte[] changed(byte[] workbook, String part, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                if (entry.getName().equals(part)) {
                    String before = new String(content, StandardCharsets.UTF_8);
                    String after = change.apply(before);
                    if (after.equals(before)) {
                        throw new IllegalStateException("nothing changed in " + part);
                    }
                    content = after.getBytes(StandardCharsets.UTF_8);
                }
                out.write(content);
            }
        }
        return bytes.toByteArray();
    }
}

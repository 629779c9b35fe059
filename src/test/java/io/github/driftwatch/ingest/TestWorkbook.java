package io.github.driftwatch.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook made for a test: dates become true dates, numbers numbers, and everything else text. */
final class TestWorkbook {

    private final Workbook workbook;
    private final CellStyle dateStyle;
    private final CellStyle paddedStyle;

    TestWorkbook() {
        this(new XSSFWorkbook());
    }

    private TestWorkbook(Workbook workbook) {
        this.workbook = workbook;
        dateStyle = workbook.createCellStyle();
        paddedStyle = workbook.createCellStyle();
        paddedStyle.setDataFormat(workbook.createDataFormat().getFormat("00000"));
        dateStyle.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
    }

    /** A workbook of the kind that Excel wrote from 1997 to 2003. */
    static TestWorkbook old() {
        return new TestWorkbook(new HSSFWorkbook());
    }

    /** Counts days from 1904, as workbooks made on a Mac once did. */
    TestWorkbook since1904() {
        if (workbook instanceof XSSFWorkbook xml) {
            xml.getCTWorkbook().getWorkbookPr().setDate1904(true);
        } else if (workbook instanceof HSSFWorkbook old) {
            old.getInternalWorkbook().getRecords().stream()
                    .filter(DateWindow1904Record.class::isInstance)
                    .forEach(record -> ((DateWindow1904Record) record).setWindowing((short) 1));
        }
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
        } else if (value instanceof Padded padded) {
            cell.setCellValue(padded.number());
            cell.setCellStyle(paddedStyle);
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

    /** A number shown with five digits. */
    record Padded(double number) {}

    /** A formula whose result was never stored. */
    record Formula(String text) {}

    /** A spreadsheet's error, by its code. */
    record Fault(byte code) {}

    TestWorkbook hide(String sheetName) {
        workbook.setSheetHidden(workbook.getSheetIndex(sheetName), true);
        return this;
    }

    /** Merges cells of a sheet, as in {@code A2:A4}. */
    TestWorkbook merge(String sheetName, String range) {
        workbook.getSheet(sheetName).addMergedRegion(CellRangeAddress.valueOf(range));
        return this;
    }

    /** Hides rows of a sheet, counted from 1. */
    TestWorkbook hideRows(String sheetName, int... numbers) {
        for (int number : numbers) {
            workbook.getSheet(sheetName).getRow(number - 1).setZeroHeight(true);
        }
        return this;
    }

    /** Hides columns of a sheet, counted from 0. */
    TestWorkbook hideColumns(String sheetName, int... indexes) {
        for (int index : indexes) {
            workbook.getSheet(sheetName).setColumnHidden(index, true);
        }
        return this;
    }

    /** The old kind of workbook, protected with a password. */
    byte[] bytesLockedWith(String password) {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            return bytes();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /** A workbook of the newer kind, protected with a password. */
    static byte[] locked(byte[] workbook, EncryptionMode mode, String password) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem document = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(document)) {
                out.write(workbook);
            }
            document.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
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

package io.github.driftwatch.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files of an export that cannot be used, most of which look like workbooks. */
final class UnusableFiles {

    private UnusableFiles() {}

    static void writeInto(Path dir) throws IOException, GeneralSecurityException {
        Files.writeString(dir.resolve("text.xlsx"), "child_id,start_date\nC1,2025-03-14\n");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(dir.resolve("archive.xlsx")))) {
            zip.putNextEntry(new ZipEntry("plans.csv"));
        }
        try (HSSFWorkbook old = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(dir.resolve("old.xls"))) {
            old.createSheet("plans");
            old.write(out);
        }
        Path sheet = dir.resolve("sheet.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(sheet)) {
            workbook.createSheet("plans").createRow(0).createCell(0).setCellValue("child_id");
            workbook.write(out);
        }
        sheets(dir.resolve("twice.xlsx"), "PLANS", "plans_");
        sheets(dir.resolve("fitting.xlsx"), "East", "West");
        sheets(dir.resolve("unfit.xlsx"), "Notes 1", "Notes 2");
        try (XSSFWorkbook none = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(dir.resolve("sheetless.xlsx"))) {
            none.write(out);
        }
        Files.write(dir.resolve("binary.csv"), new byte[] {1, 2, 0, 3, 4, 5, 6, 7});
        Files.writeString(dir.resolve("latin.csv"), "child_id,start_date,team\nC1,2025-03-14,Orl\u00e9\n", ISO_8859_1);
        Files.writeString(dir.resolve("latin.json"), "{\"name\": \"\u00e9\"}", ISO_8859_1);
        Files.writeString(dir.resolve("control.csv"), "child_id,start_date,team\nC1,2025-03-14,Orl\u00e9\u0000\n");
        byte[] whole = Files.readAllBytes(sheet);
        Files.write(dir.resolve("short.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2));
        protect(whole, dir.resolve("protected.xlsx"));
    }

    /** A workbook of sheets, which hold plans unless they are notes. */
    private static void sheets(Path file, String... names) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            for (String name : names) {
                XSSFSheet sheet = workbook.createSheet(name);
                XSSFRow row = sheet.createRow(0);
                row.createCell(0).setCellValue(name.startsWith("Notes") ? "Anything" : "child_id");
                row.createCell(1).setCellValue("start_date");
                XSSFRow first = sheet.createRow(1);
                first.createCell(0).setCellValue("C1");
                first.createCell(1).setCellValue("2025-03-14");
            }
            workbook.write(out);
        }
    }

    private static void protect(byte[] workbook, Path file) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem protectedFile = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("a password");
            try (OutputStream content = encryptor.getDataStream(protectedFile)) {
                content.write(workbook);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                protectedFile.writeFilesystem(out);
            }
        }
    }
}

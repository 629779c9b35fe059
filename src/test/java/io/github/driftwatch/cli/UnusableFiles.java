package io.github.driftwatch.cli;

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
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files that look like workbooks and cannot be used. */
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
        byte[] whole = Files.readAllBytes(sheet);
        Files.write(dir.resolve("short.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2));
        protect(whole, dir.resolve("protected.xlsx"));
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

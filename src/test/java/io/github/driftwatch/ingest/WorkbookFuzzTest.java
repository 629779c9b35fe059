package io.github.driftwatch.ingest;

import io.github.driftwatch.fuzz.Broken;
import io.github.driftwatch.fuzz.Fuzz;
import io.github.driftwatch.source.FileKind;
import io.github.driftwatch.source.InputFiles;
import io.github.driftwatch.source.Passwords;
import io.github.driftwatch.source.UnusableInputException;
import io.github.driftwatch.source.workbook.OpenWorkbook;
import io.github.driftwatch.source.workbook.WorkbookOutline;
import io.github.driftwatch.source.workbook.WorkbookRows;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is in a workbook, old or new, its rows are read or it is refused in one line. */
class WorkbookFuzzTest {

    private static final Broken BYTES = new Broken(List.of(
            "\0",
            "\u00FF",
            "\u00FF\u00FF\u00FF\u00FF",
            "\0\0\0\0",
            "\u00FF\u00FF\u00FF\u007F",
            "PK\u0003\u0004",
            "PK\u0001\u0002",
            "\u0009\u0008\u0010\0",
            "\n\0\0\0",
            "\u00FC\0",
            "<\0",
            "\u0085\0"));
    private static final Broken XML = new Broken(List.of(
            "<",
            ">",
            "&",
            "&amp;",
            "&#0;",
            "&#x110000;",
            "\"",
            "'",
            "/>",
            "</row>",
            "<row>",
            "<row r=\"2\">",
            "<c>",
            "<c r=\"XFD1\" t=\"s\"><v>1</v></c>",
            "<c t=\"s\"><v>-1</v></c>",
            "<v>",
            "</v>",
            "1e308",
            "-1",
            "99999999999",
            "NaN",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?x",
            "?>",
            "<!DOCTYPE a>",
            "xmlns:r=\"",
            "t=\"d\"",
            "t=\"e\"",
            "t=\"b\"",
            "s=\"1\"",
            "s=\"-1\"",
            "A1:XFD1048576",
            "../",
            "rId1",
            "_x0000_",
            "\0",
            "\u00FF",
            "<mergeCell ref=\"A1:A1048576\"/>",
            "encoding=\"UTF-7\"",
            "encoding=\"UTF-16\"",
            "TargetMode=\"External\""));

    @TempDir
    private Path folder;

    private static TestWorkbook filled(TestWorkbook workbook) {
        workbook.row("plans", "child_id", "start_date", "team", "visits").row("reviews", "child_id", "date");
        for (int i = 1; i < 6; i++) {
            workbook.row(
                            "plans",
                            Fuzz.MARK + i,
                            LocalDate.of(2026, 1, i),
                            Fuzz.MARK,
                            i,
                            true,
                            new TestWorkbook.Padded(i))
                    .row("reviews", Fuzz.MARK + i, "2026-02-0" + i);
        }
        return workbook.merge("plans", "C2:C4").hideRows("plans", 3);
    }

    @Test
    void newOnes() throws Exception {
        byte[] sound = filled(new TestWorkbook()).bytes();
        Map<String, byte[]> parts = parts(sound);
        Path file = folder.resolve("plans.xlsx");
        Fuzz.each("new workbooks", 1_500, dice -> {
            Files.write(file, dice.nextInt(5) == 0 ? BYTES.of(sound, dice) : zip(parts, dice));
            read(file);
        });
    }

    @Test
    void oldOnes() throws Exception {
        byte[] sound = filled(TestWorkbook.old()).bytes();
        Path file = folder.resolve("plans.xls");
        Fuzz.each("old workbooks", 1_500, dice -> {
            Files.write(file, BYTES.of(sound, dice));
            read(file);
        });
    }

    @Test
    void oldOnesBehindAPassword() throws Exception {
        byte[] sound = filled(TestWorkbook.old()).bytesLockedWith("VelvetSweatshop");
        Path file = folder.resolve("plans.xls");
        Fuzz.each("old workbooks behind a password", 200, dice -> {
            Files.write(file, BYTES.of(sound, dice));
            read(file);
        });
    }

    /** Every row of every sheet, as far as it can be had. */
    private static void read(Path file) {
        try {
            FileKind kind = InputFiles.kind(file, "--plans");
            if (kind == FileKind.TEXT) {
                return;
            }
            for (WorkbookOutline.Sheet sheet : OpenWorkbook.use(file, Passwords.NONE, OpenWorkbook::sheets)) {
                new WorkbookRows(file, sheet, Passwords.NONE).read(row -> row.isBlank());
            }
        } catch (UnusableInputException e) {
            // A sheet's name may be broken too, and is no cell.
            Fuzz.requireOneLineWithoutAMark(
                    new UnusableInputException(e.getMessage().replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]", "?"), e));
        }
    }

    private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().startsWith("docProps")) {
                    parts.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return parts;
    }

    /** One part, and now and then another, broken. */
    private static byte[] zip(Map<String, byte[]> parts, Random dice) throws IOException {
        int broken = dice.nextInt(parts.size());
        int number = 0;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                boolean breaks = number++ == broken || dice.nextInt(10) == 0;
                zip.write(breaks ? XML.of(part.getValue(), dice) : part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}

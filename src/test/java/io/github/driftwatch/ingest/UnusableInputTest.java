package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.driftwatch.model.Table;
import io.github.driftwatch.source.UnusableInputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of one table that is not there, is not what its name says, or holds what cannot be used. */
class UnusableInputTest extends UsableExport {

    @Test
    void noSuchFile() {
        export.with(Table.PLANS, folder.resolve("palns.csv"))
                .isRefused(
                        "There is no file FOLDER/palns.csv, given with --plans; did you mean \"plans.csv\"? Check the name"
                                + " and the folder, and run again.");
    }

    @Test
    void aFolderInThePlaceOfAFile() {
        export.with(Table.CORE_GROUPS, folder)
                .isRefused("FOLDER is a folder, and --core-groups needs a file. Name the file in it, or give the folder"
                        + " with --dir.");
    }

    @Test
    void aFileThatMayNotBeRead() throws IOException {
        Path plans = folder.resolve("plans.csv");
        Files.setPosixFilePermissions(plans, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(plans), "nothing is kept from the superuser");
        export.isRefused(
                "FOLDER/plans.csv, given with --plans, cannot be opened for reading. Check that the account that"
                        + " runs this may read it and that no other program has locked it, and run again.");
    }

    @Test
    void plansOrReviewsNotGiven() {
        export.without(Table.REVIEWS)
                .isRefused(
                        "No file of reviews was given: plans and reviews are both needed. Name it with --reviews FILE,"
                                + " or give both with --workbook or --dir.");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
        plans.csv  | empty    | plans.csv is empty: it has 0 bytes. Export it again, and check that the export came to its end.
        plans.xlsx | empty    | plans.xlsx is empty: it has 0 bytes. Export it again, and check that the export came to its end.
        plans.xlsx | text     | plans.xlsx is text and not a workbook, whatever its name says. If it is CSV, name it plans.csv; otherwise save it from Excel as an Excel workbook (.xlsx), and run again.
        plans.csv  | workbook | plans.csv is an Excel workbook (.xlsx), whatever its name says. Name it plans.xlsx, or save it from Excel as "CSV UTF-8 (Comma delimited)", and run again.
        plans.csv  | binary   | plans.csv is neither text nor an Excel workbook. Export the table as CSV or as an Excel workbook (.xlsx), and run again.
        plans.csv  | page     | plans.csv is a web page or XML, whatever its name says, and CSV or an Excel workbook was expected. Open it in Excel, save it as an Excel workbook (.xlsx), and run again.
        plans.xlsx | archive  | plans.xlsx is a zip archive and not an Excel workbook. Give the CSV file or the workbook (.xlsx) that it holds.
        plans.xlsx | xlsb     | plans.xlsx is a binary workbook (.xlsb), which cannot be read. Open it in Excel, save it as an Excel workbook (.xlsx), and run again.
        plans.csv  | old      | plans.csv is an Excel workbook (.xls), whatever its name says. Name it plans.xls, or save it from Excel as "CSV UTF-8 (Comma delimited)", and run again.
        plans.csv  | locked   | plans.csv is a protected Excel workbook (.xlsx), whatever its name says. Name it plans.xlsx, and run again.
        plans.xlsb | locked   | plans.xlsb is a binary workbook (.xlsb), which cannot be read. Open it in Excel, save it as an Excel workbook (.xlsx), and run again.
        plans.xlsx | locked   | plans.xlsx is protected with a password, and none is given. Give it with --password-file FILE or --password-env NAME, and run again.
        plans.ods  | ods      | plans.ods is an OpenDocument spreadsheet (.ods), which cannot be read. Open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx), and run again.
        plans.xls  | ancient  | plans.xls is a workbook of Excel 95 or older, which cannot be read. Open it in Excel, save it as an Excel workbook (.xlsx), and run again.
        plans.xls  | biff4    | plans.xls is a workbook of Excel 95 or older, which cannot be read. Open it in Excel, save it as an Excel workbook (.xlsx), and run again.
        plans.xlsx | twice    | plans.xlsx cannot be read as a workbook: it holds two parts of one name, and which of them counts cannot be told. Open it in Excel, save it again as an Excel workbook (.xlsx), and run again.
        plans.xlsx | doctype  | plans.xlsx cannot be read as a workbook: its sheet plans holds an XML document type, which no spreadsheet program writes and which can be made to do harm. Open it in Excel, save it again as an Excel workbook (.xlsx), and run again.
        plans.xlsx | bomb     | plans.xlsx cannot be read as a workbook: its sheet plans holds a part that unpacks to more than 200 times its size, which can be made to fill the memory. Open it in Excel, save it again as an Excel workbook (.xlsx), and run again.
        plans.xlsx | letter   | plans.xlsx cannot be read as a workbook: it holds something else behind its password. Open it in Excel, save it again as an Excel workbook (.xlsx), and run again.
        plans.xlsx | rights   | plans.xlsx cannot be read as a workbook: it is protected in a way that only Excel can open (by rights or a certificate). Open it in Excel, save it again as an Excel workbook (.xlsx), and run again.
        plans.xls  | ole2     | plans.xls is an old Microsoft Office document and not a table. Save the table as an Excel workbook (.xlsx) or as "CSV UTF-8 (Comma delimited)", and run again.
        plans.xlsx | cut      | plans.xlsx cannot be read as a workbook: it is damaged, or not all of it was copied. Open it in Excel, save it again as an Excel workbook (.xlsx), and run again.
        """)
    void aFileThatIsNotWhatItsNameSays(String name, String content, String line) throws Exception {
        export.with(Table.PLANS, name, content(content)).isRefused(line);
    }

    private static byte[] content(String kind) throws Exception {
        String csv = ExportFolder.PLAN;
        byte[] workbook =
                new TestWorkbook().row("plans", "child_id", "start_date").bytes();
        return switch (kind) {
            case "empty" -> new byte[0];
            case "text" -> csv.getBytes(StandardCharsets.UTF_8);
            case "workbook" -> workbook;
            case "binary" -> new byte[] {1, 2, 0, 3, 4, 5, 6, 7};
            case "page" -> "\n <html><table></table></html>".getBytes(StandardCharsets.UTF_8);
            case "archive" -> zip("letter.txt", "");
            case "xlsb" ->
                zip(
                        "_rels/.rels",
                        "<r><x Id=\"1\" Type=\"/officeDocument\" Target=\"xl/workbook.bin\"/></r>",
                        "xl/workbook.bin",
                        "");
            case "ods" -> zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            case "ancient" -> officeDocument("Book");
            case "biff4" -> new byte[] {9, 4, 6, 0, 0, 0, 16, 0};
            case "twice" -> zip("xl/workbook.xml", "", "XL\\Workbook.xml", "");
            case "doctype" ->
                TestWorkbook.changed(
                        workbook,
                        "xl/worksheets/sheet1.xml",
                        xml -> xml.replace(
                                "<worksheet", "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet"));
            case "bomb" ->
                TestWorkbook.changed(
                        workbook, "xl/sharedStrings.xml", xml -> xml.replace("<si>", "<si>" + " ".repeat(1 << 25)));
            case "letter" ->
                TestWorkbook.locked(zip("word/document.xml", "<d/>"), EncryptionMode.agile, "VelvetSweatshop");
            case "rights" -> officeDocument("EncryptedPackage");
            case "old" -> old();
            case "locked" -> TestWorkbook.locked(workbook, EncryptionMode.agile, "a password");
            case "ole2" -> officeDocument("WordDocument");
            case "cut" -> Arrays.copyOf(workbook, workbook.length / 2);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] old() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("plans");
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] officeDocument(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem document = new POIFSFileSystem()) {
            document.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            document.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        child_id,start_date              | plans.csv has headings but no rows: there is no plan to check. Export it again, and check what the export was asked for.
        ,,                               | plans.csv has no headings: there is nothing in it. Export plans again, with a first row of headings, and run again.
        child_id,team                    | plans.csv has no column start_date, which plans need: every heading in row 1 is that of another column. Add it to the export, and run again.
        child_id,Strat Date              | plans.csv has no column start_date, which plans need: the nearest heading in row 1 is "Strat Date", in column B. If that is it, rename it start_date, and run again.
        CP start date,child_id           | plans.csv has no column start_date, which plans need: the nearest heading in row 1 is "CP start date", in column A. If that is it, rename it start_date, and run again.
        child_id,Somebody,2025-06-01     | plans.csv has no column start_date, which plans need: no heading in row 1 resembles it; not recognised: column B, C. Name the one that holds it start_date, or add it to the export, and run again.
        Chad,2025-06-01                  | plans.csv has no column child_id, which plans need: no cell of row 1 is a heading of that table. Check that it is the right file, and that its first row holds the headings.
        child_id:start_date              | plans.csv has no column child_id, which plans need: row 1 is a single cell, so its columns seem to be separated by something else than a comma, semicolon, tab or bar. Say by what with --delimiter, or save it as "CSV UTF-8 (Comma delimited)", and run again.
        child_id,start_date,Child ID     | plans.csv has two columns child_id, A and C, and which one to read cannot be told. Rename or remove one of them, and run again.
        """)
    void headingsThatDoNotDo(String headings, String line) {
        export.with(Table.PLANS, headings + "\n").isRefused(line);
    }

    @Test
    void aHeadingIsRepeatedOnOneLine() {
        export.with(Table.PLANS, "\"strat\n_da\u0007te\",child_id\n")
                .isRefused("plans.csv has no column start_date, which plans need: the nearest heading in row 1 is"
                        + " \"strat _da te\", in column A. If that is it, rename it start_date, and run again.");
    }

    @Test
    void moreRowsLeftOutThanAllowed() {
        StringBuilder rows = new StringBuilder("child_id,plan_id,date\n");
        for (int row = 2; row <= 21; row++) {
            rows.append(
                    row == 7
                            ? ",P1,2025-07-01\n"
                            : row == 9 || row == 11 ? "C1,P1,soon\n" : "C1,P1,2025-07-" + row + "\n");
        }
        export.with(Table.REVIEWS, rows.toString())
                .isRefused(
                        "3 of 20 rows of reviews.csv cannot be used, mostly because date cannot be read (DQ-1, first in"
                                + " row 9), and at most 5 % may be left out. Correct the export of reviews, or allow more with"
                                + " --max-rejected.");
    }

    @ParameterizedTest(name = "{0} allowed")
    @CsvSource(textBlock = """
        0.05, true
        0.04, false
        """)
    void justAsManyAsAllowedMayBeLeftOut(double allowed, boolean read) {
        StringBuilder rows = new StringBuilder("child_id,plan_id,date\nC1,P1,soon\n");
        for (int day = 2; day <= 20; day++) {
            rows.append("C1,P1,2025-07-")
                    .append(day < 10 ? "0" : "")
                    .append(day)
                    .append('\n');
        }
        export.with(Table.REVIEWS, rows.toString()).maxRejected(allowed);
        assertThat(catchThrowable(export::read) == null).isEqualTo(read);
    }

    @Test
    void aTableOfOnlyHeadingsIsFineWhereNothingNeedsToBeInIt() throws UnusableInputException {
        assertThat(export.with(Table.EVENTS, "child_id,date,kind\n")
                        .read()
                        .input(Table.EVENTS)
                        .orElseThrow()
                        .rowsRead())
                .isZero();
    }
}

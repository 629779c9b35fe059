package io.github.driftwatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.model.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that are made to take for ever, or all of the memory: each is refused soon, in a line that says why. */
@Timeout(30)
class HostileWorkbookTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String REFUSED = "plans.xlsx cannot be read as a workbook: ";
    private static final String REMEDY =
            " Open it in Excel, save it again as an Excel workbook (.xlsx), and run again.";

    /** What an entry of an archive's list begins with, and where in it its method, size and name stand. */
    private static final int ENTRY = 0x02014b50;

    private static final int METHOD = 10;
    private static final int PACKED_SIZE = 20;
    private static final int NAME = 46;

    @TempDir
    Path folder;

    private ExportFolder export;
    private byte[] workbook = new byte[0];

    @BeforeEach
    void usable() {
        export = new ExportFolder(folder);
        workbook = new TestWorkbook()
                .row("plans", "child_id", "start_date")
                .row("plans", "C1", "2025-06-01")
                .bytes();
    }

    private void isRefused(byte[] bytes, String complaint) {
        export.with(Table.PLANS, "plans.xlsx", bytes).isRefused(REFUSED + complaint + REMEDY);
    }

    private static String many(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        a row beyond any sheet   | <row r="2147483647"><c><v>1</v></c></row> | its sheet plans holds a row outside the sheet.
        a row before the first   | <row r="-5"><c><v>1</v></c></row>         | its sheet plans holds a row outside the sheet.
        a row that is no number  | <row r="99999999999"><c><v>1</v></c></row> | its sheet plans is damaged, or not all of it was copied.
        a cell beyond the last   | <row r="2"><c r="XFE2"><v>1</v></c></row> | its sheet plans holds a cell outside the sheet.
        a shared text of no one  | <row r="2"><c t="s"><v>999999999</v></c></row> | its sheet plans is damaged, or not all of it was copied.
        a shared text's odd name | <row r="2"><c t="s"><v>1e9</v></c></row>  | its sheet plans is damaged, or not all of it was copied.
        """)
    void rowsAndCellsOutsideTheSheet(String what, String rows, String complaint) throws IOException {
        isRefused(withRows(rows), complaint);
    }

    private byte[] withRows(String rows) throws IOException {
        return TestWorkbook.changed(workbook, SHEET, xml -> xml.replace("</sheetData>", rows + "</sheetData>"));
    }

    @Test
    void aMillionCellsInARow() throws IOException {
        isRefused(
                withRows("<row>" + "<c><v>1</v></c>".repeat(1_000_000) + "</row>"),
                "its sheet plans holds a cell outside the sheet.");
    }

    @Test
    void aCellInTheLastColumnOfEachRow() throws IOException {
        isRefused(
                withRows(many(20_000, i -> "<row><c r=\"XFD1\"><v>1</v></c></row>")),
                "its sheet plans has rows that reach over more blank cells than can be looked at.");
    }

    @Test
    void aCellOfMillionsOfCharacters() throws IOException {
        isRefused(
                withRows("<row><c t=\"str\"><v>" + "x".repeat(1 << 21) + "</v></c></row>"),
                "its sheet plans holds a cell of more than 1048576 characters.");
    }

    @Test
    void elementsWithinElementsWithoutEnd() throws IOException {
        isRefused(withRows("<a>".repeat(100_000)), "its sheet plans is damaged, or not all of it was copied.");
    }

    @Test
    void tagsWithThousandsOfAttributes() throws IOException {
        String tag = "<row " + many(257, i -> " a" + i + "=\"\"") + "/>";
        isRefused(withRows(tag), "its sheet plans is damaged, or not all of it was copied.");
    }

    @Test
    void aTagOfMillionsOfCharacters() throws IOException {
        isRefused(
                withRows("<row a=\"" + "x".repeat(1 << 21) + "\"/>"),
                "its sheet plans is damaged, or not all of it was copied.");
    }

    @Test
    void thousandsOfSheets() throws IOException {
        byte[] bytes = TestWorkbook.changed(
                workbook,
                "xl/workbook.xml",
                xml -> xml.replace(
                        "</sheets>",
                        many(1_000, i -> "<sheet name=\"s" + i + "\" sheetId=\"" + (i + 9) + "\" r:id=\"rId1\"/>")
                                + "</sheets>"));
        isRefused(bytes, "it has more than 1000 sheets.");
    }

    @Test
    void moreRelationsThanParts() throws IOException {
        byte[] bytes = TestWorkbook.changed(
                workbook,
                "xl/_rels/workbook.xml.rels",
                xml -> xml.replace(
                        "</Relationships>",
                        many(1 << 16, i -> "<Relationship Id=\"r" + i + "\" Type=\"a/b\" Target=\"c\"/>")
                                + "</Relationships>"));
        isRefused(bytes, "it refers to more than 65536 parts, which no workbook needs.");
    }

    @Test
    void relationsThatLeadOutOfTheWorkbook() throws IOException {
        byte[] bytes = TestWorkbook.changed(
                workbook,
                "xl/_rels/workbook.xml.rels",
                xml -> xml.replace("worksheets/sheet1.xml", "../../../../etc/passwd"));
        isRefused(bytes, "its sheet plans is damaged, or not all of it was copied.");
    }

    @Test
    void tensOfThousandsOfParts() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i <= 1 << 16; i++) {
                zip.putNextEntry(new ZipEntry("p" + i));
            }
        }
        isRefused(bytes.toByteArray(), "it holds more than 65536 parts, which no workbook needs.");
    }

    /** A million of them fill the memory before their number can be asked for. */
    @Test
    void aListOfPartsLongerThanAnyWorkbooks() throws IOException {
        String name = "p".repeat(60_000);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 300; i++) {
                zip.putNextEntry(new ZipEntry(name + i));
            }
        }
        isRefused(bytes.toByteArray(), "it has a list of parts of more than 16 megabytes, which no workbook needs.");
    }

    @Test
    void twoPartsOfExactlyOneName() throws IOException {
        byte[] bytes = new TestWorkbook().row("plans", "a").row("reviews", "b").bytes();
        ByteBuffer name = ByteBuffer.wrap("xl/worksheets/sheet2.xml".getBytes(StandardCharsets.US_ASCII));
        int length = name.remaining();
        for (int at = 0; at + length < bytes.length; at++) {
            if (ByteBuffer.wrap(bytes, at, length).equals(name)) {
                bytes[at + length - "2.xml".length()] = '1';
            }
        }
        isRefused(bytes, "it holds two parts of one name, and which of them counts cannot be told.");
    }

    /** A part of many blanks whose packed size is said to be two gigabytes, so that it seems to unpack to little. */
    @Test
    void anArchiveThatLiesAboutAPartsSize() throws IOException {
        byte[] bomb = TestWorkbook.changed(
                workbook, SHEET, xml -> xml.replace("<sheetData>", " ".repeat(1 << 25) + "<sheetData>"));
        ByteBuffer archive = ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN);
        int entry = inList(archive).stream()
                .filter(at -> new String(bomb, at + NAME, SHEET.length(), StandardCharsets.US_ASCII).equals(SHEET))
                .findFirst()
                .orElseThrow();
        archive.putInt(entry + PACKED_SIZE, Integer.MAX_VALUE);
        isRefused(bomb, "it is damaged, or not all of it was copied.");
    }

    @ParameterizedTest
    @ValueSource(shorts = {1, 6, 9, 12, 14, 93, 95, 98})
    void partsPackedInAnotherWay(short method) throws IOException {
        byte[] bytes = workbook.clone();
        ByteBuffer archive = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        inList(archive).forEach(at -> archive.putShort(at + METHOD, method));
        isRefused(bytes, "it holds a part packed in a way that no spreadsheet program uses.");
    }

    /** Where the entries of an archive's list begin. */
    private static List<Integer> inList(ByteBuffer archive) {
        return IntStream.range(0, archive.capacity() - NAME)
                .filter(at -> archive.getInt(at) == ENTRY)
                .boxed()
                .toList();
    }

    @Test
    void aPasswordThatIsTurnedForHours() throws Exception {
        byte[] locked = TestWorkbook.locked(workbook, EncryptionMode.agile, "a password");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem document = new POIFSFileSystem(new ByteArrayInputStream(locked))) {
            byte[] info;
            try (DocumentInputStream in = document.createDocumentInputStream("EncryptionInfo")) {
                info = in.readAllBytes();
            }
            String text = new String(info, StandardCharsets.ISO_8859_1).replace("\"100000\"", "\"2147483647\"");
            document.getRoot().getEntryCaseInsensitive("EncryptionInfo").delete();
            document.createDocument(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)), "EncryptionInfo");
            document.writeFilesystem(bytes);
        }
        isRefused(bytes.toByteArray(), "it is protected in a way that would take minutes to open.");
    }

    @Test
    void anOldWorkbookOfThousandsOfSheets() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook old = new HSSFWorkbook()) {
            IntStream.rangeClosed(0, 1_000).forEach(i -> old.createSheet("s" + i));
            old.write(bytes);
        }
        export.with(Table.PLANS, "plans.xls", bytes.toByteArray())
                .isRefused("plans.xls cannot be read as a workbook: it has more than 1000 sheets." + REMEDY);
    }

    /** The library would make as many empty texts as are declared. */
    @Test
    void anOldWorkbookThatDeclaresTwoThousandMillionTexts() throws Exception {
        byte[] old = TestWorkbook.old()
                .row("plans", "child_id", "start_date")
                .row("plans", "C1", "2025-06-01")
                .bytes();
        ByteBuffer buffer = ByteBuffer.wrap(old).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        while (!(buffer.getShort(at) == 0xFC && buffer.getInt(at + 4) == 4 && buffer.getInt(at + 8) == 4)) {
            at++;
        }
        buffer.putInt(at + 8, Integer.MAX_VALUE);
        assertThat(export.with(Table.PLANS, "plans.xls", old).read().histories())
                .hasSize(1);
    }
}

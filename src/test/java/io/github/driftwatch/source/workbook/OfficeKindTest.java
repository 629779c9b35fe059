package io.github.driftwatch.source.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.driftwatch.source.FileKind;
import io.github.driftwatch.source.FileLook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file of an office program is, told by what it holds. */
class OfficeKindTest {

    private static final String MAIN =
            "_rels/.rels=<r><x Id=\"1\" Type=\"/officeDocument\" Target=\"xl/book.xml\"/></r>";

    @TempDir
    Path folder;

    /** Parts of an archive, each with its text. */
    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            WORKBOOK            | xl/book.xml=<workbook/>            | true  | a workbook
            WORKBOOK            | xl/book.xml=<x:workbook xmlns:x=`u`/> | true | whatever the prefix
            OTHER_ARCHIVE       | xl/book.xml=<document/>            | true  | a letter
            WORKBOOK            | xl/book.xml=                       | true  | an empty one, which whoever reads it refuses
            OTHER_ARCHIVE       | xl/other.xml=<workbook/>           | true  | a main part that is not there
            OTHER_ARCHIVE       | letter.txt=x                       | false | any archive
            OPEN_DOCUMENT_SHEET | mimetype=application/vnd.oasis.opendocument.spreadsheet | false | a spreadsheet of the other kind
            OPEN_DOCUMENT_SHEET | mimetype=application/vnd.oasis.opendocument.spreadsheet-template | false | and its template
            OTHER_ARCHIVE       | mimetype=application/vnd.oasis.opendocument.text | false | a text of the other kind
            """)
    void anArchive(FileKind kind, String part, boolean hasMain, String why) throws IOException {
        Path file = folder.resolve("a.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            add(zip, part.replace('`', '"'));
            if (hasMain) {
                add(zip, MAIN);
            }
        }
        assertThat(OfficeKind.ofArchive(file)).as(why).isEqualTo(kind);
        assertThat(FileLook.at(file)).isEqualTo(kind);
    }

    private static void add(ZipOutputStream zip, String part) throws IOException {
        int at = part.indexOf('=');
        zip.putNextEntry(new ZipEntry(part.substring(0, at)));
        zip.write(part.substring(at + 1).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    void anArchiveCutShortIsLeftToWhoeverReadsIt() throws IOException {
        Path file = Files.write(folder.resolve("a.zip"), new byte[] {'P', 'K', 3, 4, 0});
        assertThat(OfficeKind.ofArchive(file)).isEqualTo(FileKind.WORKBOOK);
    }

    /** Bytes 5 and 6 say which version wrote the records. */
    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            Workbook         | 9 8 16 0 0 6 5 0 | OLD_WORKBOOK          | of 1997 to 2003
            WORKBOOK         | 9 8 16 0 0 6 5 0 | OLD_WORKBOOK          | whatever its letters
            Workbook         | 9 8 16 0 0 5 5 0 | ANCIENT_WORKBOOK      | of the version before
            Workbook         | 9 8 16 0 1 6 5 0 | ANCIENT_WORKBOOK      | of a version between
            Workbook         | 9 8 16 0 0 5 5   | OLD_WORKBOOK          | cut short: whoever reads it says so
            Book             | 9 8 16 0 0 5 5 0 | ANCIENT_WORKBOOK      | by its old name
            EncryptedPackage | 0                | PROTECTED_WORKBOOK    | behind a password
            WordDocument     | 0                | OTHER_OFFICE_DOCUMENT | a letter
            """)
    void aDocumentOfTheOlderPrograms(String entry, String bytes, FileKind kind, String why) throws IOException {
        String[] numbers = bytes.split(" ", -1);
        byte[] content = new byte[numbers.length];
        for (int i = 0; i < content.length; i++) {
            content[i] = Byte.parseByte(numbers[i]);
        }
        Path file = folder.resolve("a.xls");
        try (POIFSFileSystem document = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            document.createDocument(new ByteArrayInputStream(content), entry);
            document.writeFilesystem(out);
        }
        assertThat(OfficeKind.ofDocument(file)).as(why).isEqualTo(kind);
        assertThat(FileLook.at(file)).isEqualTo(kind);
    }

    @Test
    void aFolderOfThatNameIsNoWorkbook() throws IOException {
        Path file = folder.resolve("a.xls");
        try (POIFSFileSystem document = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            document.createDirectory("Workbook");
            document.writeFilesystem(out);
        }
        assertThat(OfficeKind.ofDocument(file)).isEqualTo(FileKind.OTHER_OFFICE_DOCUMENT);
    }

    @Test
    void whatOnlyBeginsLikeADocumentIsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xls"), "nothing of the kind");
        assertThat(OfficeKind.ofDocument(file)).isEqualTo(FileKind.OTHER_OFFICE_DOCUMENT);
    }
}

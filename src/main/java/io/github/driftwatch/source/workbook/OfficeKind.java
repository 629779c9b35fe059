package io.github.driftwatch.source.workbook;

import io.github.driftwatch.source.FileKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a zip archive or a document of the older office programs holds. */
public final class OfficeKind {

    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final String SPREADSHEET = "spreadsheet";
    private static final int HEAD_BYTES = 8;
    private static final int VERSION_AT = 4;
    private static final int BIFF_8 = 0x0600;

    private OfficeKind() {}

    /** A file that begins as zip archives do. */
    public static FileKind ofArchive(Path file) {
        try (Parts parts = Parts.of(file)) {
            return of(parts);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            // Cut short or made to do harm: whoever tries to read it as a workbook says so.
            return FileKind.WORKBOOK;
        }
    }

    static FileKind of(Parts parts) throws IOException {
        if (parts.has("mimetype")) {
            try (InputStream type = parts.open("mimetype")) {
                String text = new String(
                        type.readNBytes(OPEN_DOCUMENT.length() + SPREADSHEET.length()), StandardCharsets.US_ASCII);
                return text.equals(OPEN_DOCUMENT + SPREADSHEET) ? FileKind.OPEN_DOCUMENT_SHEET : FileKind.OTHER_ARCHIVE;
            }
        }
        Root root = new Root();
        try {
            String main = XmlWorkbook.mainPart(parts);
            if (!parts.has(main)) {
                return FileKind.OTHER_ARCHIVE;
            }
            if (main.toLowerCase(Locale.ROOT).endsWith("workbook.bin")) {
                return FileKind.BINARY_WORKBOOK;
            }
            XmlScan.parse(parts.open(main), root);
        } catch (MalformedXml e) {
            return root.isOther ? FileKind.OTHER_ARCHIVE : FileKind.WORKBOOK;
        }
        return FileKind.WORKBOOK;
    }

    /** Stops at the first element of a part, and tells whether it is no workbook's. */
    private static final class Root extends PartHandler {
        private boolean isOther;

        @Override
        void start(String name, XmlTag tag) throws IOException {
            isOther = !name.equals("workbook");
            throw new MalformedXml("seen enough");
        }
    }

    /** A file that begins as documents of the older office programs do, and as protected ones of the newer. */
    public static FileKind ofDocument(Path file) {
        try (POIFSFileSystem document = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = document.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return FileKind.PROTECTED_WORKBOOK;
            }
            if (root.hasEntryCaseInsensitive("Workbook")) {
                return root.getEntryCaseInsensitive("Workbook") instanceof DocumentEntry book
                        ? ofBook(book)
                        : FileKind.OTHER_OFFICE_DOCUMENT;
            }
            return root.hasEntryCaseInsensitive("Book") ? FileKind.ANCIENT_WORKBOOK : FileKind.OTHER_OFFICE_DOCUMENT;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return FileKind.OTHER_OFFICE_DOCUMENT;
        }
    }

    private static FileKind ofBook(DocumentEntry book) throws IOException {
        try (DocumentInputStream in = new DocumentInputStream(book)) {
            byte[] head = in.readNBytes(HEAD_BYTES);
            int version = head.length < HEAD_BYTES
                    ? BIFF_8 // Cut short: whoever tries to read it says so.
                    : (head[VERSION_AT] & 0xFF) + ((head[VERSION_AT + 1] & 0xFF) << Byte.SIZE);
            return version == BIFF_8 ? FileKind.OLD_WORKBOOK : FileKind.ANCIENT_WORKBOOK;
        }
    }
}

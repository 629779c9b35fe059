package io.github.driftwatch.source;

import io.github.driftwatch.source.workbook.OfficeKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file is by its content, whatever its name says. */
public enum FileKind {
    EMPTY,
    TEXT,
    UTF_16,
    MARKUP,
    WORKBOOK,
    BINARY_WORKBOOK,
    OPEN_DOCUMENT_SHEET,
    OLD_WORKBOOK,
    ANCIENT_WORKBOOK,
    PROTECTED_WORKBOOK,
    OTHER_ARCHIVE,
    OTHER_OFFICE_DOCUMENT,
    BINARY;

    private static final int LOOKED_AT = 4096;
    private static final String ZIP = "PK\u0003\u0004";
    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    public static FileKind of(Path file) throws IOException {
        String start;
        try (InputStream in = Files.newInputStream(file)) {
            start = new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
        }
        if (start.isEmpty()) {
            return EMPTY;
        }
        if (start.startsWith(ZIP)) {
            return OfficeKind.ofArchive(file);
        }
        if (start.startsWith(OLE2)) {
            return OfficeKind.ofDocument(file);
        }
        // Before 1997 the records of a workbook stood in its file as they are.
        return start.startsWith("\u0009\u0008") || start.startsWith("\u0009\u0004") || start.startsWith("\u0009\u0002")
                ? ANCIENT_WORKBOOK
                : text(start);
    }

    private static FileKind text(String start) {
        if (start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF")) {
            return UTF_16;
        }
        int[] zeros = new int[2];
        for (int i = 0; i < start.length(); i++) {
            zeros[i % 2] += start.charAt(i) == 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] > 0) {
            // Western text in UTF-16 has a zero in nearly every second byte.
            boolean everySecond = Math.min(zeros[0], zeros[1]) == 0 && zeros[0] + zeros[1] > start.length() / 3;
            return everySecond ? UTF_16 : BINARY;
        }
        if (start.startsWith("%PDF")) {
            return BINARY;
        }
        return start.stripLeading().startsWith("<") ? MARKUP : TEXT;
    }
}

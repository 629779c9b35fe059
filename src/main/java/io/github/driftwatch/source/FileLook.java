package io.github.driftwatch.source;

import io.github.driftwatch.source.workbook.OfficeKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells what a file is by how it begins, and an archive or a document by what it holds. */
public final class FileLook {

    private static final int LOOKED_AT = 4096;
    private static final int MOST_CONTROLS = 50;
    private static final char END_OF_OLD_TEXT = 0x1A;
    private static final String ZIP = "PK\u0003\u0004";
    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    private FileLook() {}

    /** What a file is. */
    public static FileKind at(Path file) throws IOException {
        String start;
        try (InputStream in = Files.newInputStream(file)) {
            start = new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
        }
        if (start.isEmpty()) {
            return FileKind.EMPTY;
        }
        if (start.startsWith(ZIP)) {
            return OfficeKind.ofArchive(file);
        }
        if (start.startsWith(OLE2)) {
            return OfficeKind.ofDocument(file);
        }
        // Before 1997 the records of a workbook stood in its file as they are.
        return start.startsWith("\u0009\u0008") || start.startsWith("\u0009\u0004") || start.startsWith("\u0009\u0002")
                ? FileKind.ANCIENT_WORKBOOK
                : text(start);
    }

    private static FileKind text(String start) {
        ByteOrderMark mark = ByteOrderMark.at(start);
        boolean wide = mark == null ? UnmarkedUtf16.of(start) != null : mark != ByteOrderMark.UTF_8;
        if (start.startsWith("%PDF") || (!wide && isBinary(start))) {
            return FileKind.BINARY;
        }
        String text = start.substring(mark == null ? 0 : mark.length()).replace("\0", "");
        return text.stripLeading().startsWith("<") ? FileKind.MARKUP : FileKind.TEXT;
    }

    /** A control character or two are a fault in a text, and whoever reads it says where. More are no text at all. */
    private static boolean isBinary(String start) {
        long controls = start.chars().filter(FileLook::isControl).count();
        return controls > 1 + start.length() / MOST_CONTROLS;
    }

    private static boolean isControl(int c) {
        return c < ' ' && !Character.isWhitespace(c) && c != END_OF_OLD_TEXT;
    }
}

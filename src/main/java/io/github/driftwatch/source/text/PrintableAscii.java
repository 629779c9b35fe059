package io.github.driftwatch.source.text;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells whether a file is nothing but printable ASCII, tabs and line ends, as most are: then it is text in any encoding
 * that has ASCII, and need not be decoded to know it. Eight bytes are looked at in one step.
 */
final class PrintableAscii {

    private static final int BUFFER = 1 << 18;
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long EACH = 0x0101010101010101L;
    private static final long HIGHEST = 0x8080808080808080L;
    private static final long BLANKS = 0x2020202020202020L;

    private PrintableAscii() {}

    /** Whether all of a file is, from some byte on. */
    static boolean isAll(Path file, int markBytes) throws IOException {
        byte[] bytes = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(markBytes);
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                if (!isAll(bytes, read)) {
                    return false;
                }
            }
        }
        return true;
    }

    static boolean isAll(byte[] bytes, int length) {
        int at = 0;
        for (; at + Long.BYTES <= length; at += Long.BYTES) {
            if (!isPlain((long) EIGHT.get(bytes, at)) && !isEach(bytes, at, at + Long.BYTES)) {
                return false;
            }
        }
        return isEach(bytes, at, length);
    }

    /**
     * Whether each of eight bytes is from the blank to the tilde: one more leaves the highest bit unset, and a blank less
     * does not borrow from the next.
     */
    private static boolean isPlain(long eight) {
        return ((eight | (eight + EACH)) & HIGHEST) == 0 && (((eight | HIGHEST) - BLANKS) & HIGHEST) == HIGHEST;
    }

    private static boolean isEach(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if ((b < ' ' || b > '~') && b != '\r' && b != '\n' && b != '\t') {
                return false;
            }
        }
        return true;
    }
}

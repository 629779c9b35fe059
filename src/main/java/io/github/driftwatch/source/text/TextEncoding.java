package io.github.driftwatch.source.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * How a text file is encoded.
 *
 * @param charset the encoding
 * @param markBytes how many bytes at the file's beginning are its mark and not text
 */
record TextEncoding(Charset charset, int markBytes) {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Set<Charset> LIKE_ASCII =
            Set.of(StandardCharsets.UTF_8, StandardCharsets.US_ASCII, StandardCharsets.ISO_8859_1, WINDOWS_1252);

    /** Whether it has ASCII as it is, and no byte of ASCII is part of another character. */
    boolean isLikeAscii() {
        return LIKE_ASCII.contains(charset);
    }

    boolean isUtf8() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    /** Its name as people know it. */
    String name() {
        return name(charset);
    }

    /** An encoding's name as people know it: the order of its bytes is left out. */
    static String name(Charset charset) {
        String name = charset.name();
        if (charset.equals(WINDOWS_1252)) {
            return "Windows-1252";
        }
        return name.startsWith("UTF-16") || name.startsWith("UTF-32") ? name.substring(0, "UTF-16".length()) : name;
    }
}

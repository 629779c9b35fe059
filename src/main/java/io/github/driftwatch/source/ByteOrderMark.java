package io.github.driftwatch.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The first bytes by which a text file says how it is encoded. */
public enum ByteOrderMark {
    UTF_8("\u00EF\u00BB\u00BF", StandardCharsets.UTF_8),
    // Before UTF-16, whose mark is the beginning of this one.
    UTF_32_LITTLE("\u00FF\u00FE\u0000\u0000", Charset.forName("UTF-32LE")),
    UTF_32_BIG("\u0000\u0000\u00FE\u00FF", Charset.forName("UTF-32BE")),
    UTF_16_LITTLE("\u00FF\u00FE", StandardCharsets.UTF_16LE),
    UTF_16_BIG("\u00FE\u00FF", StandardCharsets.UTF_16BE);

    private final String bytes;
    private final Charset charset;

    ByteOrderMark(String bytes, Charset charset) {
        this.bytes = bytes;
        this.charset = charset;
    }

    /**
     * The mark that a file begins with; absent where it has none.
     *
     * @param start its first bytes, each as a character of the same number
     */
    public static @Nullable ByteOrderMark at(String start) {
        for (ByteOrderMark mark : values()) {
            if (start.startsWith(mark.bytes)) {
                return mark;
            }
        }
        return null;
    }

    /** How many bytes it takes. */
    public int length() {
        return bytes.length();
    }

    /** The encoding of what follows it. */
    public Charset charset() {
        return charset;
    }
}

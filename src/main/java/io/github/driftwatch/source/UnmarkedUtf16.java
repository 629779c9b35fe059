package io.github.driftwatch.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * UTF-16 text that does not say so: Western letters in it have a zero in every second byte, and next to none in the
 * others. It is taken for UTF-16 only where there is no doubt.
 */
public final class UnmarkedUtf16 {

    private UnmarkedUtf16() {}

    /**
     * The order of its bytes; absent where it is something else.
     *
     * @param start the file's first bytes, each as a character of the same number
     */
    public static @Nullable Charset of(String start) {
        int[] zeros = new int[2];
        for (int i = 0; i < start.length(); i++) {
            zeros[i % 2] += start.charAt(i) == 0 ? 1 : 0;
        }
        if (isWestern(zeros[1], zeros[0], start.length())) {
            return StandardCharsets.UTF_16LE;
        }
        return isWestern(zeros[0], zeros[1], start.length()) ? StandardCharsets.UTF_16BE : null;
    }

    /** Two thirds of the high bytes zero, and at most one low byte in fifty. */
    private static boolean isWestern(int highZeros, int lowZeros, int bytes) {
        return highZeros * 3 > bytes && lowZeros * 100 <= bytes;
    }
}

package io.github.driftwatch.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Values of texts that come again and again, each worked out when it is first met. Bounded: a newcomer takes the place of
 * whatever had its slot.
 */
final class QuickTexts implements QuickValues {

    private static final int LONGEST = 64;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Meaning meaning;
    private final byte[] @Nullable [] texts;
    private final @Nullable Object[] values;
    private final int shift;

    /**
     * @param power how many are remembered, as a power of two: few stay near the processor
     * @param meaning what a text stands for: always the same for the same text
     */
    QuickTexts(int power, Meaning meaning) {
        this.texts = new byte[1 << power][];
        this.values = new Object[1 << power];
        this.shift = Long.SIZE - power;
        this.meaning = meaning;
    }

    @Override
    public @Nullable Object of(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length > LONGEST) {
            return meaning.of(text(bytes, from, to));
        }
        int slot = slot(bytes, from, to);
        byte[] known = texts[slot];
        if (known != null && Arrays.equals(known, 0, known.length, bytes, from, to)) {
            return values[slot];
        }
        Object found = meaning.of(text(bytes, from, to));
        if (found != null) {
            texts[slot] = Arrays.copyOfRange(bytes, from, to);
            values[slot] = found;
        }
        return found;
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** By its first and last bytes and its length: what is alike in them only shares a slot. */
    private int slot(byte[] bytes, int from, int to) {
        long start = EightBytes.of(bytes, from, to);
        long end = to - from > Long.BYTES ? EightBytes.of(bytes, to - Long.BYTES, to) : to - from;
        long mixed = (start * SPREAD ^ end) * SPREAD;
        return (int) (mixed >>> shift);
    }
}

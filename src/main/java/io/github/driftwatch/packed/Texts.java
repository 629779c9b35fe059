package io.github.driftwatch.packed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Each distinct text once, with a number: the first is 0. Reading by number is safe for several threads once nothing is
 * added any more.
 */
public final class Texts {

    /** What is given for a text that is not there. */
    public static final int NONE = -1;

    private static final int FIRST_SIZE = 1 << 10;
    private static final int CACHED = 1 << 14;
    private static final int LATIN = 0;
    private static final int WIDE = 1;
    private static final int SPREAD = 0x9E3779B9;

    private final Bytes bytes = new Bytes();
    private int[] starts = new int[FIRST_SIZE];
    private int[] slots = new int[FIRST_SIZE * 2];
    private final @Nullable String[] firstOnes = new String[CACHED];
    private int size;

    /** How many there are. */
    public int size() {
        return size;
    }

    /** The number of a text, which is added where it is new. */
    public int add(String text) {
        int slot = slot(text);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
        }
        starts[size] = (int) bytes.size();
        write(text);
        if (size < CACHED) {
            firstOnes[size] = text;
        }
        slots[slot] = ++size;
        if (size * 3L > slots.length * 2L) {
            spread();
        }
        return size - 1;
    }

    /** The number of a text; {@link #NONE} where it is not there. */
    public int find(String text) {
        return slots[slot(text)] - 1;
    }

    /** A text by its number. */
    public String text(int number) {
        String first = number < CACHED ? firstOnes[number] : null;
        return first == null ? read(number) : first;
    }

    /** Whether the text of a number is this one. */
    @SuppressWarnings("ReferenceEquality") // Which is the quick way: most texts come again as the same object.
    public boolean is(int number, String text) {
        if (number < CACHED && firstOnes[number] == text) {
            return true;
        }
        Bytes.Reader reader = bytes.from(start(number));
        long head = reader.nextNumber();
        int length = text.length();
        if (head >>> 1 != length) {
            return false;
        }
        if ((head & 1) == WIDE) {
            return read(number).equals(text);
        }
        long at = reader.position();
        for (int i = 0; i < length; i++) {
            if ((bytes.get(at + i) & 0xFF) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int slot(String text) {
        int mask = slots.length - 1;
        int slot = place(text.hashCode(), mask);
        while (slots[slot] != 0 && !is(slots[slot] - 1, text)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static int place(int hash, int mask) {
        return ((hash * SPREAD) >>> 7) & mask;
    }

    private void spread() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int number = 0; number < size; number++) {
            int slot = place(text(number).hashCode(), mask);
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = number + 1;
        }
    }

    private long start(int number) {
        return Integer.toUnsignedLong(starts[number]);
    }

    private void write(String text) {
        int kind = isLatin(text) ? LATIN : WIDE;
        bytes.addNumber(((long) text.length() << 1) | kind);
        bytes.addAll(kind == LATIN ? text.getBytes(StandardCharsets.ISO_8859_1) : wide(text));
    }

    /** Two bytes for each character: the platform's encoder would spoil half of a pair that stands alone. */
    private static byte[] wide(String text) {
        ByteBuffer wide = ByteBuffer.allocate(text.length() * 2);
        wide.asCharBuffer().put(text);
        return wide.array();
    }

    private static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xFF) {
                return false;
            }
        }
        return true;
    }

    private String read(int number) {
        Bytes.Reader reader = bytes.from(start(number));
        long head = reader.nextNumber();
        int length = (int) (head >>> 1);
        boolean latin = (head & 1) == LATIN;
        byte[] copy = new byte[latin ? length : length * 2];
        bytes.copy(reader.position(), copy);
        return latin
                ? new String(copy, StandardCharsets.ISO_8859_1)
                : ByteBuffer.wrap(copy).asCharBuffer().toString();
    }
}

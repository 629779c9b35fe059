package io.github.driftwatch.workbook;

import java.util.Arrays;

/** XML in the making, as UTF-8 bytes. Markup is written as it is, and texts so that they stay texts. */
public final class Markup {

    private static final int FIRST_SIZE = 1 << 10;
    private static final int MOST_BYTES_OF_A_CHARACTER = 4;
    /** Whole numbers up to here are exact as a spreadsheet keeps them. */
    private static final double EXACT = 1e15;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int length;

    /** Adds markup: ASCII alone, which is what the deprecated copy is right for, and it is by far the quickest. */
    @SuppressWarnings("deprecation")
    public Markup raw(String markup) {
        int size = markup.length();
        room(size);
        markup.getBytes(0, size, bytes, length);
        length += size;
        return this;
    }

    /**
     * Adds an element without content.
     *
     * @param attributes names and values in turn
     */
    public Markup empty(String name, String... attributes) {
        begin(name, attributes);
        return raw("/>");
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn
     */
    public Markup open(String name, String... attributes) {
        begin(name, attributes);
        return raw(">");
    }

    public Markup close(String name) {
        return raw("</").raw(name).raw(">");
    }

    /** Adds an element that holds a text. */
    public Markup element(String name, String text) {
        return open(name).text(text).close(name);
    }

    private void begin(String name, String... attributes) {
        raw("<").raw(name);
        for (int i = 0; i < attributes.length; i += 2) {
            raw(" ").raw(attributes[i]).raw("=\"").text(attributes[i + 1]).raw("\"");
        }
    }

    /** Adds a text; what XML cannot hold becomes a question mark. */
    public Markup text(String text) {
        int size = text.length();
        room(size);
        int i = 0;
        // Most texts are plain: they take a byte a character.
        for (; i < size; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '&' || c == '<' || c == '>' || c == '"') {
                break;
            }
            bytes[length++] = (byte) c;
        }
        for (; i < size; i++) {
            int c = text.codePointAt(i);
            i += Character.charCount(c) - 1;
            escaped(c);
        }
        return this;
    }

    private void escaped(int c) {
        switch (c) {
            case '&' -> raw("&amp;");
            case '<' -> raw("&lt;");
            case '>' -> raw("&gt;");
            case '"' -> raw("&quot;");
            case '\t', '\n', '\r' -> raw("&#").number(c).raw(";");
            default -> character(isAllowed(c) ? c : '?');
        }
    }

    private static boolean isAllowed(int c) {
        return c >= ' ' && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) && c != 0xFFFE && c != 0xFFFF;
    }

    private void character(int c) {
        room(MOST_BYTES_OF_A_CHARACTER);
        if (c < 0x80) {
            bytes[length++] = (byte) c;
        } else if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | (c >> 6));
            following(c);
        } else if (c < 0x10000) {
            bytes[length++] = (byte) (0xE0 | (c >> 12));
            following(c >> 6);
            following(c);
        } else {
            bytes[length++] = (byte) (0xF0 | (c >> 18));
            following(c >> 12);
            following(c >> 6);
            following(c);
        }
    }

    private void following(int bits) {
        bytes[length++] = (byte) (0x80 | (bits & 0x3F));
    }

    public Markup number(long number) {
        return raw(Long.toString(number));
    }

    /** Adds a number; a whole one without a fraction. */
    public Markup number(double number) {
        return raw(shown(number));
    }

    /** Adds what was made elsewhere. */
    Markup add(Markup other) {
        room(other.length);
        System.arraycopy(other.bytes, 0, bytes, length, other.length);
        length += other.length;
        return this;
    }

    /** A number as the parts of a workbook hold it. */
    public static String shown(double number) {
        return number == Math.rint(number) && Math.abs(number) < EXACT
                ? Long.toString((long) number)
                : Double.toString(number);
    }

    int size() {
        return length;
    }

    /** What has been written, without a copy: the first so many bytes of an array. */
    byte[] bytes() {
        return bytes;
    }

    void clear() {
        length = 0;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}

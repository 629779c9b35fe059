package io.github.driftwatch.source;

/** Blank characters as exports hold them: ordinary ones, no-break spaces, and marks of no width. */
public final class Blanks {

    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char RIGHT_TO_LEFT_MARK = '\u200F';
    private static final char WORD_JOINER = '\u2060';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Blanks() {}

    public static boolean isBlank(char c) {
        if (c < 0x7F) {
            return c <= ' ';
        }
        return Character.isSpaceChar(c)
                || Character.isWhitespace(c)
                || (c >= ZERO_WIDTH_SPACE && c <= RIGHT_TO_LEFT_MARK)
                || c == WORD_JOINER
                || c == BYTE_ORDER_MARK;
    }

    /** The text without blanks at either end. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}

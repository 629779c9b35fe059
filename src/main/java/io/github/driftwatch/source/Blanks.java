package io.github.driftwatch.source;

import java.text.Normalizer;

/** Blank characters as exports hold them: ordinary ones, no-break spaces, and marks of no width. */
public final class Blanks {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char RIGHT_TO_LEFT_MARK = '\u200F';
    private static final char FIRST_EMBEDDING = '\u202A';
    private static final char LAST_OVERRIDE = '\u202E';

    /** From here on also what no formula shows, and the isolates of direction, with one gap between them. */
    private static final char WORD_JOINER = '\u2060';

    private static final char UNASSIGNED = '\u2065';
    private static final char LAST_ISOLATE = '\u2069';
    private static final char ARABIC_LETTER_MARK = '\u061C';
    private static final char MONGOLIAN_VOWEL_SEPARATOR = '\u180E';
    private static final char VARIATION_AS_A_PICTURE = '\uFE0F';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Blanks() {}

    public static boolean isBlank(char c) {
        if (c < 0x7F) {
            return c <= ' ';
        }
        return Character.isSpaceChar(c) || Character.isWhitespace(c) || hasNoWidth(c);
    }

    private static boolean hasNoWidth(char c) {
        return (c >= ZERO_WIDTH_SPACE && c <= RIGHT_TO_LEFT_MARK)
                || (c >= FIRST_EMBEDDING && c <= LAST_OVERRIDE)
                || (c >= WORD_JOINER && c <= LAST_ISOLATE && c != UNASSIGNED)
                || c == ARABIC_LETTER_MARK
                || c == MONGOLIAN_VOWEL_SEPARATOR
                || c == VARIATION_AS_A_PICTURE
                || c == BYTE_ORDER_MARK
                || c == SOFT_HYPHEN;
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

    /**
     * The text as it looks, so that what cannot be told apart by eye is the same: without blanks at either end and marks
     * of no width anywhere, every wide or no-break space an ordinary one, a letter and its accent one character, and
     * each line's end a line feed.
     */
    public static String asSeen(String text) {
        String stripped = strip(text);
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if (c > '~' || c == '\r') {
                return strip(Normalizer.normalize(plain(stripped, i), Normalizer.Form.NFC));
            }
        }
        return stripped;
    }

    private static String plain(String text, int from) {
        StringBuilder plain = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                boolean more = i + 1 < text.length() && text.charAt(i + 1) == '\n';
                plain.append(more ? "" : "\n");
            } else if (c > '~' && Character.isSpaceChar(c)) {
                plain.append(' ');
            } else if (!hasNoWidth(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}

package io.github.driftwatch.source.workbook;

/** Text in which a workbook's XML writes characters by their numbers: {@code _x000D_} for a carriage return. */
final class EscapedText {

    private static final int LENGTH = "_x000D_".length();

    private EscapedText() {}

    static String plain(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        for (; at >= 0; at = text.indexOf("_x", at)) {
            int character = character(text, at);
            if (character < 0) {
                at++;
            } else {
                plain.append(text, from, at).append((char) character);
                at += LENGTH;
                from = at;
            }
        }
        return plain.append(text, from, text.length()).toString();
    }

    /** The character written at a place; -1 where there is none. */
    private static int character(String text, int at) {
        if (at + LENGTH > text.length() || text.charAt(at + LENGTH - 1) != '_') {
            return -1;
        }
        int character = 0;
        for (int i = at + 2; i < at + LENGTH - 1; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            character = character * 16 + digit;
        }
        return character;
    }
}

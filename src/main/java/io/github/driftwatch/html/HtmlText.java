package io.github.driftwatch.html;

/** Texts made safe for a page: the one place where that is done. */
final class HtmlText {

    private static final char UNKNOWN = '\uFFFD';

    private HtmlText() {}

    /**
     * A text as it stands between tags, or in an attribute within double quotes: none of it can begin or end either. What
     * no page can hold, such as control characters and halves of characters, becomes the sign for that.
     */
    static String escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return escapedFrom(i, text);
            }
        }
        return text;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F && c != '<' && c != '>' && c != '&' && c != '"' && c != '\'';
    }

    private static String escapedFrom(int first, String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '\t', '\n', '\r', '\u2028', '\u2029' -> safe.append(' ');
                default -> {
                    if (Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        safe.append(c).append(text.charAt(++i));
                    } else {
                        safe.append(isShown(c) ? c : UNKNOWN);
                    }
                }
            }
        }
        return safe.toString();
    }

    /** Lone surrogates, control characters and the two that are none at all have no place in a page. */
    private static boolean isShown(char c) {
        return !Character.isISOControl(c) && !Character.isSurrogate(c) && c < 0xFFFE;
    }
}

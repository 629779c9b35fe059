package io.github.driftwatch.source.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line {@code sep=;} that some systems write first, for Excel: it says what separates the cells, and is no row.
 *
 * @param separator what separates the cells
 * @param length how many characters the line takes, its end included
 */
record SeparatorLine(char separator, int length) {

    private static final Pattern FORM =
            Pattern.compile("(\"?)sep=([^\\p{Alnum}\"\r\n])\\1[,;\t ]*(?:\r\n|\r|\n|$)", Pattern.CASE_INSENSITIVE);

    /** The line, if a text begins with one. */
    static @Nullable SeparatorLine of(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.lookingAt() ? new SeparatorLine(matcher.group(2).charAt(0), matcher.end()) : null;
    }
}

package io.github.driftwatch.json;

import java.util.regex.Pattern;

/** Shows a text of somebody's file within a message: in quotes, on one line and not too long. */
public final class Quoted {

    private static final int LONGEST = 60;
    private static final Pattern BREAKS_A_LINE = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}]");

    private Quoted() {}

    public static String text(String text) {
        return "\"" + plain(text) + "\"";
    }

    /** Without quotes and whole, for a path that a person has to find again. */
    public static String oneLine(String text) {
        return BREAKS_A_LINE.matcher(text).replaceAll(" ");
    }

    /** Without quotes, for a number or a word that needs none. */
    public static String plain(String text) {
        String oneLine = oneLine(text);
        return oneLine.codePointCount(0, oneLine.length()) <= LONGEST
                ? oneLine
                : oneLine.substring(0, oneLine.offsetByCodePoints(0, LONGEST)) + "…";
    }
}

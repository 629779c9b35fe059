package io.github.driftwatch.html;

/** Drawings as text, to be read in tests. */
public final class Marks {

    private Marks() {}

    /** A line for each mark: its name, its attributes and its words; what names it for a reader is left out. */
    public static String drawn(CharSequence html) {
        return html.toString()
                        .replaceAll("</(svg|line|rect|circle|polyline|path)>", "")
                        .replaceAll("<(\\w+)", "\n$1")
                        .replaceAll(" (role|id|aria-\\w+)=\"[^\"]*\"", "")
                        .replaceAll("=\"([^\"]*)\"", "=$1")
                        .replaceAll(">([^<\n]+)</\\w+>", " \"$1\"")
                        .replace(">", "")
                        .strip()
                + "\n";
    }
}

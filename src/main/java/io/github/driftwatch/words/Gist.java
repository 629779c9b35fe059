package io.github.driftwatch.words;

/** The gist of a description: its beginning, up to where it goes into detail. */
public final class Gist {

    /** How much of a line of 120 characters a shell has left beside the longest of our names. */
    private static final int HALF_A_LINE = 72;

    private Gist() {}

    /** The first clause, without the stop at its end; where it is long, as many of its parts between commas as fit. */
    public static String of(String description) {
        String beginning = description.strip().replaceFirst("(?s)(?:[.;:](?:\\s|$)| \\().*", "");
        while (beginning.length() > HALF_A_LINE && beginning.contains(", ")) {
            beginning = beginning.substring(0, beginning.lastIndexOf(", "));
        }
        return beginning;
    }
}

package io.github.driftwatch.table;

/**
 * How words are set off on a terminal. Colour only ever repeats what a word says. Of a terminal's own colours only those
 * are used that can be read on dark and on light: red, magenta, green and bold; yellow is lost on white, blue on black.
 */
public enum Ink {
    /** Not at all: for files, pipes, and whoever does not want it. */
    NONE,
    /** With the terminal's own colours. */
    COLOURS;

    private static final String BOLD = "1";
    private static final String RED = "1;31";
    private static final String MAGENTA = "1;35";
    private static final String GREEN = "32";

    /** A heading or label. */
    public String strong(String text) {
        return in(BOLD, text);
    }

    /** What somebody has to act on now. */
    public String urgent(String text) {
        return in(RED, text);
    }

    /**
     * A status, band, severity or change.
     *
     * @param word the word as the reports have it
     * @param shown what is shown of it
     */
    public String status(String word, String shown) {
        return switch (StatusColour.of(word)) {
            case ACT_NOW -> in(RED, shown);
            case WILL_BE_LATE -> in(MAGENTA, shown);
            case SOON -> in(BOLD, shown);
            case DONE -> in(GREEN, shown);
            case IN_HAND, DONE_LATE, SET_ASIDE -> shown;
        };
    }

    private String in(String code, String text) {
        return this == NONE || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}

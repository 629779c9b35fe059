package io.github.driftwatch.timeline;

/**
 * A text with a place for a number, such as {@code Review {number}}: what plans ask of it again and again, the small
 * numbers, is written once. Immutable.
 */
final class NumberedText {

    static final String NUMBER = "{number}";

    /** More meetings of a kind than a plan of four years has, at one every two months. */
    private static final int WRITTEN = 24;

    private final String pattern;
    private final boolean hasNumber;
    private final String[] written;

    private NumberedText(String pattern) {
        this.pattern = pattern;
        this.hasNumber = pattern.contains(NUMBER);
        this.written = new String[WRITTEN];
        for (int number = 0; number < WRITTEN; number++) {
            written[number] = pattern.replace(NUMBER, Integer.toString(number));
        }
    }

    static NumberedText of(String pattern) {
        return new NumberedText(pattern);
    }

    /** What is numbered, such as {@code Review}, then its number. */
    static NumberedText after(String name) {
        return new NumberedText(name + " " + NUMBER);
    }

    /** Whether the number has a place in it. */
    boolean hasNumber() {
        return hasNumber;
    }

    /** The text with a number in its place. */
    String with(int number) {
        return number >= 0 && number < WRITTEN ? written[number] : pattern.replace(NUMBER, Integer.toString(number));
    }
}

package io.github.driftwatch.synthesis;

/** Identifiers that nobody could take for real ones: a letter and a number of six digits or more. */
final class Identifiers {

    private static final int DIGITS = 6;

    private Identifiers() {}

    static String of(char letter, int number) {
        String digits = Integer.toString(number);
        return letter + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
    }
}

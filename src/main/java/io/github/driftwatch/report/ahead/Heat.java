package io.github.driftwatch.report.ahead;

import java.util.List;

/**
 * The colour of a number on the map: the more, the darker, in five steps that can be told apart in grey too.
 *
 * @param ink the number's colour, in hexadecimal
 * @param fill the cell's
 */
record Heat(String ink, String fill) {

    private static final Heat NOTHING = new Heat("8C959F", "FFFFFF");
    private static final List<Heat> STEPS = List.of(
            new Heat("000000", "E3EDF8"),
            new Heat("000000", "BDD7EE"),
            new Heat("000000", "8DB9E0"),
            new Heat("FFFFFF", "2E75B6"),
            new Heat("FFFFFF", "1F3864"));

    /**
     * The colour.
     *
     * @param most the most that there is anywhere; up to five, each number has a step of its own
     */
    static Heat of(int number, int most) {
        int steps = STEPS.size();
        int of = Math.max(most, steps);
        return number == 0 ? NOTHING : STEPS.get((number * steps + of - 1) / of - 1);
    }
}

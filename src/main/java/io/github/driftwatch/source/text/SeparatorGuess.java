package io.github.driftwatch.source.text;

/** Finds out what separates the cells of a text, by how alike its first rows become. */
final class SeparatorGuess {

    /** Where two fit as well, the one that texts and numbers hold less often comes first. */
    private static final char[] CANDIDATES = {'\t', '|', ';', ','};

    private static final char USUAL = ',';

    private SeparatorGuess() {}

    /**
     * What separates the cells; a comma where nothing does.
     *
     * @param beginning the text, or as much of its beginning as is to be looked at
     * @param whole whether that is all of it
     */
    static char of(String beginning, boolean whole) {
        char best = USUAL;
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            // What stands nowhere divides nothing, which is told sooner than by rows: of most files that is all but
            // one.
            double score = beginning.indexOf(candidate) < 0
                    ? 0
                    : SeparatorTally.of(beginning, whole, candidate).score();
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }
}

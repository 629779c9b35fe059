package io.github.driftwatch.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that somebody most likely meant by a slip. */
public final class NearestWord {

    /** Longer than any word that is looked for; it keeps a whole page, pasted in by mistake, from being compared letter by letter. */
    private static final int LONGEST = 80;

    private NearestWord() {}

    /** The allowed word that takes the fewest changes of a letter, where those are few for its length. */
    public static Optional<String> to(String found, Collection<String> allowed) {
        if (found.length() > LONGEST) {
            return Optional.empty();
        }
        return allowed.stream()
                .min(Comparator.comparingInt((String word) -> distance(found, word))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(word -> distance(found, word) <= Math.max(2, word.length() / 3));
    }

    /** A question to end a message with, or nothing. */
    public static String question(String found, Collection<String> allowed) {
        return to(found, allowed)
                .map(word -> "; did you mean \"" + word + "\"?")
                .orElse(".");
    }

    /** How many letters must be added, taken away or changed, case aside, to turn one into the other (Levenshtein). */
    public static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                boolean same = Character.toLowerCase(from.charAt(i - 1)) == Character.toLowerCase(to.charAt(j - 1));
                int changed = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}

package io.github.driftwatch.ingest;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Which of the names found is nearest to one that was expected, if any is near enough to be shown. What is not near is
 * never shown: the first row of a file without headings is a child's.
 */
final class Resemblance {

    /** Shorter names are too near to people's names for a letter's difference to mean a slip. */
    private static final int SHORTEST_FOR_SLIPS = 6;

    private static final double SLIPS_FOR_EACH_LETTER = 0.4;

    private Resemblance() {}

    static @Nullable String nearest(String expected, Collection<String> found) {
        String key = Names.headingKey(expected);
        String nearest = null;
        int fewest = Integer.MAX_VALUE;
        for (String name : found) {
            String other = Names.headingKey(name);
            int distance = distance(key, other);
            if (distance < fewest && resembles(key, other, distance)) {
                nearest = name;
                fewest = distance;
            }
        }
        return nearest;
    }

    private static boolean resembles(String key, String other, int distance) {
        if (other.contains(key)) {
            return true;
        }
        return key.length() >= SHORTEST_FOR_SLIPS
                && !other.isEmpty()
                && key.charAt(0) == other.charAt(0)
                && distance <= Math.max(key.length(), other.length()) * SLIPS_FOR_EACH_LETTER;
    }

    /** How many letters must be added, taken away or changed to turn one into the other (Levenshtein). */
    static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        int[] current = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[other.length()];
    }
}

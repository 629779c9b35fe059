package io.github.driftwatch.layout;

import io.github.driftwatch.words.NearestWord;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Which of the names found is nearest to one that was expected, if any is near enough to be shown. What is not near is
 * never shown: the first row of a file without headings is a child's.
 */
public final class Resemblance {

    /** Shorter names are too near to people's names for a letter's difference to mean a slip. */
    private static final int SHORTEST_FOR_SLIPS = 6;

    /** A heading may say a little more than the column's name; a whole sentence is somebody's text. */
    private static final int MOST_LETTERS_AROUND = 10;

    private static final double SLIPS_FOR_EACH_LETTER = 0.4;

    private Resemblance() {}

    public static @Nullable String nearest(String expected, Collection<String> found) {
        String key = Names.headingKey(expected);
        String nearest = null;
        int fewest = Integer.MAX_VALUE;
        for (String name : found) {
            String other = Names.headingKey(name);
            int distance = NearestWord.distance(key, other);
            if (distance < fewest && resembles(key, other, distance)) {
                nearest = name;
                fewest = distance;
            }
        }
        return nearest;
    }

    private static boolean resembles(String key, String other, int distance) {
        if (other.contains(key) && other.length() <= key.length() + MOST_LETTERS_AROUND) {
            return true;
        }
        return key.length() >= SHORTEST_FOR_SLIPS
                && !other.isEmpty()
                && key.charAt(0) == other.charAt(0)
                && distance <= Math.max(key.length(), other.length()) * SLIPS_FOR_EACH_LETTER;
    }
}

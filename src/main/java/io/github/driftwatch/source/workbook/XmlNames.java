package io.github.driftwatch.source.workbook;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Names of elements and attributes, each made a text once: a sheet repeats a handful of them by the million. */
final class XmlNames {

    private static final int PLACES = 1 << 9;

    /** A name, and what it is without its prefix. */
    record Name(char[] characters, String whole, String local) {

        static Name of(char[] characters, int start, int length) {
            String whole = new String(characters, start, length);
            return new Name(
                    Arrays.copyOfRange(characters, start, start + length),
                    whole,
                    whole.substring(whole.indexOf(':') + 1));
        }

        boolean stands(char[] text, int start, int end) {
            return Arrays.equals(characters, 0, characters.length, text, start, end);
        }
    }

    private final @Nullable Name[] names = new @Nullable Name[PLACES];

    /** The name that some characters are. */
    Name of(char[] characters, int start, int length) {
        int hash = length;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + characters[i];
        }
        int place = (hash ^ hash >>> 9) & (PLACES - 1);
        Name known = names[place];
        if (known == null || !known.stands(characters, start, start + length)) {
            known = Name.of(characters, start, length);
            names[place] = known;
        }
        return known;
    }
}

package io.github.driftwatch.source.workbook;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Names of elements and attributes, each made a text once: a sheet repeats a handful of them by the million. */
final class XmlNames {

    private static final int PLACES = 1 << 9;

    /** A name, and what it is without its prefix. */
    static final class Name {
        private final char[] characters;
        private final String whole;
        private final String local;

        Name(char[] text, int start, int length) {
            characters = Arrays.copyOfRange(text, start, start + length);
            whole = new String(characters);
            local = whole.substring(whole.indexOf(':') + 1);
        }

        String whole() {
            return whole;
        }

        String local() {
            return local;
        }

        int length() {
            return characters.length;
        }

        /** Whether it stands between two places of a text. Names are too short for anything cleverer than a loop. */
        boolean stands(char[] text, int start, int end) {
            if (end - start != characters.length) {
                return false;
            }
            for (int i = 0; i < characters.length; i++) {
                if (characters[i] != text[start + i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private final @Nullable Name[] names = new @Nullable Name[PLACES];

    /** The name that some characters are. */
    Name of(char[] characters, int start, int length) {
        int hash = length;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + characters[i];
        }
        int place = (hash ^ (hash >>> 9)) & (PLACES - 1);
        Name known = names[place];
        if (known == null || !known.stands(characters, start, start + length)) {
            known = new Name(characters, start, length);
            names[place] = known;
        }
        return known;
    }
}

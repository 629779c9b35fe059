package io.github.driftwatch.ingest;

import org.jspecify.annotations.Nullable;

/**
 * Gives strings that come again and again (teams, names, categories) one object each. Bounded: a newcomer takes the
 * place of whatever had its slot, so that a column of free text cannot fill the memory.
 */
final class Repeats {

    private static final int SLOTS = 1 << 15;
    private static final int LONGEST = 64;

    private final @Nullable String[] kept = new String[SLOTS];

    String of(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        int hash = text.hashCode();
        int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
        String known = kept[slot];
        if (known != null && known.equals(text)) {
            return known;
        }
        kept[slot] = text;
        return text;
    }
}

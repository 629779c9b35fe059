package io.github.driftwatch.cli.completion;

import java.util.List;

/**
 * What may stand for the value of an option, or for a word without one.
 *
 * @param words the words that the program knows; empty where it knows none, as of a date
 * @param place whether it may be a file or folder too
 * @param list whether several may be given with commas between them
 */
public record Values(List<String> words, Place place, boolean list) {

    /** Nothing that a shell could know of. */
    public static final Values FREE = new Values(List.of(), Place.NONE, false);

    /** What on the disk a value may name. */
    public enum Place {
        /** Nothing. */
        NONE,
        /** A file, or a folder to be passed through on the way to one. */
        FILE,
        /** A folder. */
        FOLDER
    }

    public Values {
        words = List.copyOf(words);
    }

    /** Whether a shell has anything to offer. */
    boolean isKnown() {
        return !words.isEmpty() || place != Place.NONE;
    }
}

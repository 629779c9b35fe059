package io.github.driftwatch.acknowledged;

import io.github.driftwatch.model.Acknowledgement;
import java.util.Locale;
import java.util.Set;

/** Why something is late, in words: the usual reasons have their words in the table, and any other stands as it is. */
public final class UsualReason {

    private static final Set<String> USUAL =
            Set.of("quoracy", "late report", "school holiday", "agreed by senior manager");
    private static final String NONE = "no reason given";

    private UsualReason() {}

    /** The reason for a count: any but a usual one may name somebody, and is counted as another. */
    public static String forACount(Acknowledgement word) {
        String words = inWords(word);
        return USUAL.contains(words) ? words : "another reason";
    }

    /** The reason for a reader, such as {@code late report}; however its words are joined, a usual one is one. */
    public static String inWords(Acknowledgement word) {
        String reason = word.reason();
        if (reason == null) {
            return NONE;
        }
        String spaced = reason.replaceAll("[\\s\\p{Z}_-]+", " ").strip().toLowerCase(Locale.ROOT);
        return USUAL.contains(spaced)
                ? spaced
                : reason.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}

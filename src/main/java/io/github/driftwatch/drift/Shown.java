package io.github.driftwatch.drift;

import io.github.driftwatch.timeline.DatedName;
import io.github.driftwatch.timeline.Truth;
import java.util.List;

/**
 * Whether a sign shows on a plan, and in what.
 *
 * @param truth whether it does
 * @param words what shows, in words with its dates; empty where there are none to say
 * @param named what a reason can name, the most telling first
 * @param count how many there are
 * @param bare whether the words only name what is there, and do not tell what is wrong with it
 * @param lacking what is not known, in words; empty where everything is
 */
record Shown(Truth truth, String words, List<DatedName> named, int count, boolean bare, String lacking) {

    static final Shown NO = new Shown(Truth.NO, "", List.of(), 0, false, "");

    Shown {
        named = List.copyOf(named);
    }

    static Shown yes(String words) {
        return new Shown(Truth.YES, words, List.of(), 0, false, "");
    }

    static Shown yes(String words, List<DatedName> named, int count) {
        return new Shown(Truth.YES, words, named, count, false, "");
    }

    static Shown unknown(String lacking) {
        return new Shown(Truth.UNKNOWN, "", List.of(), 0, false, lacking);
    }

    /** Something is there, and that is all. */
    static Shown there(DatedName name, int count) {
        return new Shown(Truth.YES, name.name() + " on " + Days.day(name.day()), List.of(name), count, true, "");
    }

    /** The contrary, which has no words of its own. */
    Shown not() {
        return switch (truth) {
            case YES -> NO;
            case NO -> yes("");
            case UNKNOWN -> this;
        };
    }

    /** Whether each of several shows: one that does not settles it, whatever is not known of the others. */
    static Shown all(List<Shown> parts) {
        return joined(parts, Truth.NO);
    }

    /** Whether any of several shows. */
    static Shown any(List<Shown> parts) {
        return joined(parts, Truth.YES);
    }

    private static Shown joined(List<Shown> parts, Truth settles) {
        for (Shown part : parts) {
            if (part.truth == settles) {
                return part;
            }
        }
        for (Shown part : parts) {
            if (part.truth == Truth.UNKNOWN) {
                return part;
            }
        }
        return settles == Truth.YES ? NO : together(parts);
    }

    private static Shown together(List<Shown> parts) {
        List<String> words =
                parts.stream().map(Shown::words).filter(w -> !w.isEmpty()).toList();
        Shown telling =
                parts.stream().filter(part -> !part.named.isEmpty()).findFirst().orElse(parts.get(0));
        boolean bare = parts.stream().anyMatch(Shown::bare);
        return new Shown(Truth.YES, String.join("; ", words), telling.named, telling.count, bare, "");
    }
}

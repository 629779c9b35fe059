package io.github.driftwatch.timeline;

import java.util.List;

/**
 * Whether a condition holds of a plan at the as-at date, and what that rests on.
 *
 * @param truth whether it does
 * @param found what was asked for and is there, in date order
 * @param lacking what is not known, in words; empty where everything is
 */
public record Answer(Truth truth, List<DatedName> found, String lacking) {

    public Answer {
        found = List.copyOf(found);
    }

    static Answer of(boolean holds) {
        return new Answer(holds ? Truth.YES : Truth.NO, List.of(), "");
    }

    static Answer unknown(String lacking) {
        return new Answer(Truth.UNKNOWN, List.of(), lacking);
    }
}

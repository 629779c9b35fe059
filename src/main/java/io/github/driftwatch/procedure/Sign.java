package io.github.driftwatch.procedure;

import java.util.List;

/** What shows on an open plan at the as-at date, or does not, or cannot be known. The as-at date is its anchor. */
public sealed interface Sign {

    /** Every one of them shows. */
    record All(List<Sign> signs) implements Sign {
        public All {
            signs = List.copyOf(signs);
        }
    }

    /** At least one of them shows. */
    record Any(List<Sign> signs) implements Sign {
        public Any {
            signs = List.copyOf(signs);
        }
    }

    /** It does not show. */
    record Not(Sign sign) implements Sign {}

    /** A condition, as rules have them, holds; it is none made from others. */
    record Holds(Condition condition) implements Sign {}

    /** The child has been on the plan for an amount of time: the day that completes it has come. */
    record OnPlan(Amount amount) implements Sign {}

    /**
     * So much that rules ask for stands in a way: what was done on one day is one, and so is what was not done with one
     * requirement.
     *
     * @param atLeast 1 or more
     */
    record Asked(ObligationFilter filter, int atLeast) implements Sign {}

    /**
     * So many meetings were cancelled, postponed or rearranged, on different days up to the as-at date.
     *
     * @param occurrence which meetings, such as {@code review}
     * @param atLeast 1 or more
     */
    record CalledOff(String occurrence, int atLeast) implements Sign {}

    /** An earlier plan of the child ended no longer than an amount of time before this one began. */
    record EarlierPlan(Amount endedWithin) implements Sign {}

    /**
     * At least a share of the actions that are not done is overdue, and one at least.
     *
     * @param share more than none, and all at most
     */
    record OverdueShare(Fraction share) implements Sign {}

    /**
     * So many actions are overdue by more than an amount of time.
     *
     * @param atLeast 1 or more
     */
    record OverdueActions(Amount byMoreThan, int atLeast) implements Sign {}

    /** The agencies' latest mean score is lower than the one at the conference before, or the same. */
    record Scores(Change change) implements Sign {

        /** How the mean has changed. */
        public enum Change {
            LOWER,
            SAME
        }
    }

    /** The same, where the identifiers of rules say whose they are. */
    default Sign qualified(String prefix) {
        if (this instanceof All all) {
            return new All(
                    all.signs.stream().map(sign -> sign.qualified(prefix)).toList());
        }
        if (this instanceof Any any) {
            return new Any(
                    any.signs.stream().map(sign -> sign.qualified(prefix)).toList());
        }
        if (this instanceof Not not) {
            return new Not(not.sign.qualified(prefix));
        }
        return this instanceof Asked asked ? new Asked(asked.filter.qualified(prefix), asked.atLeast) : this;
    }
}

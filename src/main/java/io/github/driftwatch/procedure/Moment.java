package io.github.driftwatch.procedure;

import java.util.List;

/** A day worked out from others; it may turn out not to exist. */
public sealed interface Moment {

    /** A day that every rule knows. */
    enum Named implements Moment {
        /** The day that the rule's limit is counted from. */
        ANCHOR,
        /** The due date, in what is said of waivers. */
        DUE,
        /** Earlier than every day: no lower bound. */
        BEGINNING
    }

    /** The day of the first occurrence that a selector picks. */
    record Of(Selector selector) implements Moment {}

    /** The day of the last occurrence before the anchor that a selector picks. */
    record Previous(Selector selector) implements Moment {}

    /** The day of the first occurrence after the anchor that a selector picks. */
    record Next(Selector selector) implements Moment {}

    /** The last day within an amount of another moment; the first of the amounts that applies. */
    record Within(List<Amount> amounts, Moment of) implements Moment {
        public Within {
            amounts = List.copyOf(amounts);
        }
    }

    /** The last day before an amount of time since another moment is complete. */
    record BeforeReaching(List<Amount> amounts, Moment of) implements Moment {
        public BeforeReaching {
            amounts = List.copyOf(amounts);
        }
    }

    /** The last day that is at least an amount before another moment. */
    record AtLeastBefore(List<Amount> amounts, Moment before) implements Moment {
        public AtLeastBefore {
            amounts = List.copyOf(amounts);
        }
    }

    /** The day that the child reaches an age in years. */
    record Birthday(int years) implements Moment {}

    /** The earliest of those that exist. */
    record SoonerOf(List<Moment> moments) implements Moment {
        public SoonerOf {
            moments = List.copyOf(moments);
        }
    }

    /** The latest of them; it exists only where each of them does. */
    record LaterOf(List<Moment> moments) implements Moment {
        public LaterOf {
            moments = List.copyOf(moments);
        }
    }

    /** The first in the list that exists. */
    record FirstOf(List<Moment> moments) implements Moment {
        public FirstOf {
            moments = List.copyOf(moments);
        }
    }
}

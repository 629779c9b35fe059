package io.github.driftwatch.procedure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A day worked out from others; it may turn out not to exist. */
public sealed interface Moment {

    /**
     * The day of each kind of moment. A kind that is added cannot be forgotten, and who asks goes straight to the one in
     * hand: asked millions of times, a row of questions after its type would be compiled anew into everything that asks.
     *
     * @param <C> where one stands
     */
    interface Cases<C> {
        @Nullable
        LocalDate anchor(C at);

        @Nullable
        LocalDate due(C at);

        @Nullable
        LocalDate beginning(C at);

        @Nullable
        LocalDate of(Of moment, C at);

        @Nullable
        LocalDate previous(Previous moment, C at);

        @Nullable
        LocalDate next(Next moment, C at);

        @Nullable
        LocalDate within(Within moment, C at);

        @Nullable
        LocalDate beforeReaching(BeforeReaching moment, C at);

        @Nullable
        LocalDate atLeastBefore(AtLeastBefore moment, C at);

        @Nullable
        LocalDate birthday(Birthday moment, C at);

        @Nullable
        LocalDate soonerOf(SoonerOf moment, C at);

        @Nullable
        LocalDate laterOf(LaterOf moment, C at);

        @Nullable
        LocalDate firstOf(FirstOf moment, C at);
    }

    /** The day of this one; absent where it does not exist. */
    <C> @Nullable LocalDate dayAmong(Cases<C> cases, C at);

    /** A day that every rule knows. */
    enum Named implements Moment {
        /** The day that the rule's limit is counted from. */
        ANCHOR,
        /** The due date, in what is said of waivers. */
        DUE,
        /** Earlier than every day: no lower bound. */
        BEGINNING;

        @Override
        public <C> @Nullable LocalDate dayAmong(Cases<C> cases, C at) {
            return switch (this) {
                case ANCHOR -> cases.anchor(at);
                case DUE -> cases.due(at);
                case BEGINNING -> cases.beginning(at);
            };
        }
    }

    /** The day of the first occurrence that a selector picks. */
    record Of(Selector selector) implements Moment {
        @Override
        public <C> @Nullable LocalDate dayAmong(Cases<C> cases, C at) {
            return cases.of(this, at);
        }
    }

    /** The day of the last occurrence before the anchor that a selector picks. */
    record Previous(Selector selector) implements Moment {
        @Override
        public <C> @Nullable LocalDate dayAmong(Cases<C> cases, C at) {
            return cases.previous(this, at);
        }
    }

    /** The day of the first occurrence after the anchor that a selector picks. */
    record Next(Selector selector) implements Moment {
        @Override
        public <C> @Nullable LocalDate dayAmong(Cases<C> cases, C at) {
            return cases.next(this, at);
        }
    }

    /** The last day within an amount of another moment; the first of the amounts that applies. */
    record Within(List<Amount> amounts, Moment of) implements Moment {
        public Within {
            amounts = List.copyOf(amounts);
        }

        @Override
        public <C> @Nullable LocalDate dayAmong(Cases<C> cases, C at) {
            return cases.within(this, at);
        }
    }

    /** The last day before an amount of time since another moment is complete. */
    record BeforeReaching(List<Amount> amounts, Moment of) implements Moment {
        public BeforeReaching {
            amounts = List.copyOf(amounts);
        }

        @Override
        public <C> @Nullable LocalDate dayAmong(Cases<C> cases, C at) {
            return cases.beforeReaching(this, at);
        }
    }

    /** The last day that is at least an amount before another moment. */
    record AtLeastBefore(List<Amount> amounts, Moment before) implements Moment {
        public AtLeastBefore {
            amounts = List.copyOf(amounts);
        }

        @Override
        public <C> @Nullable LocalDate dayAmong(Cases<C> cases, C at) {
            return cases.atLeastBefore(this, at);
        }
    }

    /** The day that the child reaches an age in years. */
    record Birthday(int years) implements Moment {
        @Override
        public <C> @Nullable LocalDate dayAmong(Cases<C> cases, C at) {
            return cases.birthday(this, at);
        }
    }

    /** The earliest of those that exist. */
    record SoonerOf(List<Moment> moments) implements Moment {
        public SoonerOf {
            moments = List.copyOf(moments);
        }

        @Override
        public <C> @Nullable LocalDate dayAmong(Cases<C> cases, C at) {
            return cases.soonerOf(this, at);
        }
    }

    /** The latest of them; it exists only where each of them does. */
    record LaterOf(List<Moment> moments) implements Moment {
        public LaterOf {
            moments = List.copyOf(moments);
        }

        @Override
        public <C> @Nullable LocalDate dayAmong(Cases<C> cases, C at) {
            return cases.laterOf(this, at);
        }
    }

    /** The first in the list that exists. */
    record FirstOf(List<Moment> moments) implements Moment {
        public FirstOf {
            moments = List.copyOf(moments);
        }

        @Override
        public <C> @Nullable LocalDate dayAmong(Cases<C> cases, C at) {
            return cases.firstOf(this, at);
        }
    }
}

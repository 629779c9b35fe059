package io.github.driftwatch.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that holds, or does not, of a plan at an anchor. */
public sealed interface Condition {

    /**
     * Whether each kind of condition holds. A kind that is added cannot be forgotten, and who asks goes straight to the one
     * in hand, as with {@link Moment.Cases}.
     *
     * @param <C> where one stands
     */
    interface Cases<C> {
        boolean all(All condition, C at);

        boolean any(Any condition, C at);

        boolean not(Not condition, C at);

        boolean exists(Exists condition, C at);

        boolean anchorIs(AnchorIs condition, C at);

        boolean columnIs(ColumnIs condition, C at);

        boolean columnBetween(ColumnBetween condition, C at);

        boolean columnFilled(ColumnFilled condition, C at);

        boolean madeBeforeBirth(MadeBeforeBirth condition, C at);

        boolean planOpen(PlanOpen condition, C at);
    }

    /** Whether this one holds. */
    <C> boolean holdsAmong(Cases<C> cases, C at);

    /** Every one of them holds. */
    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public <C> boolean holdsAmong(Cases<C> cases, C at) {
            return cases.all(this, at);
        }
    }

    /** At least one of them holds. */
    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }

        @Override
        public <C> boolean holdsAmong(Cases<C> cases, C at) {
            return cases.any(this, at);
        }
    }

    /** It does not hold. */
    record Not(Condition condition) implements Condition {
        @Override
        public <C> boolean holdsAmong(Cases<C> cases, C at) {
            return cases.not(this, at);
        }
    }

    /** The selector picks at least one occurrence. */
    record Exists(Selector selector) implements Condition {
        @Override
        public <C> boolean holdsAmong(Cases<C> cases, C at) {
            return cases.exists(this, at);
        }
    }

    /** The anchor is one of the occurrences that the selector picks. */
    record AnchorIs(Selector selector) implements Condition {
        @Override
        public <C> boolean holdsAmong(Cases<C> cases, C at) {
            return cases.anchorIs(this, at);
        }
    }

    /** A text column of the plan holds one of these words, without regard to case. */
    record ColumnIs(String column, Set<String> words) implements Condition {
        public ColumnIs {
            words = Set.copyOf(words);
        }

        @Override
        public <C> boolean holdsAmong(Cases<C> cases, C at) {
            return cases.columnIs(this, at);
        }
    }

    /** A date column of the plan is filled and lies within bounds, both included. */
    record ColumnBetween(
            String column,
            @Nullable LocalDate fromInclusive,
            @Nullable LocalDate untilInclusive) implements Condition {
        @Override
        public <C> boolean holdsAmong(Cases<C> cases, C at) {
            return cases.columnBetween(this, at);
        }
    }

    /** A column of the plan is filled. */
    record ColumnFilled(String column) implements Condition {
        @Override
        public <C> boolean holdsAmong(Cases<C> cases, C at) {
            return cases.columnFilled(this, at);
        }
    }

    /** The plan was made before the child's birth (rulebook, RC-3), or was not. */
    record MadeBeforeBirth(boolean expected) implements Condition {
        @Override
        public <C> boolean holdsAmong(Cases<C> cases, C at) {
            return cases.madeBeforeBirth(this, at);
        }
    }

    /** The plan runs at the as-at date, or does not. */
    record PlanOpen(boolean expected) implements Condition {
        @Override
        public <C> boolean holdsAmong(Cases<C> cases, C at) {
            return cases.planOpen(this, at);
        }
    }

    /** The names of all occurrences that it speaks of: built-in ones, definitions and kinds of event. */
    default Set<String> mentioned() {
        return new Mentions().add(this).words();
    }
}

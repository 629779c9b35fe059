package io.github.driftwatch.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that holds, or does not, of a plan at an anchor. */
public sealed interface Condition {

    /** Every one of them holds. */
    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    /** At least one of them holds. */
    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }
    }

    /** It does not hold. */
    record Not(Condition condition) implements Condition {}

    /** The selector picks at least one occurrence. */
    record Exists(Selector selector) implements Condition {}

    /** The anchor is one of the occurrences that the selector picks. */
    record AnchorIs(Selector selector) implements Condition {}

    /** A text column of the plan holds one of these words, without regard to case. */
    record ColumnIs(String column, Set<String> words) implements Condition {
        public ColumnIs {
            words = Set.copyOf(words);
        }
    }

    /** A date column of the plan is filled and lies within bounds, both included. */
    record ColumnBetween(
            String column,
            @Nullable LocalDate fromInclusive,
            @Nullable LocalDate untilInclusive) implements Condition {}

    /** A column of the plan is filled. */
    record ColumnFilled(String column) implements Condition {}

    /** The plan was made before the child's birth (rulebook, RC-3), or was not. */
    record MadeBeforeBirth(boolean expected) implements Condition {}

    /** The plan runs at the as-at date, or does not. */
    record PlanOpen(boolean expected) implements Condition {}

    /** The names of all occurrences that it speaks of: built-in ones, definitions and kinds of event. */
    default Set<String> mentioned() {
        return new Mentions().add(this).words();
    }
}

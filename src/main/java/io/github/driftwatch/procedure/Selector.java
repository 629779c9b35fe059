package io.github.driftwatch.procedure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Picks occurrences of one name from a plan's history: first by their number in the history, then by what is known of
 * them, then by when they were.
 *
 * @param occurrence what it picks from: a built-in name such as {@code review}, a definition of the profile, or a kind
 *     of event
 * @param numbers which of them by number
 * @param state whether held, booked or either
 * @param answers what a yes-or-no column of it must say, by the column's canonical name; an empty cell never agrees
 * @param agreedBy the roles that must all have agreed to it
 * @param by who must have made it, as a role
 * @param outcome the outcome that it must have had
 * @param planContinues whether the plan must have run on after it
 * @param bounds when it must have been
 * @param freshness how old it may be at another moment
 * @param inARow how many in a row must agree with all this, the last of them being picked, and each further one; 1 where
 *     that is not asked
 * @param every every how-manyth of those that agree is picked; 1 for all
 * @param pick whether only the first or last of those that agree is picked
 * @param estimatedBy what stands in for the day of an occurrence that is not known yet
 */
public record Selector(
        String occurrence,
        Numbers numbers,
        State state,
        Map<String, Boolean> answers,
        Set<String> agreedBy,
        @Nullable String by,
        @Nullable String outcome,
        boolean planContinues,
        List<Bound> bounds,
        @Nullable Freshness freshness,
        int inARow,
        int every,
        @Nullable Pick pick,
        @Nullable String estimatedBy) {

    public Selector {
        answers = Map.copyOf(answers);
        agreedBy = Set.copyOf(agreedBy);
        bounds = List.copyOf(bounds);
    }

    /** Whether a meeting has been held or is booked. */
    public enum State {
        HELD,
        SCHEDULED,
        EITHER
    }

    /** Which end of those that agree. */
    public enum Pick {
        FIRST,
        LAST
    }

    /** How an occurrence must lie to a moment. */
    public enum Relation {
        AFTER,
        ON_OR_AFTER,
        ON,
        ON_OR_BEFORE,
        BEFORE
    }

    /** A bound in time; one whose moment does not exist agrees with nothing. */
    public record Bound(Relation relation, Moment moment) {}

    /** The occurrence's day plus the amount must not come before the moment, nor the day itself after it. */
    public record Freshness(Amount amount, Moment at) {}

    /**
     * Which numbers in the plan's own sequence, counted from 1; the bounds are included.
     *
     * @param first the lowest number, 1 or more
     * @param last the highest number; {@link Integer#MAX_VALUE} for no bound
     * @param onlyLatest whether only the highest-numbered one held so far
     */
    public record Numbers(int first, int last, boolean onlyLatest) {
        /** Every number. */
        public static final Numbers ALL = new Numbers(1, Integer.MAX_VALUE, false);

        /** Whether it names exactly one number. */
        public boolean isOne() {
            return first == last;
        }
    }

    /** Every occurrence of a name that has been held. */
    public static Selector of(String occurrence) {
        return new Selector(
                occurrence,
                Numbers.ALL,
                State.HELD,
                Map.of(),
                Set.of(),
                null,
                null,
                false,
                List.of(),
                null,
                1,
                1,
                null,
                null);
    }

    /** Whether what it picks depends on how many there were before: on numbers, rows, every so-manyth, or the first. */
    public boolean counts() {
        return numbered() || inARow > 1 || every > 1 || pick == Pick.FIRST;
    }

    /** Whether it asks for some numbers and not for others; the last one held is known without a number. */
    public boolean numbered() {
        return numbers.first() > 1 || numbers.last() < Integer.MAX_VALUE;
    }

    /** Whether it asks nothing of each of its occurrences but when it was, if that. */
    public boolean asksOnlyWhen() {
        return !numbered()
                && !numbers.onlyLatest()
                && answers.isEmpty()
                && agreedBy.isEmpty()
                && by == null
                && outcome == null
                && !planContinues
                && freshness == null;
    }

    /** The names of the occurrences that say when the ones that it picks may be: built-in ones, definitions and kinds. */
    public Set<String> boundBy() {
        Mentions mentions = new Mentions();
        bounds.forEach(bound -> mentions.add(bound.moment()));
        return mentions.words();
    }

    /** Whether it says where in time its occurrences begin: else they lie after the anchor. */
    public boolean boundBelow() {
        for (int i = 0; i < bounds.size(); i++) {
            Relation relation = bounds.get(i).relation();
            if (relation != Relation.ON_OR_BEFORE && relation != Relation.BEFORE) {
                return true;
            }
        }
        return false;
    }
}

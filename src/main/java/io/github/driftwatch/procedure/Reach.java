package io.github.driftwatch.procedure;

import java.util.List;
import java.util.Optional;

/**
 * How far a moment lies from the one that it is counted from, in days: the least and the most that it can be. Enough to
 * see that two bounds can never both hold; a moment that is worked out in another way is its own origin.
 *
 * @param origin what it is counted from
 * @param least the least days after it, negative where before it
 * @param most the most days after it
 */
record Reach(Moment origin, long least, long most) {

    /** No run of days without a working day is longer; bank holidays around Christmas make four or five. */
    private static final int DAYS_OFF = 8;

    static Reach of(Moment moment) {
        if (moment instanceof Moment.Within within) {
            return counted(within.amounts(), of(within.of()), 1, 0);
        }
        if (moment instanceof Moment.BeforeReaching reaching) {
            return counted(reaching.amounts(), of(reaching.of()), 1, -1);
        }
        if (moment instanceof Moment.AtLeastBefore atLeast) {
            return counted(atLeast.amounts(), of(atLeast.before()), -1, 0);
        }
        return new Reach(moment, 0, 0);
    }

    /** Whether this is certain to lie after another moment by more than a number of days. */
    boolean alwaysAfter(Reach other, int days) {
        return least > other.most + days && origin.getClass() == other.origin.getClass() && origin.equals(other.origin);
    }

    private static Reach counted(List<Amount> amounts, Reach from, int direction, int further) {
        if (amounts.stream().anyMatch(amount -> amount.column() != null)) {
            return new Reach(
                    from.origin,
                    direction > 0 ? from.least + further : Long.MIN_VALUE / 2,
                    direction > 0 ? Long.MAX_VALUE / 2 : from.most + further);
        }
        long shortest = amounts.stream().mapToLong(Reach::shortest).min().orElse(0);
        long longest = amounts.stream().mapToLong(Reach::longest).max().orElse(0);
        return direction > 0
                ? new Reach(from.origin, from.least + shortest + further, from.most + longest + further)
                : new Reach(from.origin, from.least - longest + further, from.most - shortest + further);
    }

    private static long shortest(Amount amount) {
        long days = switch (amount.unit()) {
            case DAYS, WORKING_DAYS -> amount.number();
            case WEEKS -> 7L * amount.number();
            case MONTHS -> 28L * amount.number();
        };
        return amount.countsTheDayItself() ? Math.max(0, days - 1) : days;
    }

    private static long longest(Amount amount) {
        return switch (amount.unit()) {
            case DAYS -> amount.number();
            case WEEKS -> 7L * amount.number();
            case MONTHS -> 31L * amount.number();
            case WORKING_DAYS -> amount.number() == 0 ? 0 : 2L * amount.number() + DAYS_OFF;
        };
    }

    /** Says which two bounds of a selector contradict each other, where two do. */
    static Optional<String> contradiction(List<Selector.Bound> bounds) {
        for (Selector.Bound lower : bounds) {
            for (Selector.Bound upper : bounds) {
                if (isLower(lower) && isUpper(upper) && contradict(lower, upper)) {
                    return Optional.of("\"" + key(lower) + "\" leaves no day that \"" + key(upper) + "\" allows");
                }
            }
        }
        return Optional.empty();
    }

    private static boolean contradict(Selector.Bound lower, Selector.Bound upper) {
        int strict = (lower.relation() == Selector.Relation.AFTER ? 1 : 0)
                + (upper.relation() == Selector.Relation.BEFORE ? 1 : 0);
        return of(lower.moment()).alwaysAfter(of(upper.moment()), -strict);
    }

    private static boolean isLower(Selector.Bound bound) {
        return bound.relation() != Selector.Relation.ON_OR_BEFORE && bound.relation() != Selector.Relation.BEFORE;
    }

    private static boolean isUpper(Selector.Bound bound) {
        return bound.relation() != Selector.Relation.AFTER && bound.relation() != Selector.Relation.ON_OR_AFTER;
    }

    private static String key(Selector.Bound bound) {
        return switch (bound.relation()) {
            case AFTER -> "after";
            case ON_OR_AFTER -> "onOrAfter";
            case ON -> "on";
            case ON_OR_BEFORE -> "onOrBefore";
            case BEFORE -> "before";
        };
    }
}

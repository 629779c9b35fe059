package io.github.driftwatch.explain;

import io.github.driftwatch.procedure.Amount;
import io.github.driftwatch.procedure.Condition;
import io.github.driftwatch.procedure.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of an anchor on which a rule holds, for examples that do not contradict it.
 *
 * @param fromInclusive the first, absent where there is none
 * @param untilInclusive the last, absent where there is none
 */
record Holding(@Nullable LocalDate fromInclusive, @Nullable LocalDate untilInclusive) {

    /** By the rule's effective dates, and by the days that its plans began on. */
    static Holding of(Rule rule) {
        Holding own = new Holding(rule.fromInclusive(), rule.untilInclusive());
        return rule.where() == null ? own : own.and(rule.where());
    }

    Holding and(Amount amount) {
        return and(amount.fromInclusive(), amount.untilInclusive());
    }

    private Holding and(Condition condition) {
        Holding holding = this;
        if (condition instanceof Condition.All all) {
            for (Condition each : all.conditions()) {
                holding = holding.and(each);
            }
        } else if (condition instanceof Condition.ColumnBetween between
                && (between.column().equals("start_date") || between.column().equals("icpc_date"))) {
            holding = holding.and(between.fromInclusive(), between.untilInclusive());
        }
        return holding;
    }

    private Holding and(@Nullable LocalDate from, @Nullable LocalDate until) {
        boolean later = from != null && (fromInclusive == null || from.isAfter(fromInclusive));
        boolean sooner = until != null && (untilInclusive == null || until.isBefore(untilInclusive));
        return new Holding(later ? from : fromInclusive, sooner ? until : untilInclusive);
    }

    boolean on(LocalDate day) {
        return (fromInclusive == null || !day.isBefore(fromInclusive))
                && (untilInclusive == null || !day.isAfter(untilInclusive));
    }

    /** A usual day, or one that lies near to it within what holds: the first, or so many years before the last. */
    LocalDate firstFrom(LocalDate usual, int years) {
        if (fromInclusive != null && fromInclusive.isAfter(usual)) {
            return fromInclusive;
        }
        return untilInclusive != null && untilInclusive.isBefore(usual.plusYears(years))
                ? untilInclusive.minusYears(years)
                : usual;
    }
}

package io.github.driftwatch.agenda;

import io.github.driftwatch.procedure.Amount;
import io.github.driftwatch.procedure.Moment;
import java.util.List;

/** Tells whether a due date rests on a number that the procedure does not state. */
final class Assumptions {

    private Assumptions() {}

    static boolean in(Moment moment) {
        if (moment instanceof Moment.Within within) {
            return any(within.amounts()) || in(within.of());
        }
        if (moment instanceof Moment.BeforeReaching reaching) {
            return any(reaching.amounts()) || in(reaching.of());
        }
        if (moment instanceof Moment.AtLeastBefore atLeast) {
            return any(atLeast.amounts()) || in(atLeast.before());
        }
        if (moment instanceof Moment.SoonerOf sooner) {
            return sooner.moments().stream().anyMatch(Assumptions::in);
        }
        if (moment instanceof Moment.LaterOf later) {
            return later.moments().stream().anyMatch(Assumptions::in);
        }
        return moment instanceof Moment.FirstOf first
                && first.moments().stream().anyMatch(Assumptions::in);
    }

    private static boolean any(List<Amount> amounts) {
        return amounts.stream().anyMatch(amount -> amount.assumed() != null);
    }
}

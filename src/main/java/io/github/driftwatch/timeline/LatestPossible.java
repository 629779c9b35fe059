package io.github.driftwatch.timeline;

import io.github.driftwatch.procedure.Selector;
import io.github.driftwatch.procedure.Selector.Pick;
import io.github.driftwatch.procedure.Selector.State;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How late an occurrence can have been that is known by its number alone. */
final class LatestPossible {

    private LatestPossible() {}

    /**
     * The last day on which the first that a selector picks can have been held, where some were held that are not known:
     * what is third of those known is the third or a later one. Absent where that cannot be told.
     */
    static @Nullable LocalDate of(Selector selector, Situation situation) {
        boolean byNumberAlone = selector.numbered()
                && selector.bounds().isEmpty()
                && selector.answers().isEmpty()
                && selector.agreedBy().isEmpty()
                && selector.by() == null
                && selector.outcome() == null
                && !selector.planContinues()
                && selector.freshness() == null
                && selector.inARow() == 1
                && selector.every() == 1
                && selector.pick() != Pick.LAST
                && selector.state() != State.SCHEDULED;
        List<Occurrence> held = situation.plan().series(selector.occurrence()).held();
        int first = selector.numbers().first();
        return byNumberAlone && held.size() >= first ? held.get(first - 1).date() : null;
    }
}

package io.github.driftwatch.governance;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.timeline.PlanAssessment;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A plan as known on the last day of a period, which it began on or before. Nothing dated later has happened; of what was
 * booked then, nothing is known. Not for use by several threads.
 */
public final class PlanInPeriod {

    private final Period period;
    private final PlanHistory history;
    private final List<Plan> ofChild;
    private final Supplier<PlanAssessment> evaluating;
    private @Nullable PlanAssessment assessment;

    /**
     * @param ofChild every plan of the child, this one among them
     * @param evaluating holds it against the procedures as at the period's last day; asked at most once
     */
    public PlanInPeriod(Period period, PlanHistory history, List<Plan> ofChild, Supplier<PlanAssessment> evaluating) {
        this.period = period;
        this.history = history;
        this.ofChild = List.copyOf(ofChild);
        this.evaluating = evaluating;
    }

    public Period period() {
        return period;
    }

    public PlanHistory history() {
        return history;
    }

    public Plan plan() {
        return history.plan();
    }

    /** Every plan of the child, this one among them. */
    public List<Plan> ofChild() {
        return ofChild;
    }

    /** What the procedures ask of it, and where that stands on the period's last day. */
    public PlanAssessment assessment() {
        PlanAssessment known = assessment;
        if (known == null) {
            known = evaluating.get();
            assessment = known;
        }
        return known;
    }

    /** Whether it is open on the period's last day. */
    public boolean openAtTheEnd() {
        return plan().openOn(period.to());
    }

    /** Whether it began in the period. */
    public boolean started() {
        return period.holds(plan().start());
    }

    /** Whether it ended in the period. */
    public boolean ended() {
        LocalDate end = plan().end();
        return end != null && period.holds(end);
    }
}

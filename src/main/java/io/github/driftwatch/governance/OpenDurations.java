package io.github.driftwatch.governance;

import io.github.driftwatch.procedure.GovernanceTerms;
import java.util.ArrayList;
import java.util.List;

/** G3: how long the plans open on the period's last day have been open. */
final class OpenDurations implements Measure {

    private final DurationBands bands;
    private final DurationPieces pieces;

    /** @param pieces those of {@link OpenPlans} */
    OpenDurations(GovernanceTerms terms, DurationPieces pieces) {
        this.bands = new DurationBands("G3", terms.durationBands(), OpenPlans.OPEN);
        this.pieces = pieces;
    }

    @Override
    public Definition definition() {
        return new Definition(
                "G3",
                "How long open plans have been open",
                "Plans open on the period's last day, by the time from their first day to that day; shares are of all plans"
                        + " open then. A length in days leaves the first day out of the count; one in months is reached on"
                        + " the same day of a later month, or on that month's last day where it has none.",
                "The bands of the Department for Education's national statistics",
                null);
    }

    @Override
    public List<Line> lines() {
        return bands.lines();
    }

    @Override
    public List<LineSum> sums() {
        List<LineSum> sums = new ArrayList<>(bands.sums(pieces));
        sums.add(LineSum.of(OpenPlans.OPEN, bands.lines()));
        sums.addAll(bands.steps(OpenPlans.OPEN));
        return sums;
    }

    @Override
    public void count(PlanInPeriod plan, Counter counter) {
        if (plan.openAtTheEnd()) {
            counter.add(bands.of(plan.plan().start(), plan.period().to()));
        }
    }
}

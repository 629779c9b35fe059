package io.github.driftwatch.governance;

import io.github.driftwatch.procedure.GovernanceTerms;
import java.time.LocalDate;
import java.util.List;

/** G4: how long the plans that ended in the period had lasted. */
final class EndedDurations implements Measure {

    private final DurationBands bands;

    EndedDurations(GovernanceTerms terms) {
        this.bands = new DurationBands("G4", terms.durationBands(), Turnover.ENDED);
    }

    @Override
    public Definition definition() {
        return new Definition(
                "G4",
                "How long ended plans had lasted",
                "Plans that ended in the period, by the time from their first day to their end; shares are of all plans that"
                        + " ended in it.",
                "The bands of the Department for Education's national statistics",
                null);
    }

    @Override
    public List<Line> lines() {
        return bands.lines();
    }

    @Override
    public List<LineSum> sums() {
        return List.of(LineSum.of(Turnover.ENDED, bands.lines()));
    }

    @Override
    public void count(PlanInPeriod plan, Counter counter) {
        LocalDate end = plan.plan().end();
        if (end != null && plan.ended()) {
            counter.add(bands.of(plan.plan().start(), end));
        }
    }
}

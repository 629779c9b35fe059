package io.github.driftwatch.governance;

import java.util.List;

/** G2: the plans that began in the period, and those that ended in it. */
final class Turnover implements Measure {

    static final Line STARTED = Line.count("G2", "started", "Plans started", "plans");
    static final Line ENDED = Line.count("G2", "ended", "Plans ended", "plans");

    @Override
    public Definition definition() {
        return new Definition(
                "G2",
                "Plans started and ended",
                "Plans whose first day lies in the period, and plans whose end does, both ends of the period included. A plan"
                        + " that began and ended in it is counted in both.",
                "The start and end of each plan in the export",
                null);
    }

    @Override
    public List<Line> lines() {
        return List.of(STARTED, ENDED);
    }

    @Override
    public void count(PlanInPeriod plan, Counter counter) {
        if (plan.started()) {
            counter.add(STARTED);
        }
        if (plan.ended()) {
            counter.add(ENDED);
        }
    }
}

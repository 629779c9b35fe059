package io.github.driftwatch.governance;

import java.util.List;

/** G1: the plans open on the period's last day. */
final class OpenPlans implements Measure {

    static final Line OPEN = Line.countAtTheEnd("G1", "open", "Plans open", "plans");

    @Override
    public Definition definition() {
        return new Definition(
                "G1",
                "Plans at the end of the period",
                "Plans that began on or before the period's last day and had not ended on it or before.",
                "The procedures' own word for a plan that runs",
                null);
    }

    @Override
    public List<Line> lines() {
        return List.of(OPEN);
    }

    @Override
    public void count(PlanInPeriod plan, Counter counter) {
        if (plan.openAtTheEnd()) {
            counter.add(OPEN);
        }
    }
}

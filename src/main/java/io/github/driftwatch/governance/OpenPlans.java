package io.github.driftwatch.governance;

import java.util.ArrayList;
import java.util.List;

/** G1: the plans open on the period's last day. */
final class OpenPlans implements Measure {

    static final String ID = "G1";

    static final Line OPEN = Line.countAtTheEnd(ID, "open", "Plans open", "plans");

    private final DurationPieces pieces;

    /** @param pieces its own, into which all that is said of how long plans have been open is parted */
    OpenPlans(DurationPieces pieces) {
        this.pieces = pieces;
    }

    @Override
    public Definition definition() {
        return new Definition(
                ID,
                "Plans at the end of the period",
                "Plans that began on or before the period's last day and had not ended on it or before.",
                "The procedures' own word for a plan that runs",
                null);
    }

    @Override
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(OPEN);
        lines.addAll(pieces.lines());
        return lines;
    }

    @Override
    public List<LineSum> sums() {
        List<LineSum> sums = new ArrayList<>(pieces.steps());
        sums.add(LineSum.of(OPEN, pieces.lines()));
        return sums;
    }

    @Override
    public void count(PlanInPeriod plan, Counter counter) {
        if (plan.openAtTheEnd()) {
            counter.add(OPEN);
            counter.add(pieces.of(plan.plan().start(), plan.period().to()));
        }
    }
}

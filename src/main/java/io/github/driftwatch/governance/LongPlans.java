package io.github.driftwatch.governance;

import io.github.driftwatch.procedure.GovernanceTerms;
import io.github.driftwatch.time.LimitUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** G5: the plans that have been open for many months on the period's last day. */
final class LongPlans implements Measure {

    static final String ID = "G5";

    private final Map<DurationMark, Line> thresholds = new LinkedHashMap<>();
    private final DurationPieces pieces;

    /** @param pieces those of {@link OpenPlans} */
    LongPlans(GovernanceTerms terms, DurationPieces pieces) {
        this.pieces = pieces;
        for (int months : terms.monthsOnPlan()) {
            thresholds.put(
                    DurationMark.reached(months, LimitUnit.MONTHS),
                    Line.countAtTheEnd(
                                    ID,
                                    "from-" + months + "-months",
                                    "Open for " + LimitUnit.MONTHS.words(months) + " or more",
                                    "plans")
                            .of(OpenPlans.OPEN));
        }
    }

    @Override
    public Definition definition() {
        return new Definition(
                ID,
                "Plans open for a long time",
                "Plans open on the period's last day that began so many months before it, or earlier; shares are of all plans"
                        + " open then. Each number holds the ones after it: a plan open for two years is counted at every"
                        + " shorter length too.",
                "The ages of plans at which the procedures ask for more than a review",
                null);
    }

    @Override
    public List<Line> lines() {
        return List.copyOf(thresholds.values());
    }

    @Override
    public List<LineSum> sums() {
        return thresholds.entrySet().stream()
                .map(threshold -> LineSum.of(threshold.getValue(), pieces.beyond(threshold.getKey())))
                .toList();
    }

    @Override
    public void count(PlanInPeriod plan, Counter counter) {
        if (plan.openAtTheEnd()) {
            thresholds.forEach((mark, line) -> {
                if (mark.isBehind(plan.plan().start(), plan.period().to())) {
                    counter.add(line);
                }
            });
        }
    }
}

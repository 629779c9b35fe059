package io.github.driftwatch.governance;

import io.github.driftwatch.procedure.GovernanceTerms;
import io.github.driftwatch.time.LimitUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** G5: the plans that have been open for many months on the period's last day. */
final class LongPlans implements Measure {

    static final String ID = "G5";

    private final Map<DurationMark, Line> thresholds = new LinkedHashMap<>();
    private final List<Between> differences = new ArrayList<>();
    private final DurationPieces pieces;

    /** Plans that have been open for so long and no longer: what one threshold gives away beside another. */
    private record Between(DurationMark from, DurationMark to, Line line) {

        static Between of(int from, int to) {
            String months = from + "-to-" + to + "-months";
            return new Between(
                    DurationMark.reached(from, LimitUnit.MONTHS),
                    DurationMark.reached(to, LimitUnit.MONTHS),
                    Line.countAtTheEnd(ID, months, "Plans open " + months.replace('-', ' '), "plans")
                            .hidden());
        }

        boolean holds(PlanInPeriod plan) {
            return from.isBehind(plan.plan().start(), plan.period().to())
                    && !to.isBehind(plan.plan().start(), plan.period().to());
        }
    }

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
        for (int from : terms.monthsOnPlan()) {
            for (int to : terms.monthsOnPlan()) {
                if (from < to && pieces.between(from, to).size() > 1) {
                    differences.add(Between.of(from, to));
                }
            }
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
        List<Line> lines = new ArrayList<>(thresholds.values());
        differences.forEach(difference -> lines.add(difference.line()));
        return lines;
    }

    @Override
    public List<LineSum> sums() {
        List<LineSum> sums = new ArrayList<>();
        thresholds.forEach((mark, line) -> {
            sums.add(LineSum.of(line, pieces.beyond(mark)));
            sums.add(new LineSum(line.key(), List.of(DurationPieces.keyBeyond(mark))));
        });
        for (Between difference : differences) {
            Line longer = Objects.requireNonNull(thresholds.get(difference.to()));
            Line all = Objects.requireNonNull(thresholds.get(difference.from()));
            sums.add(LineSum.of(all, List.of(longer, difference.line())));
        }
        return sums;
    }

    @Override
    public void count(PlanInPeriod plan, Counter counter) {
        if (plan.openAtTheEnd()) {
            thresholds.forEach((mark, line) -> {
                if (mark.isBehind(plan.plan().start(), plan.period().to())) {
                    counter.add(line);
                }
            });
            differences.stream()
                    .filter(difference -> difference.holds(plan))
                    .forEach(between -> counter.add(between.line()));
        }
    }
}

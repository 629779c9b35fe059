package io.github.driftwatch.governance;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.procedure.GovernanceTerms;
import io.github.driftwatch.time.LimitUnit;
import java.time.LocalDate;
import java.util.List;

/** G8: the plans started for children who had been on a plan before. */
final class RepeatPlans implements Measure {

    static final String ID = "G8";

    static final Line EVER =
            Line.count(ID, "ever", "Second or later plans", "plans").of(Turnover.STARTED);
    private static final Line LONGER_AGO = Line.count(
                    ID, "longer-ago", "Second or later plans, the earlier one longer ago", "plans")
            .hidden();

    private final int months;
    private final Line recent;

    RepeatPlans(GovernanceTerms terms) {
        this.months = terms.earlierPlanMonths();
        this.recent = Line.count(
                        ID, "recent", "The earlier plan ended within " + LimitUnit.MONTHS.words(months), "plans")
                .of(Turnover.STARTED);
    }

    @Override
    public Definition definition() {
        return new Definition(
                ID,
                "Second or later plans",
                "Plans started in the period for a child who had an earlier plan in the export, which began before this one;"
                        + " and those of them where an earlier plan ended no more than "
                        + LimitUnit.MONTHS.words(months)
                        + " before this one began. An earlier plan that was still open then, which is itself a fault in the"
                        + " data, counts in both. Shares are of all plans started.",
                "The Department for Education's count of second or subsequent plans",
                null);
    }

    @Override
    public List<Line> lines() {
        return List.of(EVER, recent, LONGER_AGO);
    }

    @Override
    public List<LineSum> sums() {
        return List.of(LineSum.of(EVER, List.of(recent, LONGER_AGO)));
    }

    @Override
    public void count(PlanInPeriod plan, Counter counter) {
        if (!plan.started()) {
            return;
        }
        List<Plan> earlier = plan.ofChild().stream()
                .filter(other -> isEarlier(other, plan.plan()))
                .toList();
        if (!earlier.isEmpty()) {
            counter.add(EVER);
            boolean isRecent = earlier.stream().anyMatch(other -> isRecent(other, plan.plan()));
            counter.add(isRecent ? recent : LONGER_AGO);
        }
    }

    /** Of two that began on one day, one that ended on that day came first. */
    private static boolean isEarlier(Plan other, Plan plan) {
        LocalDate start = plan.start();
        return other.start().isBefore(start)
                || (other.start().equals(start) && start.equals(other.end()) && !start.equals(plan.end()));
    }

    private boolean isRecent(Plan earlier, Plan plan) {
        LocalDate end = earlier.end();
        return end == null || !end.plusMonths(months).isBefore(plan.start());
    }
}

package io.github.driftwatch.survival;

import io.github.driftwatch.model.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How long an authority's own plans last: plans that have ended by a day, and plans that still run on it (rulebook, part
 * 9). Immutable.
 */
public final class PlanSurvival {

    /** Fewer plans than these that ever lasted as long say nothing of one more. */
    public static final int FEWEST_PLANS = 30;

    private final KaplanMeier estimate;
    private final LocalDate asAt;

    PlanSurvival(KaplanMeier estimate, LocalDate asAt) {
        this.estimate = estimate;
        this.asAt = asAt;
    }

    /**
     * The survival of plans as known at a day. A plan that starts after it, or ends before it starts, is left out; an end
     * after it has not happened.
     */
    public static PlanSurvival of(List<Plan> plans, LocalDate asAt) {
        PlanLives lives = new PlanLives(asAt);
        plans.forEach(lives::add);
        return lives.survival();
    }

    /**
     * The share of plans which, having lasted as long as one that is open, went on to reach so many full months.
     *
     * @param openPlan the plan, open on the day of the estimate
     * @param months how many full months
     * @return nothing where the plan is not open then or has reached them already, where fewer than {@value #FEWEST_PLANS}
     *     plans ever lasted as long, and where none of those still running was followed so far
     */
    public Optional<Share> reaching(Plan openPlan, int months) {
        if (!openPlan.openOn(asAt)) {
            return Optional.empty();
        }
        int own = PlanTime.between(openPlan.start(), asAt);
        int asked = PlanTime.ofMonths(months);
        int plans = estimate.lasting(own);
        if (own >= asked || plans < FEWEST_PLANS || !estimate.reaches(asked)) {
            return Optional.empty();
        }
        Survival survival = estimate.between(own, asked);
        Optional<Survival.Interval> interval = survival.interval();
        return Optional.of(new Share(
                survival.share(),
                interval.map(Survival.Interval::low).orElse(null),
                interval.map(Survival.Interval::high).orElse(null),
                plans));
    }

    /**
     * The chance that a plan which is open is still open on a later day, as the authority's own plans have lasted.
     *
     * @param openPlan the plan, open on the day of the estimate
     * @return from 0 to 1; nothing where fewer than {@value #FEWEST_PLANS} plans ever lasted as long as it has, and where
     *     none of those still running was followed so far
     */
    public Optional<Double> stillOpenOn(Plan openPlan, LocalDate day) {
        int own = PlanTime.between(openPlan.start(), asAt);
        int asked = PlanTime.between(openPlan.start(), day);
        if (estimate.lasting(own) < FEWEST_PLANS || !estimate.reaches(asked)) {
            return Optional.empty();
        }
        // What ends on the day itself is not open on it: it has to last beyond.
        return Optional.of(estimate.between(own, asked + 1).share());
    }
}

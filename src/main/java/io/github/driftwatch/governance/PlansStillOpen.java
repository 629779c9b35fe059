package io.github.driftwatch.governance;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.procedure.GovernanceTerms;
import io.github.driftwatch.survival.KaplanMeier;
import io.github.driftwatch.survival.PlanSurvival;
import io.github.driftwatch.survival.PlanTime;
import io.github.driftwatch.survival.Survival;
import io.github.driftwatch.time.LimitUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** G16: how many of the plans begun in the last years are still open after so many months. */
final class PlansStillOpen implements Measure {

    static final String ID = "G16";

    /** Three years: half as long again as the longest time that procedures speak of. */
    private static final int LAST_MONTH = 36;

    /** Parts of an authority have fewer plans, and get fewer points of the curve. */
    private static final int MONTHS_BETWEEN = 3;

    private static final int LAST_MONTH_OF_PARTS = 24;

    private static final int PER_CENT = 100;

    static final Line PLANS = Line.countAtTheEnd(ID, "plans", "Plans that the estimate is made from", "plans");

    /** How long plans lasted that had ended, and how long those had been open that had not; shown to nobody. */
    private static final Line ENDED_AFTER =
            Line.median(ID, "ended-after", "", "").hidden();

    private static final Line OPEN_AFTER = Line.median(ID, "open-after", "", "").hidden();

    private final int years;
    private final Line median = estimate("median", "Full months after which half of the plans have ended", "months");
    private final List<Line> months = IntStream.rangeClosed(1, LAST_MONTH)
            .mapToObj(month -> estimate(
                    "after-" + month + "-months",
                    "Still open after " + LimitUnit.MONTHS.words(month),
                    "per cent of plans"))
            .toList();

    PlansStillOpen(GovernanceTerms terms) {
        this.years = terms.survivalYears();
    }

    @Override
    public Definition definition() {
        return new Definition(
                ID,
                "How long plans last",
                "Of the plans begun in the last " + years
                        + " years up to the period's last day, the share that is still open"
                        + " after so many months (one that ended on that very day is not), estimated from those that have ended and those that still run"
                        + " (Kaplan-Meier), with a 95 % interval (Greenwood's formula on the log-log scale). The median is"
                        + " the full months on plan at the first end by which half or more are estimated to have ended;"
                        + " there is none where fewer have. Nothing is estimated from fewer than "
                        + PlanSurvival.FEWEST_PLANS
                        + " plans, nor where none of them has ended, nor beyond the longest that any of them was followed. What is shown beside a share rests"
                        + " on the plans that were followed so far.",
                "The authority's own plans; the estimate of Kaplan and Meier (1958)",
                null);
    }

    @Override
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(PLANS);
        lines.add(median);
        lines.addAll(months);
        return lines;
    }

    @Override
    public void count(PlanInPeriod plan, Counter counter) {
        LocalDate day = plan.period().to();
        Plan counted = plan.plan();
        if (!counted.start().isAfter(day.minusYears(years))) {
            return;
        }
        LocalDate end = counted.end();
        boolean ended = end != null && !end.isAfter(day);
        counter.add(PLANS);
        counter.measure(
                ended ? ENDED_AFTER : OPEN_AFTER, PlanTime.between(counted.start(), end != null && ended ? end : day));
    }

    @Override
    public List<GovernanceFigure> figures(Period period, Group group, Tally tally) {
        List<GovernanceFigure> figures = new ArrayList<>();
        figures.add(GovernanceFigure.of(PLANS, period, group, tally));
        int plans = tally.count(PLANS.key());
        if (plans < PlanSurvival.FEWEST_PLANS || tally.measurements(ENDED_AFTER).length == 0) {
            return figures;
        }
        KaplanMeier estimate = estimate(tally);
        figures.add(GovernanceFigure.value(median, period, group, median(estimate), plans));
        boolean all = group.equals(Group.ALL);
        for (int month = 1; month <= (all ? LAST_MONTH : LAST_MONTH_OF_PARTS); month++) {
            int time = PlanTime.ofMonths(month);
            if ((all || month % MONTHS_BETWEEN == 0) && estimate.reaches(time)) {
                // What ends on the day itself is not open on it: it has to last beyond.
                figures.add(share(month, estimate.lasting(time), estimate.between(-1, time + 1), period, group));
            }
        }
        return figures;
    }

    private GovernanceFigure share(int month, int atRisk, Survival survival, Period period, Group group) {
        Survival.Interval interval = survival.interval().orElse(null);
        return new GovernanceFigure(
                months.get(month - 1),
                period,
                group,
                null,
                null,
                PER_CENT * survival.share(),
                interval == null ? null : PER_CENT * interval.low(),
                interval == null ? null : PER_CENT * interval.high(),
                atRisk);
    }

    private static @Nullable Double median(KaplanMeier estimate) {
        return estimate.median().isPresent()
                ? (double) PlanTime.fullMonths(estimate.median().getAsInt())
                : null;
    }

    private static KaplanMeier estimate(Tally tally) {
        int[] ended = tally.measurements(ENDED_AFTER);
        int[] open = tally.measurements(OPEN_AFTER);
        boolean[] hasEnded = new boolean[ended.length + open.length];
        Arrays.fill(hasEnded, 0, ended.length, true);
        return KaplanMeier.of(
                IntStream.concat(IntStream.of(ended), IntStream.of(open)).toArray(), hasEnded);
    }

    private static Line estimate(String id, String title, String unit) {
        return new Line(ID, id, title, Line.Kind.ESTIMATE, unit, null, true, true);
    }
}

package io.github.driftwatch.governance;

import io.github.driftwatch.procedure.GovernanceTerms;
import io.github.driftwatch.time.LimitUnit;
import java.time.LocalDate;
import java.util.List;

/** G7: the plans that the national statistics count as reviewed in time. */
final class PlansReviewedInTime implements Measure {

    static final String ID = "G7";

    static final Line JUDGED = Line.countAtTheEnd(ID, "judged", "Of these, plans whose reviews are all known", "plans");
    static final Line IN_TIME =
            Line.countAtTheEnd(ID, "in-time", "Reviewed in time", "plans").of(JUDGED);
    static final Line NOT_JUDGED =
            Line.countAtTheEnd(ID, "not-judged", "Of these, plans with earlier reviews that are not known", "plans");

    private final GovernanceTerms.NationalReviews intervals;
    private final DurationMark counted;
    private final Line open;
    private final DurationPieces pieces;
    private final boolean lastYearOnly;

    /**
     * @param pieces those of {@link OpenPlans}
     * @param lastYearOnly whether only reviews that fell due in the 12 months up to the period's last day can count against
     *     a plan
     */
    PlansReviewedInTime(GovernanceTerms terms, DurationPieces pieces, boolean lastYearOnly) {
        this.intervals = terms.nationalReviews();
        this.counted = DurationMark.reached(intervals.first(), LimitUnit.DAYS);
        this.open = Line.countAtTheEnd(
                ID, "open", "Plans open for " + LimitUnit.DAYS.words(intervals.first()) + " or more", "plans");
        this.pieces = pieces;
        this.lastYearOnly = lastYearOnly;
    }

    @Override
    public Definition definition() {
        return new Definition(
                ID,
                "Plans reviewed in time, as the national statistics count",
                "Plans open on the period's last day that began " + LimitUnit.DAYS.words(intervals.first())
                        + " before it, or earlier. In time are those whose first review was held within "
                        + LimitUnit.DAYS.words(intervals.first())
                        + " of the initial conference and every later one within "
                        + LimitUnit.DAYS.words(intervals.then())
                        + " of the one before it; a review that is overdue on that day counts against the plan. "
                        + (lastYearOnly
                                ? "Only reviews that fell due in the 12 months up to that day count against it. "
                                : "")
                        + "Shares are of the plans whose reviews are all in the export.",
                "The Department for Education's measure of plans reviewed within the required timescales",
                null);
    }

    @Override
    public List<Line> lines() {
        return List.of(open, JUDGED, IN_TIME, NOT_JUDGED);
    }

    @Override
    public List<LineSum> sums() {
        return List.of(LineSum.of(open, pieces.beyond(counted)), LineSum.of(open, List.of(JUDGED, NOT_JUDGED)));
    }

    @Override
    public void count(PlanInPeriod plan, Counter counter) {
        LocalDate day = plan.period().to();
        if (!plan.openAtTheEnd() || !counted.isBehind(plan.plan().start(), day)) {
            return;
        }
        counter.add(open);
        if (plan.history().partial()) {
            counter.add(NOT_JUDGED);
            return;
        }
        counter.add(JUDGED);
        if (reviewedInTime(plan, day)) {
            counter.add(IN_TIME);
        }
    }

    private boolean reviewedInTime(PlanInPeriod plan, LocalDate day) {
        LocalDate due = plan.plan().icpc().plusDays(intervals.first());
        for (LocalDate held : HeldReviews.by(plan.history(), day)) {
            if (held.isAfter(due) && counts(due, day)) {
                return false;
            }
            due = held.plusDays(intervals.then());
        }
        return !day.isAfter(due) || !counts(due, day);
    }

    private boolean counts(LocalDate due, LocalDate day) {
        return !lastYearOnly || due.isAfter(day.minusYears(1));
    }
}

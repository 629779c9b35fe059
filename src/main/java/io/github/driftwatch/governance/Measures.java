package io.github.driftwatch.governance;

import io.github.driftwatch.drift.Supplied;
import io.github.driftwatch.model.HistoryReach;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.procedure.GovernanceTerms;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.timeline.UnassessedRule;
import java.util.ArrayList;
import java.util.List;

/**
 * The measures of a report. Each period gets its own, so that what a measure keeps while it counts is used by one thread
 * alone.
 */
final class Measures {

    private final GovernanceTerms terms;
    private final Supplied supplied;
    private final ReviewsKnown reviews;
    private final ReviewDues dues;
    private final boolean nationalLastYearOnly;

    /**
     * @param unassessed the rules that are not assessed as at any of the days
     * @param nationalLastYearOnly whether the national measure of reviews looks at those due in the last 12 months alone
     */
    Measures(
            Procedures procedures,
            List<UnassessedRule> unassessed,
            Supplied supplied,
            HistoryReach reach,
            boolean nationalLastYearOnly) {
        this.terms = procedures.governance();
        this.supplied = supplied;
        this.reviews = new ReviewsKnown(reach, supplied.tables());
        this.dues = new ReviewDues(procedures, unassessed);
        this.nationalLastYearOnly = nationalLastYearOnly;
    }

    /** Those that this export can give figures of, in the order of reports. Another measure has its place here. */
    List<Measure> all() {
        DurationPieces pieces = new DurationPieces(OpenPlans.ID, DurationPieces.marks(terms));
        List<Measure> measures = new ArrayList<>();
        measures.add(new OpenPlans(pieces));
        measures.add(new Turnover());
        measures.add(new OpenDurations(terms, pieces));
        measures.add(new EndedDurations(terms));
        measures.add(new LongPlans(terms, pieces));
        measures.add(new ReviewsInTime(dues));
        measures.add(new PlansReviewedInTime(terms, pieces, nationalLastYearOnly));
        measures.add(new RepeatPlans(terms));
        measures.add(new PlansStillOpen(terms));
        return measures;
    }

    /** Those that can be counted in a period. */
    List<Measure> in(Period period) {
        return all().stream().filter(measure -> canBeCounted(measure, period)).toList();
    }

    /** Those that are followed month by month, where they can be counted in the month. */
    List<Measure> inMonth(Period month) {
        return in(month).stream().filter(Trend::follows).toList();
    }

    /**
     * What cannot be measured, or not for every period, and why.
     *
     * @param anyEnded whether any plan has ended
     */
    List<NotMeasured> notMeasured(boolean anyEnded) {
        List<NotMeasured> lacking = new ArrayList<>();
        reviews.lack().ifPresent(why -> {
            lacking.add(new NotMeasured(ReviewsInTime.ID, null, why));
            lacking.add(new NotMeasured(PlansReviewedInTime.ID, null, why));
        });
        if (dues.none() && reviews.lack().isEmpty()) {
            lacking.add(new NotMeasured(
                    ReviewsInTime.ID, null, "no rule that could be assessed says when a review is due"));
        }
        if (!earlierPlansKnown()) {
            lacking.add(new NotMeasured(RepeatPlans.ID, null, "only the latest plan of each child is in the export"));
        }
        if (!anyEnded) {
            lacking.add(new NotMeasured(PlansStillOpen.ID, null, "no plan in the export has ended"));
        }
        return lacking;
    }

    private boolean canBeCounted(Measure measure, Period period) {
        return switch (measure.definition().id()) {
            case ReviewsInTime.ID -> !dues.none() && reviews.from(period.from());
            case PlansReviewedInTime.ID -> reviews.from(period.to());
            case RepeatPlans.ID -> earlierPlansKnown();
            default -> true;
        };
    }

    private boolean earlierPlansKnown() {
        return !supplied.latestOnly().contains(Table.PLANS);
    }
}

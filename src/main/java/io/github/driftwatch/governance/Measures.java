package io.github.driftwatch.governance;

import io.github.driftwatch.drift.DriftEvaluation;
import io.github.driftwatch.drift.Outlook;
import io.github.driftwatch.drift.RulesAsked;
import io.github.driftwatch.drift.RunLack;
import io.github.driftwatch.drift.Supplied;
import io.github.driftwatch.model.HistoryReach;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.model.Table;
import io.github.driftwatch.procedure.GovernanceTerms;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Profile;
import io.github.driftwatch.survival.PlanSurvival;
import io.github.driftwatch.timeline.UnassessedRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The measures of a report. Each period gets its own, so that what a measure keeps while it counts is used by one thread
 * alone.
 */
final class Measures {

    private final Period reported;
    private final List<PlanHistory> histories;
    private final Procedures procedures;
    private final List<UnassessedRule> unassessed;
    private final GovernanceTerms terms;
    private final Supplied supplied;
    private final ReviewsKnown reviews;
    private final ReviewDues dues;
    private final boolean nationalLastYearOnly;

    /**
     * @param reported the period that the report is of: only of this one is looked ahead
     * @param histories every plan of the authority
     * @param unassessed the rules that are not assessed as at any of the days
     * @param nationalLastYearOnly whether the national measure of reviews looks at those due in the last 12 months alone
     */
    Measures(
            Period reported,
            List<PlanHistory> histories,
            Procedures procedures,
            List<UnassessedRule> unassessed,
            Supplied supplied,
            HistoryReach reach,
            boolean nationalLastYearOnly) {
        this.reported = reported;
        this.histories = histories;
        this.procedures = procedures;
        this.unassessed = unassessed;
        this.terms = procedures.governance();
        this.supplied = supplied;
        this.reviews = new ReviewsKnown(reach, supplied.tables());
        this.dues = new ReviewDues(procedures, unassessed);
        this.nationalLastYearOnly = nationalLastYearOnly;
    }

    /** Those of the report itself. */
    List<Measure> all() {
        return in(reported);
    }

    /** Those that this export can give figures of as at a period's end, in the order of reports. Another has its place here. */
    private List<Measure> asAtTheEnd(Period period) {
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
        measures.addAll(audits().measures());
        measures.add(new DriftBands(
                new DriftEvaluation(procedures, period.to(), unassessed, supplied), procedures.flagsInForce()));
        measures.add(new PlansStillOpen(terms));
        if (period.equals(reported)) {
            measures.add(new MonthsAhead(terms, pieces, new Outlook(procedures, unassessed), survival(period)));
        }
        measures.add(new Lessons(procedures, unassessed, lessonsLack().isEmpty()));
        return measures;
    }

    /** Those that can be counted in a period. */
    List<Measure> in(Period period) {
        return asAtTheEnd(period).stream()
                .filter(measure -> canBeCounted(measure, period))
                .toList();
    }

    /** Those that tell how many plans were open on a day, and no more. */
    List<Measure> ofStock() {
        return List.of(new OpenPlans(new DurationPieces(OpenPlans.ID, DurationPieces.marks(terms))));
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
        lacking.addAll(audits().left());
        lessonsLack().ifPresent(why -> lacking.add(new NotMeasured(Lessons.ID, Lessons.LINE, Lessons.TITLE, why)));
        return lacking;
    }

    /** Why the export holds no lessons; empty where it would. */
    private Optional<String> lessonsLack() {
        Profile profile = procedures.profiles().get(0);
        return new RunLack(
                        profile,
                        unassessed,
                        new RulesAsked(procedures, profile),
                        supplied.without(profile.notRecorded()))
                .ofWords(Set.of(Lessons.KIND));
    }

    private Audits audits() {
        return Audits.of(procedures, unassessed, supplied);
    }

    /** How long plans last, from those begun in the last years. */
    private PlanSurvival survival(Period period) {
        LocalDate after = period.to().minusYears(terms.survivalYears());
        return PlanSurvival.of(
                histories.stream()
                        .map(PlanHistory::plan)
                        .filter(plan -> plan.start().isAfter(after))
                        .toList(),
                period.to());
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

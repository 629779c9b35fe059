package io.github.driftwatch.governance;

import io.github.driftwatch.drift.Supplied;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.GovernanceTerms;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.timeline.Evaluation;
import io.github.driftwatch.timeline.UnassessedRule;
import java.util.ArrayList;
import java.util.List;

/** Measures an authority's plans for a governance report. */
public final class GovernanceRound {

    private GovernanceRound() {}

    /**
     * Measures them.
     *
     * @param histories every plan of the export
     * @param unassessed the rules that the run cannot assess
     * @param supplied what the export has
     * @param nationalLastYearOnly whether the national measure of reviews looks at those due in the last 12 months alone
     */
    public static Governance of(
            List<PlanHistory> histories,
            Procedures procedures,
            List<UnassessedRule> unassessed,
            Supplied supplied,
            Period period,
            boolean nationalLastYearOnly) {
        GovernanceTerms terms = procedures.governance();
        List<Measure> measures = List.of(new OpenPlans());
        PeriodCount count = new PeriodCount(histories, new Groups(terms.ageBands()));
        List<GovernanceFigure> figures = new ArrayList<>();
        for (Period each : List.of(period, period.before(), period.yearBefore())) {
            figures.addAll(count.figures(each, measures, new Evaluation(procedures, each.to(), unassessed)));
        }
        return new Governance(
                period,
                period.lastMonths(terms.trendMonths()),
                period.nextMonths(terms.monthsAhead()),
                measures.stream()
                        .map(measure -> new Governance.Measured(measure.definition(), measure.lines()))
                        .toList(),
                measures.stream().flatMap(measure -> measure.sums().stream()).toList(),
                new Figures(figures),
                List.of(),
                List.of());
    }
}

package io.github.driftwatch.governance;

import io.github.driftwatch.drift.Supplied;
import io.github.driftwatch.model.HistoryReach;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.GovernanceTerms;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.timeline.Evaluation;
import io.github.driftwatch.timeline.UnassessedRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measures an authority's plans for a governance report. */
public final class GovernanceRound {

    /** What a rule left out of every day is said to lack: a report's periods lie in the past. */
    private static final String NO_BOOKINGS_THEN = "nothing is known of what was booked then";

    private final List<PlanHistory> histories;
    private final PeriodCount count;
    private final Procedures procedures;
    private final List<UnassessedRule> unassessed;
    private final Measures measures;

    private GovernanceRound(
            List<PlanHistory> histories, Procedures procedures, List<UnassessedRule> unassessed, Measures measures) {
        this.histories = histories;
        this.count =
                new PeriodCount(histories, new Groups(procedures.governance().ageBands()));
        this.procedures = procedures;
        this.unassessed = unassessed;
        this.measures = measures;
    }

    /**
     * Measures them.
     *
     * @param histories every plan of the export
     * @param reach how far back the export holds their reviews
     * @param unassessed the rules that the run cannot assess
     * @param supplied what the export has
     * @param nationalLastYearOnly whether the national measure of reviews looks at those due in the last 12 months alone
     */
    public static Governance of(
            List<PlanHistory> histories,
            HistoryReach reach,
            Procedures procedures,
            List<UnassessedRule> unassessed,
            Supplied supplied,
            Period period,
            boolean nationalLastYearOnly) {
        List<UnassessedRule> left = withBookings(procedures, unassessed);
        Measures measures = new Measures(period, histories, procedures, left, supplied, reach, nationalLastYearOnly);
        return new GovernanceRound(histories, procedures, left, measures).governance(period);
    }

    private Governance governance(Period period) {
        GovernanceTerms terms = procedures.governance();
        List<Period> months = period.lastMonths(terms.trendMonths());
        List<GovernanceFigure> figures = figures(period, months);
        Set<String> counted =
                figures.stream().map(figure -> figure.line().measure()).collect(Collectors.toSet());
        List<Measure> inForce = measures.all().stream()
                .filter(measure -> counted.contains(measure.definition().id()))
                .toList();
        List<Governance.Measured> measured = new ArrayList<>();
        inForce.forEach(measure -> measured.add(new Governance.Measured(measure.definition(), measure.lines())));
        measured.add(new Governance.Measured(Trend.definition(terms.trendMonths()), List.of()));
        measured.sort(Comparator.comparing(Governance.Measured::definition, Definition.ORDER));
        return new Governance(
                period,
                months,
                period.nextMonths(terms.monthsAhead()),
                measured,
                inForce.stream().flatMap(measure -> measure.sums().stream()).toList(),
                new Figures(figures),
                Lessons.in(histories, period),
                measures.notMeasured(anyEnded(period)));
    }

    /**
     * Those of the periods that are compared, those of the months, and the plans open when each compared period began, from
     * which another report can start. Each period is counted by one thread.
     */
    private List<GovernanceFigure> figures(Period period, List<Period> months) {
        List<Period> compared = Stream.of(period, period.before(), period.yearBefore())
                .distinct()
                .toList();
        List<GovernanceFigure> figures = new ArrayList<>(
                Stream.concat(compared.stream(), months.stream().filter(month -> !compared.contains(month)))
                        .parallel()
                        .map(each -> compared.contains(each) ? ofPeriod(each) : ofMonth(each))
                        .flatMap(List::stream)
                        .toList());
        Set<LocalDate> ends = compared.stream().map(Period::to).collect(Collectors.toSet());
        compared.stream()
                .map(Period::dayBefore)
                .filter(day -> !ends.contains(day.to()))
                .forEach(day -> figures.addAll(count.figures(histories, day, measures.ofStock(), evaluation(day))));
        return figures;
    }

    private List<GovernanceFigure> ofPeriod(Period period) {
        return count.figures(histories, period, measures.in(period), evaluation(period));
    }

    /** A month's figures are of plans that ran in it: one that had ended before has no part in them. */
    private List<GovernanceFigure> ofMonth(Period month) {
        List<PlanHistory> running = histories.stream()
                .filter(history ->
                        history.plan().end() == null || !history.plan().end().isBefore(month.from()))
                .toList();
        return count.figures(running, month, measures.inMonth(month), evaluation(month));
    }

    private boolean anyEnded(Period period) {
        return histories.stream()
                .map(history -> history.plan().end())
                .anyMatch(end -> end != null && !end.isAfter(period.to()));
    }

    private Evaluation evaluation(Period period) {
        return new Evaluation(procedures, period.to(), unassessed);
    }

    private static List<UnassessedRule> withBookings(Procedures procedures, List<UnassessedRule> unassessed) {
        List<UnassessedRule> left = new ArrayList<>(unassessed);
        Set<String> known = unassessed.stream().map(u -> u.rule().id()).collect(Collectors.toSet());
        procedures.profiles().stream()
                .flatMap(profile -> profile.rules().stream())
                .filter(Rule::arrangement)
                .filter(rule -> !known.contains(rule.id()))
                .forEach(rule -> left.add(new UnassessedRule(rule, NO_BOOKINGS_THEN)));
        return left;
    }
}

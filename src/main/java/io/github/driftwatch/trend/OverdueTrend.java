package io.github.driftwatch.trend;

import io.github.driftwatch.model.HistoryReach;
import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistories;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.procedure.Procedures;
import io.github.driftwatch.procedure.Rule;
import io.github.driftwatch.timeline.Evaluation;
import io.github.driftwatch.timeline.UnassessedRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The share of open plans with something overdue at the last month ends, each evaluated anew as at that day (rulebook,
 * parts 12 and 13). A breach is an event and no lateness: it does not count.
 *
 * @param monthEnds the month ends that could be evaluated, the earliest first
 * @param bookingRules the rules left out because they rest on bookings, which the past does not tell
 * @param knownFrom the first day that the export tells enough of; absent where it reaches back all the way. Month ends
 *     before it are left out
 * @param endedPlans whether the export holds any plan that has ended: without one, month ends count survivors alone
 */
public record OverdueTrend(
        List<MonthEnd> monthEnds,
        List<Rule> bookingRules,
        @Nullable LocalDate knownFrom,
        boolean endedPlans) {

    /** What a rule left out of every past day is said to lack. */
    private static final String NO_BOOKINGS_THEN = "nothing is known of what was booked then";

    public OverdueTrend {
        monthEnds = List.copyOf(monthEnds);
        bookingRules = List.copyOf(bookingRules);
    }

    /**
     * The trend of an export.
     *
     * @param unassessed the rules that the run cannot assess, which are not assessed here either
     * @param asAt the day of the run: the last month end is on it or before it
     * @param number how many month ends
     */
    public static OverdueTrend of(
            List<PlanHistory> histories,
            HistoryReach reach,
            Procedures procedures,
            List<UnassessedRule> unassessed,
            LocalDate asAt,
            int number) {
        List<Rule> bookingRules = bookingRules(procedures, unassessed);
        List<UnassessedRule> left = new ArrayList<>(unassessed);
        bookingRules.forEach(rule -> left.add(new UnassessedRule(rule, NO_BOOKINGS_THEN)));
        LocalDate knownFrom = reach.tellsFrom(asAt);
        List<LocalDate> days = MonthEnds.upTo(asAt, number)
                .filter(day -> knownFrom == null || !day.isBefore(knownFrom))
                .toList();
        PlanHistories plans = PlanHistories.of(histories);
        List<MonthEnd> monthEnds = monthEnds(
                plans,
                days,
                days.stream().map(day -> new Evaluation(procedures, day, left)).toList());
        return new OverdueTrend(monthEnds, bookingRules, knownFrom, anyEnded(plans, asAt));
    }

    /** A plan's history is made once for all days. Counting is the same in whatever order, so several threads may. */
    private static List<MonthEnd> monthEnds(PlanHistories plans, List<LocalDate> days, List<Evaluation> evaluations) {
        AtomicIntegerArray open = new AtomicIntegerArray(days.size());
        AtomicIntegerArray overdue = new AtomicIntegerArray(days.size());
        IntStream.range(0, plans.size()).parallel().forEach(index -> {
            Plan plan = plans.plan(index);
            PlanHistory history = null;
            for (int day = 0; day < days.size(); day++) {
                if (plan.openOn(days.get(day))) {
                    open.incrementAndGet(day);
                    history = history == null ? plans.get(index) : history;
                    if (evaluations.get(day).anyOverdue(history)) {
                        overdue.incrementAndGet(day);
                    }
                }
            }
        });
        return IntStream.range(0, days.size())
                .mapToObj(day -> new MonthEnd(days.get(day), open.get(day), overdue.get(day)))
                .toList();
    }

    private static List<Rule> bookingRules(Procedures procedures, List<UnassessedRule> unassessed) {
        Set<String> known = unassessed.stream().map(u -> u.rule().id()).collect(Collectors.toSet());
        return procedures.profiles().stream()
                .flatMap(profile -> profile.rules().stream())
                .filter(rule -> rule.arrangement() && !known.contains(rule.id()))
                .toList();
    }

    private static boolean anyEnded(PlanHistories histories, LocalDate asAt) {
        return histories.plans().stream().map(Plan::end).anyMatch(end -> end != null && !end.isAfter(asAt));
    }
}

package io.github.driftwatch.governance;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.model.PlanHistory;
import io.github.driftwatch.timeline.Evaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Goes through the plans of an authority and counts measures for one period. Several threads may count at once, each a period
 * with measures of its own.
 */
public final class PeriodCount {

    private final Groups groups;
    private final Map<String, List<Plan>> ofChildren;

    /** @param histories every plan of the authority, whenever it ran */
    public PeriodCount(List<PlanHistory> histories, Groups groups) {
        this.groups = groups;
        this.ofChildren = histories.stream()
                .map(PlanHistory::plan)
                .collect(Collectors.groupingBy(Plan::childId, Collectors.toUnmodifiableList()));
    }

    /**
     * The figures of a period: by measure, and for each the groups by split and name.
     *
     * @param histories the plans that are counted; those that begin after the period are left out
     * @param evaluation holds plans against the procedures as at the period's last day
     */
    public List<GovernanceFigure> figures(
            List<PlanHistory> histories, Period period, List<? extends Measure> measures, Evaluation evaluation) {
        SortedMap<Group, Tally> tallies = new TreeMap<>(Groups.ORDER);
        tallies.put(Group.ALL, new Tally());
        for (PlanHistory history : histories) {
            if (!history.plan().start().isAfter(period.to())) {
                count(history, period, measures, evaluation, tallies);
            }
        }
        List<GovernanceFigure> figures = new ArrayList<>();
        for (Measure measure : measures) {
            tallies.forEach((group, tally) -> figures.addAll(measure.figures(period, group, tally)));
        }
        return figures;
    }

    private void count(
            PlanHistory history,
            Period period,
            List<? extends Measure> measures,
            Evaluation evaluation,
            Map<Group, Tally> tallies) {
        PlanInPeriod plan = new PlanInPeriod(
                period,
                history,
                ofChildren.getOrDefault(history.plan().childId(), List.of()),
                () -> evaluation.assess(KnownThen.on(period.to(), history)));
        List<Tally> own = groups.of(history.plan(), period).stream()
                .map(group -> tallies.computeIfAbsent(group, missing -> new Tally()))
                .toList();
        Counter counter = new ForEach(own);
        measures.forEach(measure -> measure.count(plan, counter));
    }

    /** Counts for every group of a plan at once. */
    private record ForEach(List<Tally> tallies) implements Counter {

        @Override
        public void add(Line line, int number) {
            tallies.forEach(tally -> tally.add(line, number));
        }

        @Override
        public void measure(Line line, int measurement) {
            tallies.forEach(tally -> tally.measure(line, measurement));
        }

        @Override
        public void addPart(Line line, double part) {
            tallies.forEach(tally -> tally.addPart(line, part));
        }
    }
}

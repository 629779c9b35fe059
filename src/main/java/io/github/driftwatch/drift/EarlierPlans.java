package io.github.driftwatch.drift;

import io.github.driftwatch.model.Plan;
import io.github.driftwatch.procedure.Amount;
import io.github.driftwatch.time.LimitUnit;
import io.github.driftwatch.time.MonthsAndDays;
import io.github.driftwatch.timeline.PlanFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The earlier plans of the child that a plan is for. */
final class EarlierPlans {

    private final Plan plan;
    private final PlanFacts facts;
    private final String lacking;
    private final Optional<LocalDate> lastEnd;

    /**
     * Those of a child.
     *
     * @param others plans of the same child, earlier and later ones; the plan itself may be among them, as it is open
     * @param lacking why there may be more; empty where there are none
     */
    EarlierPlans(Plan plan, List<Plan> others, PlanFacts facts, String lacking) {
        this.plan = plan;
        this.facts = facts;
        this.lacking = lacking;
        this.lastEnd = others.stream()
                .map(Plan::end)
                .filter(Objects::nonNull)
                .filter(end -> !end.isAfter(plan.start()))
                .max(LocalDate::compareTo);
    }

    Shown shown(Amount endedWithin) {
        return lastEnd.filter(end -> !facts.within(endedWithin, end).isBefore(plan.start()))
                .map(end -> Shown.yes("An earlier plan ended on " + Days.day(end) + ", " + before(end)))
                .orElseGet(() -> lacking.isEmpty() ? Shown.NO : Shown.unknown(lacking));
    }

    private String before(LocalDate end) {
        MonthsAndDays between = MonthsAndDays.between(end, plan.start());
        if (between.months() == 0 && between.days() == 0) {
            return "the day that this one began";
        }
        return (between.months() == 0 ? between.words() : LimitUnit.MONTHS.words(between.months()))
                + " before this one began";
    }
}

package io.github.driftwatch.synthesis;

import io.github.driftwatch.model.Table;
import java.time.LocalDate;
import java.util.Comparator;

/** Everything else that is recorded on a plan: gathered by what it follows from, then put in order of date. */
final class EventTable {

    private static final Comparator<Row> BY_DATE =
            Comparator.comparing(row -> row.get("date") instanceof LocalDate date ? date : LocalDate.MAX);

    private EventTable() {}

    static void write(PlanRows plan, Dice dice) {
        new SafeguardingEvents(plan, dice.split()).add();
        new ReviewEvents(plan, dice.split()).add();
        new DesignatedEvents(plan, dice.split()).add();
        new LongPlanEvents(plan, dice.split()).add();
        new EndingEvents(plan, dice.split()).add();
        plan.of(Table.EVENTS).sort(BY_DATE);
    }
}

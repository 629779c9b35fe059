package io.github.driftwatch.ingest;

import io.github.driftwatch.model.Visit;
import java.time.LocalDate;

/** Rows of the visits table. */
record VisitRows(Placing placing) implements TableRows {

    @Override
    public void read(Fields fields) {
        String childId = fields.requiredText("child_id");
        LocalDate date = fields.date("date");
        if (date == null || !fields.usable()) {
            return;
        }
        Belongings plan = placing.place(fields, childId, date, Placing.Manner.WITHIN_PLAN);
        if (plan != null) {
            plan.add(new Visit(
                    date,
                    fields.yesNo("seen"),
                    fields.yesNo("seen_alone"),
                    fields.yesNo("seen_awake"),
                    fields.yesNo("at_home"),
                    fields.yesNo("bedroom_seen"),
                    fields.number()));
        }
    }
}

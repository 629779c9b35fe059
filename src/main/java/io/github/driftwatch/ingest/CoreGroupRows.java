package io.github.driftwatch.ingest;

import io.github.driftwatch.model.CoreGroup;
import java.time.LocalDate;

/** Rows of the core groups table. */
record CoreGroupRows(Placing placing) implements TableRows {

    @Override
    public void read(Fields fields) {
        String childId = fields.requiredText("child_id");
        LocalDate date = fields.date("date");
        if (date == null || !fields.usable()) {
            return;
        }
        Belongings plan = placing.place(fields, childId, date, Placing.Manner.WITHIN_PLAN);
        if (plan != null) {
            plan.add(new CoreGroup(date, fields.status(), fields.number()));
        }
    }
}

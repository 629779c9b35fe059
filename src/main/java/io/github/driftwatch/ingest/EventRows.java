package io.github.driftwatch.ingest;

import io.github.driftwatch.model.Event;
import java.time.LocalDate;

/** Rows of the events table. */
record EventRows(Placing placing) implements TableRows {

    @Override
    public void read(Fields fields) {
        String childId = fields.requiredText("child_id");
        LocalDate date = fields.date("date");
        String kind = fields.kind("kind");
        if (date == null || !fields.usable()) {
            return;
        }
        Belongings plan = placing.place(fields, childId, date, Placing.Manner.EVENT);
        if (plan != null) {
            plan.add(new Event(
                    date,
                    kind,
                    fields.roles("agreed_by"),
                    fields.text("by"),
                    fields.text("outcome"),
                    fields.text("note"),
                    fields.number()));
        }
    }
}

package io.github.driftwatch.ingest;

import io.github.driftwatch.model.Action;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Rows of the actions table. */
record ActionRows(Placing placing) implements TableRows {

    @Override
    public void read(Fields fields) {
        String childId = fields.requiredText("child_id");
        String action = fields.requiredText("action");
        if (!fields.usable()) {
            return;
        }
        LocalDate due = fields.date("due_date");
        Belongings plan = placing.placeByDue(fields, childId, due);
        if (plan != null) {
            plan.add(new Action(
                    action,
                    fields.text("owner"),
                    due,
                    fields.date("completed_date"),
                    fields.text("desired_outcome"),
                    source(fields),
                    fields.number()));
        }
    }

    private static @Nullable String source(Fields fields) {
        String word = fields.word("source");
        return Fields.UNRECOGNISED.equals(word) ? null : word;
    }
}

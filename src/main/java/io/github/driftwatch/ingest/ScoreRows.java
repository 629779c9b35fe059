package io.github.driftwatch.ingest;

import io.github.driftwatch.model.Score;
import java.time.LocalDate;

/** Rows of the scores table. */
record ScoreRows(Placing placing) implements TableRows {

    @Override
    public void read(Fields fields) {
        String childId = fields.requiredText("child_id");
        LocalDate date = fields.date("date");
        Double score = fields.decimal("score");
        if (date == null || score == null || !fields.usable()) {
            return;
        }
        Belongings plan = placing.place(fields, childId, date, Placing.Manner.WITHIN_PLAN);
        if (plan != null) {
            plan.add(new Score(date, fields.text("agency"), score, fields.number()));
        }
    }
}

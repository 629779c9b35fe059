package io.github.driftwatch.quality;

import io.github.driftwatch.model.Check;
import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Two reviews of one plan on one day: the first in the file counts. */
final class SameDayCheck implements PlanCheck {

    @Override
    public void examine(Subject subject, Remarks remarks) {
        if (subject.reviewsHeld().size() < 2) {
            return;
        }
        Map<LocalDate, Conference> firstOfDay = new HashMap<>();
        for (Conference row : subject.reviewsHeld()) {
            Conference first = firstOfDay.putIfAbsent(row.date(), row);
            if (first != null) {
                remarks.on(
                        Table.REVIEWS,
                        row,
                        Check.DQ_7,
                        "date",
                        row.date(),
                        "The plan has another review on this day, in row " + first.row()
                                + ": the two count as one, and the earlier row is used. Remove one, or correct date or"
                                + " type, at its source and export again.");
            }
        }
    }
}

package io.github.driftwatch.ingest;

import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.SystemDue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Rows of the reviews table. */
record ReviewRows(Placing placing) implements TableRows {

    @Override
    public void read(Fields fields) {
        String childId = fields.requiredText("child_id");
        LocalDate due = fields.date("due_in_system");
        if (due != null && !fields.has("date")) {
            notHeldNorBooked(fields, childId, due);
            return;
        }
        LocalDate date = fields.date("date");
        if (date == null || !fields.usable()) {
            return;
        }
        Conference.Type type = type(fields.word("type"));
        Belongings plan = placing.place(fields, childId, date, manner(type));
        if (plan != null && due != null) {
            plan.add(new SystemDue(due, date, fields.number()));
        }
        if (plan != null) {
            plan.add(new Conference(
                    date,
                    type,
                    fields.status(),
                    fields.yesNo("quorate"),
                    outcome(fields.word("outcome")),
                    fields.date("next_review_date"),
                    fields.yesNo("service_manager_attended"),
                    fields.text("recommendations"),
                    fields.number()));
        }
    }

    /** A review that has a day by which it is due in the case system, and no date: all that is known is that day. */
    private void notHeldNorBooked(Fields fields, String childId, LocalDate due) {
        if (!fields.usable()) {
            return;
        }
        Belongings plan = placing.placeByDue(fields, childId, due);
        if (plan != null) {
            plan.add(new SystemDue(due, null, fields.number()));
        }
    }

    private static Placing.Manner manner(Conference.Type type) {
        return type == Conference.Type.INITIAL ? Placing.Manner.INITIAL_CONFERENCE : Placing.Manner.CONFERENCE;
    }

    private static Conference.Type type(@Nullable String word) {
        if (word == null) {
            return Conference.Type.REVIEW;
        }
        return switch (word) {
            case "review" -> Conference.Type.REVIEW;
            case "designated-review" -> Conference.Type.DESIGNATED_REVIEW;
            case "icpc" -> Conference.Type.INITIAL;
            default -> Conference.Type.UNRECOGNISED;
        };
    }

    private static Conference.@Nullable Outcome outcome(@Nullable String word) {
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "continue" -> Conference.Outcome.CONTINUE;
            case "end" -> Conference.Outcome.END;
            default -> null;
        };
    }
}

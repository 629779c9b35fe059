package io.github.driftwatch.lifeline;

import io.github.driftwatch.timeline.Obligation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a plan's life: what happened, or is to, on a day.
 *
 * @param date the day; the first of a run of visits; the due date of what is asked for and not booked
 * @param kind what it is about
 * @param what what a reader calls it, such as {@code Review 2}
 * @param number its number among its kind, from 1; months for a milestone; 0 where it has none, or it is not known
 * @param state where it stands
 * @param bookable whether it is, or asks for, a meeting that can be booked
 * @param note what else is known of it, as the export says it
 * @param visits the visits that it stands for; absent for all else
 * @param obligations what rules ask of it that bears on its state, the earliest due first
 */
public record Entry(
        LocalDate date,
        Kind kind,
        String what,
        int number,
        State state,
        boolean bookable,
        @Nullable String note,
        @Nullable VisitRun visits,
        List<Obligation> obligations) {

    public Entry {
        obligations = List.copyOf(obligations);
    }

    /** The obligation whose due date binds; absent where no rule bears on its state. */
    public @Nullable Obligation binding() {
        return obligations.isEmpty() ? null : obligations.get(0);
    }
}

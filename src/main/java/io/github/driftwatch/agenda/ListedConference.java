package io.github.driftwatch.agenda;

import io.github.driftwatch.model.Conference;
import io.github.driftwatch.model.PlanHistory;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A conference that has a sheet.
 *
 * @param history the plan and what is recorded on it
 * @param label what reports call it, such as {@code Review 3}
 * @param number its number among the reviews; 0 for the initial conference
 * @param date the day that it was held, is booked for, or is due
 * @param state which of these
 * @param quorate whether it was quorate; absent where not known
 * @param row its row; absent where there is none
 * @param due the last day that it was, or is, in time; absent where no rule sets one
 */
record ListedConference(
        PlanHistory history,
        String label,
        int number,
        LocalDate date,
        ConferenceState state,
        @Nullable Boolean quorate,
        @Nullable Conference row,
        @Nullable Limit due) {

    /** What is known of the plan when the sheet is used: up to the conference's day once held, up to today before that. */
    LocalDate knownUntil(LocalDate asAt) {
        return state == ConferenceState.HELD ? date : asAt;
    }

    /** The day that the dates to set are counted from: its own, or today where its own has passed without it. */
    LocalDate countedFrom(LocalDate asAt) {
        return state == ConferenceState.HELD || !date.isBefore(asAt) ? date : asAt;
    }
}

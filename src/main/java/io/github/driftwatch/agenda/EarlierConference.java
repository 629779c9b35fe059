package io.github.driftwatch.agenda;

import io.github.driftwatch.model.Conference.Outcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A conference of the plan that was held before the sheet's own.
 *
 * @param label what reports call it, such as {@code Review 2}
 * @param date the day that it was held
 * @param onPlan how long the plan had run; absent for one before its start
 * @param quorate whether it was quorate; absent where not known
 * @param outcome what it decided; absent where not recorded
 * @param daysLate how many days after the earliest of its due dates; 0 where it was in time, or nothing was due
 */
public record EarlierConference(
        String label,
        LocalDate date,
        @Nullable TimeOnPlan onPlan,
        @Nullable Boolean quorate,
        @Nullable Outcome outcome,
        int daysLate) {}

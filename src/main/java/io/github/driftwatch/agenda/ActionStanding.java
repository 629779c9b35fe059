package io.github.driftwatch.agenda;

import io.github.driftwatch.model.Action;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * An action of the plan, and how it stands on a day.
 *
 * @param action what is to be done
 * @param owner who is to do it
 * @param due when it is due
 * @param completed when it was done; absent where it is not
 * @param standing how it stands
 * @param daysLate days late, when done or so far; 0 where it is not late
 */
public record ActionStanding(
        String action,
        @Nullable String owner,
        @Nullable LocalDate due,
        @Nullable LocalDate completed,
        Standing standing,
        int daysLate) {

    /** How an action stands. */
    public enum Standing {
        LATE("late"),
        OPEN("open"),
        NO_DATE("no date"),
        DONE("done"),
        DONE_LATE("done late");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        /** What a reader calls it. */
        public String words() {
            return words;
        }
    }

    /** How an action stands on a day; what was completed later was not then. */
    static ActionStanding of(Action action, LocalDate day) {
        LocalDate done = action.completed();
        done = done == null || done.isAfter(day) ? null : done;
        LocalDate due = action.due();
        LocalDate judged = done == null ? day : done;
        int late = due == null ? 0 : Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(due, judged)));
        return new ActionStanding(action.action(), action.owner(), due, done, standing(done, due, late), late);
    }

    /** In words, such as {@code late, 12 days}. */
    public String words() {
        return standing.words() + (daysLate == 0 ? "" : ", " + daysLate + (daysLate == 1 ? " day" : " days"));
    }

    private static Standing standing(@Nullable LocalDate done, @Nullable LocalDate due, int late) {
        if (done != null) {
            return late > 0 ? Standing.DONE_LATE : Standing.DONE;
        }
        if (due == null) {
            return Standing.NO_DATE;
        }
        return late > 0 ? Standing.LATE : Standing.OPEN;
    }
}

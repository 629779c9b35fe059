package io.github.driftwatch.synthesis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A conference in a plan's course.
 *
 * @param planned the day that was first set for it
 * @param date the day that it takes place: the planned one unless that was called off
 * @param calledOff the word for what became of the planned day; absent where the meeting was held on it
 * @param quorate whether enough agencies came
 */
record Meeting(LocalDate planned, LocalDate date, @Nullable String calledOff, boolean quorate) {

    /** A meeting held, quorate, on the day that was set for it. */
    static Meeting asPlanned(LocalDate date) {
        return new Meeting(date, date, null, true);
    }
}

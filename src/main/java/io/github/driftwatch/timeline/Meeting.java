package io.github.driftwatch.timeline;

import io.github.driftwatch.model.Sourced;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting or visit of a plan, as rules count it at a day.
 *
 * @param occurrence what a profile calls it, such as {@code review}
 * @param name what a reader calls it, such as {@code Review 2}; {@code Review} where the export may lack earlier ones
 * @param number its place among those of its kind that the export holds, from 1; bookings count on from what was held
 * @param numberKnown whether that is its number: not so where the export may lack earlier ones
 * @param date the day
 * @param held whether it has happened; else it is booked
 * @param quorate whether it was quorate; absent where not known, or where the question does not arise
 * @param row the row that it comes from; absent for the initial conference. A booking that a review made has that
 *     review's row
 */
public record Meeting(
        String occurrence,
        String name,
        int number,
        boolean numberKnown,
        LocalDate date,
        boolean held,
        @Nullable Boolean quorate,
        @Nullable Sourced row) {}

package io.github.driftwatch.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that the plan, or the trajectory of a designated review, asks somebody to do.
 *
 * @param action what is to be done
 * @param owner who is to do it
 * @param due when it is due
 * @param completed when it was done
 * @param desiredOutcome what it is for
 * @param source where it comes from: {@code plan} or {@code trajectory}
 * @param row the row of the actions table
 */
public record Action(
        String action,
        @Nullable String owner,
        @Nullable LocalDate due,
        @Nullable LocalDate completed,
        @Nullable String desiredOutcome,
        @Nullable String source,
        int row)
        implements Sourced {}

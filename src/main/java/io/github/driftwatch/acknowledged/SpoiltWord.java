package io.github.driftwatch.acknowledged;

import org.jspecify.annotations.Nullable;

/**
 * A row of an earlier run's list that cannot be used, with its cells as they are: it is listed again, so that whoever
 * wrote it can correct it there.
 *
 * @param childId the child
 * @param planId the plan
 * @param requirement what is late
 * @param reason why
 * @param by who said so
 * @param until the last day that it is to hold, as it was written
 * @param problem why it cannot be used, such as {@code until is no date}; holds no text of a cell
 */
public record SpoiltWord(
        @Nullable String childId,
        @Nullable String planId,
        @Nullable String requirement,
        @Nullable String reason,
        @Nullable String by,
        @Nullable String until,
        String problem) {

    /** How the list says that such a row stands. */
    public static final String STATE = "cannot be used";
}

package io.github.driftwatch.governance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was learnt, as somebody recorded it.
 *
 * @param date the day that it was recorded for
 * @param childId the child of the plan
 * @param planId the plan
 * @param by who recorded it
 * @param outcome what came of it
 * @param note the lesson itself
 */
public record Lesson(
        LocalDate date,
        String childId,
        String planId,
        @Nullable String by,
        @Nullable String outcome,
        @Nullable String note) {}

package io.github.driftwatch.comparison;

import io.github.driftwatch.timeline.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a row of the overdue or the upcoming list stands.
 *
 * @param due the due date
 * @param status the status
 * @param scheduled the day that it is booked for
 */
public record DueState(
        LocalDate due, Status status, @Nullable LocalDate scheduled) {}

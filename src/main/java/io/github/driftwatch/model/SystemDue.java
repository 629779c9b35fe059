package io.github.driftwatch.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day by which the case system itself says that a review is due. It is never counted as one: it is only held against
 * the procedure's.
 *
 * @param due the day
 * @param date the day that the review was, or is to be, held; absent where it has no date yet
 * @param row the row of the reviews table
 */
public record SystemDue(LocalDate due, @Nullable LocalDate date, int row) implements Sourced {}

package io.github.driftwatch.model;

import java.time.LocalDate;

/**
 * A meeting of a plan's core group.
 *
 * @param date the day that it was, or is to be, held
 * @param status what became of it
 * @param row the row of the core groups table
 */
public record CoreGroup(LocalDate date, MeetingStatus status, int row) implements Sourced {}

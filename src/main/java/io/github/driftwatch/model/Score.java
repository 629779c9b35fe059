package io.github.driftwatch.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How safe an agency judged the child to be on a day.
 *
 * @param date the day of the scoring
 * @param agency which agency scored
 * @param score 0 to 10, where 10 is safe
 * @param row the row of the scores table
 */
public record Score(LocalDate date, @Nullable String agency, double score, int row) implements Sourced {}

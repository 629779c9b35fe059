package io.github.driftwatch.timeline;

import java.time.LocalDate;

/**
 * Something on its day, as reports name it.
 *
 * @param name what a reader calls it, such as {@code Review 2}
 * @param day the day
 */
public record DatedName(String name, LocalDate day) {}

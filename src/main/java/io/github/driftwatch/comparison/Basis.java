package io.github.driftwatch.comparison;

import java.time.LocalDate;

/**
 * The run that changes are counted from.
 *
 * @param asAt the day that it was made for
 * @param programVersion the program's version then
 */
public record Basis(LocalDate asAt, String programVersion) {}

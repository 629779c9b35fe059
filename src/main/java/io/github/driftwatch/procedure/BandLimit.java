package io.github.driftwatch.procedure;

import org.jspecify.annotations.Nullable;

/**
 * Where a band begins.
 *
 * @param points from so many points on, 1 or more
 * @param when where this shows too, whatever the points; absent where points alone count
 */
public record BandLimit(int points, @Nullable Sign when) {}

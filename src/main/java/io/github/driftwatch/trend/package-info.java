/**
 * How things stood at earlier month ends: the same plans, held against the same procedure, as at each of those days. What
 * rests on bookings has no past, as nothing is known of what was booked then. Counts alone: no format and no rule by name.
 * Start with {@link io.github.driftwatch.trend.OverdueTrend}.
 */
@NullMarked
package io.github.driftwatch.trend;

import org.jspecify.annotations.NullMarked;

/**
 * How long plans last: the Kaplan-Meier estimate from plans that have ended and plans that still run, and its interval.
 * Plain arithmetic: it knows neither a procedure nor a report. Start with
 * {@link io.github.driftwatch.survival.PlanSurvival}.
 */
@NullMarked
package io.github.driftwatch.survival;

import org.jspecify.annotations.NullMarked;

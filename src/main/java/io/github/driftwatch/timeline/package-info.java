/**
 * The evaluator: from one plan's history, a profile and an as-at date to obligations, each with its status. Pure: no
 * clock, no input, no output, no rule of any one procedure. Start with {@link io.github.driftwatch.timeline.Evaluator},
 * which turns rules into obligations; {@link io.github.driftwatch.timeline.PlanAsAt} says what had happened by the
 * as-at date, and {@link io.github.driftwatch.timeline.Standing} where an obligation stands. Where an export lacks
 * reviews, {@link io.github.driftwatch.timeline.Gap} says when they may have been held, and
 * {@link io.github.driftwatch.timeline.Doubt} whether an answer rests on them.
 */
@NullMarked
package io.github.driftwatch.timeline;

import org.jspecify.annotations.NullMarked;

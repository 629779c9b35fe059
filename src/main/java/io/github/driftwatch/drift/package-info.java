/**
 * Which plans are going nowhere: the flags of a profile raised on a plan, its points, its band and the dates that it is
 * heading for. Facts and words alone: nothing is written here, and no number of a procedure lives here. Start with
 * {@link io.github.driftwatch.drift.DriftEvaluation}.
 */
@NullMarked
package io.github.driftwatch.drift;

import org.jspecify.annotations.NullMarked;

/**
 * Which open plans drift, as rows of a report and in their order: families together, the worst first. The flags are
 * raised elsewhere; here they are put into words for a reader. Start with
 * {@link io.github.driftwatch.report.drift.DriftList}.
 */
@NullMarked
package io.github.driftwatch.report.drift;

import org.jspecify.annotations.NullMarked;

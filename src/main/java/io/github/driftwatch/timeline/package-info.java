/** The evaluator: from one plan's history, a profile and an as-at date to obligations with their statuses. Pure: no clock, no input, no output. Start with {@link io.github.driftwatch.timeline.Obligation}. */
@NullMarked
package io.github.driftwatch.timeline;

import org.jspecify.annotations.NullMarked;

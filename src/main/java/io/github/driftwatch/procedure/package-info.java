/**
 * Procedures as data: what a profile can say, and how one is loaded from JSON and checked whole. Jackson lives here.
 * Nothing here knows a plan's history; what the rules mean for one is the evaluator's. Start with
 * {@link io.github.driftwatch.procedure.Rule}, then {@link io.github.driftwatch.procedure.Selector} and
 * {@link io.github.driftwatch.procedure.Moment}.
 */
@NullMarked
package io.github.driftwatch.procedure;

import org.jspecify.annotations.NullMarked;

/**
 * Checks on whole plans, made once reading is done: findings beside the records, about what only a plan with all its
 * rows, the as-at date or the profile can show (rulebook, part 11). Nothing here leaves a row out, changes a record or
 * an obligation, reads a file or a clock; what a single row can show is found while reading it. Start with
 * {@link io.github.driftwatch.quality.PlanChecks} for one plan, then {@link io.github.driftwatch.quality.ChildChecks}
 * for a child's plans together.
 */
@NullMarked
package io.github.driftwatch.quality;

import org.jspecify.annotations.NullMarked;

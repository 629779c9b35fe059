/**
 * One plan's life as facts: what happened and how late, what is overdue, what is to come, and the dates on which it
 * reaches an age that the procedures speak of. Pure: built from what the evaluator found, with no input, output, clock
 * or rule; how a life is drawn, worded or laid out is the reports'. Start with {@link
 * io.github.driftwatch.lifeline.Lifeline}, then {@link io.github.driftwatch.lifeline.Entry}.
 */
@NullMarked
package io.github.driftwatch.lifeline;

import org.jspecify.annotations.NullMarked;

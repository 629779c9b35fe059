/**
 * One plan's life as a person gets it: text with a line of time drawn in it, a sheet, and a table. The facts themselves
 * are found in {@link io.github.driftwatch.lifeline}. Start with {@link io.github.driftwatch.report.lifeline.LifelineReport}.
 */
@NullMarked
package io.github.driftwatch.report.lifeline;

import org.jspecify.annotations.NullMarked;

/**
 * The measures of a governance report: counts, shares and medians over the plans of an authority, for a period and for
 * parts of the authority (rulebook, part 13). Figures alone: nothing is written here; which of them are withheld, {@code Withheld} says. A measure
 * looks at one plan at a time and says what it counts; {@link io.github.driftwatch.governance.PeriodCount} goes through
 * the plans. Start there.
 */
@NullMarked
package io.github.driftwatch.governance;

import org.jspecify.annotations.NullMarked;

/**
 * What the chair of a conference needs to know: which conferences lie in a range of dates, and for each what its sheet
 * says, down to the dates to be set at its close and the last day that each may fall on. Facts alone: nothing is written
 * here, no rule is judged but by the evaluator, and no number of a procedure lives here. Start with
 * {@link io.github.driftwatch.agenda.Agendas}; what the plan looked like on the day of a conference is worked out in
 * {@link io.github.driftwatch.agenda.OnTheDay}.
 */
@NullMarked
package io.github.driftwatch.agenda;

import org.jspecify.annotations.NullMarked;

/**
 * The agenda of each conference as a person gets it: a list, a sheet to print for each, and a table of facts. The facts
 * themselves are found in {@link io.github.driftwatch.agenda}. Start with {@link io.github.driftwatch.report.agenda.AgendaReport}.
 */
@NullMarked
package io.github.driftwatch.report.agenda;

import org.jspecify.annotations.NullMarked;

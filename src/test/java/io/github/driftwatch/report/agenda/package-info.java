/** Tests of how the agenda looks. */
@NullMarked
package io.github.driftwatch.report.agenda;

import org.jspecify.annotations.NullMarked;

/** Tests of the agenda: every date counted by hand. */
@NullMarked
package io.github.driftwatch.agenda;

import org.jspecify.annotations.NullMarked;

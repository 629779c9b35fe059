/** Procedures as data: profiles of rules, loaded from JSON and checked whole. Jackson lives here. Start with {@link io.github.driftwatch.procedure.Profile}. */
@NullMarked
package io.github.driftwatch.procedure;

import org.jspecify.annotations.NullMarked;

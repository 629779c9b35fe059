/**
 * The jobs that the program does, from inputs to reports: read, evaluate, check the data, write. No command line and no
 * rule lives here, and nothing is printed. Start with {@link io.github.driftwatch.run.NightlyCheck}.
 */
@NullMarked
package io.github.driftwatch.run;

import org.jspecify.annotations.NullMarked;

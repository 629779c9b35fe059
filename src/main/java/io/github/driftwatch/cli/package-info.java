/**
 * The command line: commands that parse, call and print. picocli, the clock, the standard streams and the exit codes live
 * here and nowhere else; what a command does lives in {@link io.github.driftwatch.run}. Start with
 * {@link io.github.driftwatch.cli.Main}.
 */
@NullMarked
package io.github.driftwatch.cli;

import org.jspecify.annotations.NullMarked;

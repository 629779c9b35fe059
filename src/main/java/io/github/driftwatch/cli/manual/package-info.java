/**
 * The manual: a page in roff for each command, taken from the command itself, so that it cannot say anything else than its
 * help. Nothing here knows which commands there are. Start with {@link io.github.driftwatch.cli.manual.ManualPage}.
 */
@NullMarked
package io.github.driftwatch.cli.manual;

import org.jspecify.annotations.NullMarked;

/**
 * Completion scripts for shells: what may be typed after each word, taken from the commands themselves, and written in the
 * language of each shell. Nothing here knows which commands there are, nor the names of profiles, layouts or rules: the
 * walk is told them. Start with {@link io.github.driftwatch.cli.completion.Shell}.
 */
@NullMarked
package io.github.driftwatch.cli.completion;

import org.jspecify.annotations.NullMarked;

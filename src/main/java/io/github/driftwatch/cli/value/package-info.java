/**
 * Words of the command line, read as the values that they stand for; what cannot be read says what was found and what was
 * expected. Start with {@link io.github.driftwatch.cli.value.WordConverter}.
 */
@NullMarked
package io.github.driftwatch.cli.value;

import org.jspecify.annotations.NullMarked;

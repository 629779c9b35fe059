/** Tests of how long plans last, against published examples and by hand. */
@NullMarked
package io.github.driftwatch.survival;

import org.jspecify.annotations.NullMarked;

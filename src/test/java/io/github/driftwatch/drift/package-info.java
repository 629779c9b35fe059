/** Tests of how plans drift, and where they are heading. */
@NullMarked
package io.github.driftwatch.drift;

import org.jspecify.annotations.NullMarked;

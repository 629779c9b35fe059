/** Tests of how plans drift, and where they are heading. */
@NullMarked
package io.github.driftwatch.governance;

import org.jspecify.annotations.NullMarked;

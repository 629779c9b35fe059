/** Tests of the measures of a governance report, and of what it withholds. */
@NullMarked
package io.github.driftwatch.governance;

import org.jspecify.annotations.NullMarked;

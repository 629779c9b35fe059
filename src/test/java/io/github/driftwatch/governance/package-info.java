/** Tests of what a governance report counts. */
@NullMarked
package io.github.driftwatch.governance;

import org.jspecify.annotations.NullMarked;

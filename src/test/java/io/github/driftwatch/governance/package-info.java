/** Tests of the measures of a governance report, each counted by hand, and of what of them is withheld. */
@NullMarked
package io.github.driftwatch.governance;

import org.jspecify.annotations.NullMarked;

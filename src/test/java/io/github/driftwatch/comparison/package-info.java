/** Tests of what has changed since an earlier run. */
@NullMarked
package io.github.driftwatch.comparison;

import org.jspecify.annotations.NullMarked;

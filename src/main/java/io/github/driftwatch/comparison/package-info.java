/**
 * What has changed since an earlier run: its lists read back, and each row of tonight's held against them. Start with
 * {@link io.github.driftwatch.comparison.Change}.
 */
@NullMarked
package io.github.driftwatch.comparison;

import org.jspecify.annotations.NullMarked;

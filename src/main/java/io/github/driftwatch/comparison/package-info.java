/**
 * What has changed since an earlier run: its lists read back, and each row of tonight's held against them. Nothing is
 * written here and no rule is judged; what the lists look like is that of {@link io.github.driftwatch.report}'s to say.
 * Start with {@link io.github.driftwatch.comparison.Previous}, then
 * {@link io.github.driftwatch.comparison.Comparison}.
 */
@NullMarked
package io.github.driftwatch.comparison;

import org.jspecify.annotations.NullMarked;

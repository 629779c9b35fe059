/**
 * The lists of a check in parts, a folder for each team, chair or worker, so that nobody is sent another's children. Every
 * row of a list is in exactly one part. Start with {@link io.github.driftwatch.report.split.SplitReports}.
 */
@NullMarked
package io.github.driftwatch.report.split;

import org.jspecify.annotations.NullMarked;

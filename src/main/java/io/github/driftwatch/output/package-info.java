/**
 * Output that is whole or not there: one file, or a folder of files that appear together, written beside its place,
 * flushed to the disk and moved at the end, the owner's alone; with the lock that keeps a second run out, and the
 * messages for whatever a disk refuses. What is in the files is nothing that is known here. Start with
 * {@link io.github.driftwatch.output.ReportFolder} and {@link io.github.driftwatch.output.SingleFile}.
 */
@NullMarked
package io.github.driftwatch.output;

import org.jspecify.annotations.NullMarked;

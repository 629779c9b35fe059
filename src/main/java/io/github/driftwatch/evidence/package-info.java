/**
 * Whether a folder of reports is as its run wrote it: its files against its summary, its counts against each other and
 * against the trace, its summary against a digest, a register or a seal that is kept elsewhere. Nothing is judged here and
 * nothing of the folder is written. Start with {@link io.github.driftwatch.evidence.FolderCheck}.
 */
@NullMarked
package io.github.driftwatch.evidence;

import org.jspecify.annotations.NullMarked;

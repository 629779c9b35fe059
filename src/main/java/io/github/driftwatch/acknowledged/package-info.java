/**
 * Lateness that somebody knows about, and until when: tonight's table of it, and what is carried over from an earlier
 * run's list. It says what holds for a plan and a requirement; what is late is not judged here, and nothing is written.
 * Start with {@link io.github.driftwatch.acknowledged.KnownLateness}.
 */
@NullMarked
package io.github.driftwatch.acknowledged;

import org.jspecify.annotations.NullMarked;

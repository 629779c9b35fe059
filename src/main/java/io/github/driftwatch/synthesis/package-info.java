/**
 * A made-up authority of any size from a seed, in the canonical layout, for training, trials and benchmarks. Families
 * are made one after another and forgotten once written, so size costs time and no memory. Chance comes from {@link
 * io.github.driftwatch.synthesis.Dice} alone, so the same settings give the same rows on every Java. No clock, no file
 * format, no rule of any procedure, and no name of a real person or place may live here. Start with {@link
 * io.github.driftwatch.synthesis.Synthesis}; a plan's life is drawn in {@link
 * io.github.driftwatch.synthesis.CourseMaker}.
 */
@NullMarked
package io.github.driftwatch.synthesis;

import org.jspecify.annotations.NullMarked;

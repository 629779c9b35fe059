/**
 * Input that is broken at random, and repeatably: what each reader is to bear. The trials stand beside the readers that
 * they try; what they share is here. Start with {@link io.github.driftwatch.fuzz.Fuzz}.
 */
@org.jspecify.annotations.NullMarked
package io.github.driftwatch.fuzz;

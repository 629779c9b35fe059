/**
 * The national publication that an authority's own figures are held beside: read from the file as the department
 * publishes it. Start with {@link io.github.driftwatch.benchmark.Benchmark}.
 */
@NullMarked
package io.github.driftwatch.benchmark;

import org.jspecify.annotations.NullMarked;

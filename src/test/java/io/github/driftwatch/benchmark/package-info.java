/** Tests of reading the national publication. */
@NullMarked
package io.github.driftwatch.benchmark;

import org.jspecify.annotations.NullMarked;

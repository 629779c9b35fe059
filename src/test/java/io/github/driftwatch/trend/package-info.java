/** Tests of how things stood at earlier month ends. */
@NullMarked
package io.github.driftwatch.trend;

import org.jspecify.annotations.NullMarked;

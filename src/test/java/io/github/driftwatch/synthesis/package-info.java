@NullMarked
package io.github.driftwatch.synthesis;

import org.jspecify.annotations.NullMarked;

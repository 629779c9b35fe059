@NullMarked
package io.github.driftwatch.cli;

import org.jspecify.annotations.NullMarked;

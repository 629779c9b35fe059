@NullMarked
package io.github.driftwatch.report.split;

import org.jspecify.annotations.NullMarked;

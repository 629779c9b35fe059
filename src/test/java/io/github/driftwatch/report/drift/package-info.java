/** Tests of the order and the words of the drift report. */
@NullMarked
package io.github.driftwatch.report.drift;

import org.jspecify.annotations.NullMarked;

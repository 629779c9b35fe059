/** Tests of how the lifeline looks. */
@NullMarked
package io.github.driftwatch.report.lifeline;

import org.jspecify.annotations.NullMarked;

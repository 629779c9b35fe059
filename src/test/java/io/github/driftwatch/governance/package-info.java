/** Tests of the measures of a governance report, with authorities of a few plans that can be counted on fingers. */
@NullMarked
package io.github.driftwatch.governance;

import org.jspecify.annotations.NullMarked;

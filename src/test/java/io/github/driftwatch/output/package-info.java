/** Tests of the reports: whole texts, cell by cell, and writes that really fail. */
@NullMarked
package io.github.driftwatch.output;

import org.jspecify.annotations.NullMarked;

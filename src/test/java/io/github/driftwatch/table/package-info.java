/** Tests of the reports: whole texts, cell by cell, and writes that really fail. */
@NullMarked
package io.github.driftwatch.table;

import org.jspecify.annotations.NullMarked;

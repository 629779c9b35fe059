package io.github.driftwatch.crooked.synthesis;

import io.github.driftwatch.crooked.table.Sheet;

/** Knows too much of the tables. */
record Inventor(Sheet sheet) {}

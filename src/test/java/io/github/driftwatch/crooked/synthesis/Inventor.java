package io.github.driftwatch.crooked.synthesis;

import io.github.driftwatch.crooked.report.Sheet;

/** Knows too much of the reports. */
record Inventor(Sheet sheet) {}

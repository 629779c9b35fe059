package io.github.driftwatch.workbook;

/**
 * A look that a workbook knows.
 *
 * @param number the number by which its cells refer to it
 * @param look the look
 */
public record CellStyle(int number, Look look) {}

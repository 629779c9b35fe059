package io.github.driftwatch.report;

/**
 * A file that a run wrote, as evidence.
 *
 * @param file its name, without its folder
 * @param sha256 the digest of the whole file, in lower-case hexadecimal
 * @param rows its rows, headings not counted; of a workbook, those of all its sheets but the summary
 */
public record OutputFile(String file, String sha256, long rows) {}

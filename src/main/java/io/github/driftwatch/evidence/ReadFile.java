package io.github.driftwatch.evidence;

/**
 * A file that a report was made from, as the summary says.
 *
 * @param table the table that it gave, or added to
 * @param name its name, without its folder
 * @param sha256 the digest of the whole file
 */
public record ReadFile(String table, String name, String sha256) {}

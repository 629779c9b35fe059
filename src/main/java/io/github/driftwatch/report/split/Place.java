package io.github.driftwatch.report.split;

import org.jspecify.annotations.Nullable;

/**
 * Where a part is written.
 *
 * @param name whose part it is, as the export names it; empty for the plans of nobody; absent for a folder of an earlier
 *     run that has nothing in this one
 * @param title whose part it is, for a reader
 * @param path its folder, within the folder of the reports
 */
record Place(@Nullable String name, String title, String path) {}

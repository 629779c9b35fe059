/**
 * What people and their scheduled jobs receive: each report as a table of columns, the lists of what is due, and the
 * check's summary as a sheet, as JSON and in words. No rule is judged here and nothing is read back. Start with
 * {@link io.github.driftwatch.report.CheckReports} and {@link io.github.driftwatch.report.ReportTables}.
 */
@NullMarked
package io.github.driftwatch.report;

import org.jspecify.annotations.NullMarked;
